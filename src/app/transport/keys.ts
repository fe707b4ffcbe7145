import { draftQuestion, useAsk } from '../state/ask.ts';
import { LAB, usePage } from '../state/page.ts';
import { changeSettings, useSettings } from '../state/settings.ts';
import { COMMANDS, type Command } from './commands.ts';
import { isTyping } from './typing.ts';

/**
 * `F10`, `Shift+F10`, `s`, `C`, `Ctrl+k`: Shift is named only where it does not show in the key itself. Caps
 * Lock does not count; Command is Ctrl.
 */
export function eventKey(event: KeyboardEvent): string {
  const control = event.ctrlKey || event.metaKey ? 'Ctrl+' : '';
  if (/^[a-z]$/i.test(event.key))
    return control + (event.shiftKey ? event.key.toUpperCase() : event.key.toLowerCase());
  return control + (event.shiftKey && event.key.length > 1 ? `Shift+${event.key}` : event.key);
}

/** How a key is shown: `⇧F10`, `←`, `Ctrl+K`. */
export function keyLabel(key: string): string {
  return key
    .replace(/^Ctrl\+[a-z]$/, (keys) => `Ctrl+${keys.at(-1)?.toUpperCase()}`)
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
    if (event.defaultPrevented || event.altKey) return;
    if (usePage.getState().page !== LAB || isTyping(event.target)) return;
    const key = eventKey(event);
    const asking = useAsk.getState();
    if (asking.open) {
      // What is typed before the box for questions is drawn is no command, but the question.
      if (key.length > 1) return;
      event.preventDefault();
      return draftQuestion(asking.draft + event.key);
    }
    const command = COMMANDS.find((each) => keysOf(each).includes(key));
    // The list of keys stays within reach: it turns them on again.
    if (!command || !(useSettings.getState().keysOn || command.id === 'help')) return;
    event.preventDefault();
    command.run();
  };
  window.addEventListener('keydown', press);
  return () => window.removeEventListener('keydown', press);
}
