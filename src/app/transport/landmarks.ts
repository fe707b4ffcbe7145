/** The parts of the page that a key goes through, in the order of the page. */
const PARTS = '.header, .lesson, .transport, .sentence, .pane, .pipeline, .timeline, .status .note';

const FOCUSABLE =
  'button:not(:disabled), a[href], input, select, textarea, summary, [tabindex="0"], [contenteditable=true]';

/** Puts the keyboard into the next part of the page, or the one before, where it was there last or at its first stop. */
export function goToPart(by: 1 | -1): void {
  const parts = [...document.querySelectorAll<HTMLElement>(PARTS)].filter(
    (part) => part.checkVisibility() && !part.parentElement?.closest('.pane'),
  );
  const at = parts.findIndex((part) => part.contains(document.activeElement));
  const from = at < 0 && by < 0 ? 0 : at;
  for (let i = 1; i <= parts.length; i++) {
    const part = parts[(from + by * i + parts.length * 2) % parts.length];
    const stop = [...part.querySelectorAll<HTMLElement>(FOCUSABLE)].find(
      (each) => each.tabIndex >= 0 && each.checkVisibility(),
    );
    const target = part.tabIndex >= 0 ? part : stop;
    if (!target) continue;
    target.focus({ focusVisible: true } as FocusOptions);
    return;
  }
}
