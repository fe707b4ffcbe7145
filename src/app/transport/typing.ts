/** True where keys are text or move inside a control. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  // A dialog just closed still has the focus for a moment.
  if (target.closest('dialog:not([open])')) return false;
  return (
    target.closest('input, textarea, select, [contenteditable=true], [role=menu], dialog') !== null
  );
}
