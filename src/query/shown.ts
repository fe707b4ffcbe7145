import { stackTitle } from '../analysis/words/names.ts';
import type { TraceReader } from '../trace/reader.ts';

// What the lab's own sentences call places in memory, so that they can be asked about as they stand there.

const SAVED = /^(.+)'s (?:saved|ucontext_t,) (.+)$/;
const BELOW_TOP = /^(.+), top [-−] (0x[0-9a-f]+|\d+)$/i;

/** `B.rsp` of `B's saved rsp`; other texts as they are. */
export function asField(text: string): string {
  return text.replace(SAVED, '$1.$2');
}

/** The address of `stack B, top − 0x40`: of several such stacks the one at `position`, or else the first. */
export function belowTop(reader: TraceReader, text: string, position: number): number | undefined {
  const [, title = '', distance] = BELOW_TOP.exec(text) ?? [];
  const stacks = reader.trace.stacks.filter((stack) => stackTitle(reader, stack) === title);
  const stack = stacks.find(({ from, to }) => from <= position && position < to) ?? stacks[0];
  return stack && stack.high - Number(distance);
}

/** Where regions of that name begin: `heap`. One may be another, which begins elsewhere, later. */
export function regionStarts({ trace }: TraceReader, name: string): number[] {
  return [...new Set(trace.regions.filter((each) => each.name === name).map(({ start }) => start))];
}
