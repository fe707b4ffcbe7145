import { plural } from '../base/count.ts';
import { derived } from '../base/derived.ts';
import { isAnswered, systemCallName } from '../machine/kernel/system-calls.ts';
import type { TraceReader } from '../trace/reader.ts';
import { describePlace } from './words/place.ts';

/** System calls of one kind that the lab's kernel does not have. */
export interface Unanswered {
  name: string;
  count: number;
  /** The step of the first, and where it is, as `describePlace` has it. */
  step: number;
  place: string;
}

/** The calls that a run made in vain, in the order of their first. */
export const unanswered = derived((reader: TraceReader): readonly Unanswered[] => {
  const found = new Map<number, { count: number; step: number }>();
  for (const { number, step, injected } of reader.trace.calls) {
    if (injected || isAnswered(number)) continue;
    const known = found.get(number);
    if (known) known.count++;
    else found.set(number, { count: 1, step });
  }
  return [...found].map(([number, { count, step }]) => ({
    name: systemCallName(number),
    count,
    step,
    place: describePlace(reader, step),
  }));
});

/** `fork, 3 times, first in __fork + 33, from start_worker, co.c:12` */
export function describeUnanswered({ name, count, place }: Unanswered): string {
  return `${name}, ${plural(count, 'time')}${count > 1 ? ', first' : ''}${place && ` ${place}`}`;
}
