import { LAB, usePage } from '../state/page.ts';
import { changeSettings, useSettings } from '../state/settings.ts';
import { COMMANDS, type Command } from './commands.ts';
import { isTyping } from './typing.ts';

/**
 * `F11`, `Shift+F11`, `s`, `C`: Shift is named only where it does not show in the key itself. Caps
 * Lock does not count.
 */
export function eventKey(event: KeyboardEvent): string {
  if (/^[a-z]$/i.test(event.key))
    return event.shiftKey ? event.key.toUpperCase() : event.key.toLowerCase();
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

/** Gives a command one key, or none. The command that had the key loses it and is returned. */
export function assignKey(command: Command, key: string | undefined): Command | undefined {
  const loser = COMMANDS.find(
    (each) => each !== command && key !== undefined && keysOf(each).includes(key),
  );
  changeSettings({
    keys: {
      ...useSettings.getState().keys,
      [command.id]: key === undefined ? [] : [key],
      ...(loser && { [loser.id]: keysOf(loser).filter((each) => each !== key) }),
    },
  });
  return loser;
}

/**
 * Runs commands by key. One keydown event, held keys' repeats too, is one command, done before the
 * handler returns; so no step is skipped or started from a stale position. Returns the undo.
 */
export function watchKeys(): () => void {
  const press = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
    if (usePage.getState().page !== LAB || isTyping(event.target)) return;
    const key = eventKey(event);
    const command = COMMANDS.find((each) => keysOf(each).includes(key));
    // The list of keys stays within reach: it turns them on again.
    if (!command || !(useSettings.getState().keysOn || command.id === 'help')) return;
    event.preventDefault();
    command.run();
  };
  window.addEventListener('keydown', press);
  return () => window.removeEventListener('keydown', press);
}
