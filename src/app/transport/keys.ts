import { useSettings } from '../store/settings.ts';
import { COMMANDS, type Command } from './commands.ts';

/** `F11`, `Shift+F11`, `s`, `C`: Shift is named only where it does not show in the key itself. */
export function eventKey(event: KeyboardEvent): string {
  return event.shiftKey && event.key.length > 1 ? `Shift+${event.key}` : event.key;
}

/** How a key is shown: `⇧F11`, `←`. */
export function keyLabel(key: string): string {
  return key
    .replace('Shift+', '⇧')
    .replace('ArrowLeft', '←')
    .replace('ArrowRight', '→')
    .replace('ArrowUp', '↑')
    .replace('ArrowDown', '↓')
    .replace(/^[A-Z]$/, (letter) => `⇧${letter}`);
}

/** The keys of a command as a person has set them. */
export function keysOf(command: Command, keys = useSettings.getState().keys): readonly string[] {
  return keys[command.id] ?? command.keys;
}

/** True where keys are text or move inside a control. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, [contenteditable=true], dialog') !== null
  );
}

/**
 * Runs commands by key. One keydown event, held keys' repeats too, is one command, done before the
 * handler returns; so no step is skipped or started from a stale position. Returns the undo.
 */
export function watchKeys(): () => void {
  const press = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
    if (!useSettings.getState().keysOn || isTyping(event.target)) return;
    const key = eventKey(event);
    const command = COMMANDS.find((each) => keysOf(each).includes(key));
    if (!command) return;
    event.preventDefault();
    command.run();
  };
  window.addEventListener('keydown', press);
  return () => window.removeEventListener('keydown', press);
}
