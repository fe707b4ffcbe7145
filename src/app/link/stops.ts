import type { Stop } from '../state/stops.ts';

/** Between what is said of a stop and its text. */
const MARK = '*';

/** A stop as an address has it: its text, behind `off.3.@57*` where it is off, stops at its third hit, or was set at position 57. */
export function printStop({ text, on, nth, home }: Stop): string {
  const said = [
    ...(on ? [] : ['off']),
    ...(nth === undefined ? [] : [String(nth)]),
    ...(home ? [`@${home.position}`] : []),
  ].join('.');
  return said || text.includes(MARK) ? said + MARK + text : text;
}

const SAID = /^(?:(off)?\.?(\d{1,9})?\.?(?:@(\d{1,15}))?\*)?(.+)$/s;

/** A stop again, at home in a run if it belongs to one. Any text may be one: whether it means something is told in the list. */
export function parseStop(said: string, run: string): Stop {
  const [, off, nth, position, text = said] = SAID.exec(said) ?? [];
  return {
    text,
    on: !off,
    ...(nth && { nth: Number(nth) }),
    ...(position && { home: { run, position: Number(position) } }),
  };
}
