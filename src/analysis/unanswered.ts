import { plural } from '../base/count.ts';
import { derived } from '../base/derived.ts';
import { answerOf, systemCallName } from '../machine/kernel/system-calls.ts';
import { callStack } from '../trace/call-stack.ts';
import type { TraceReader } from '../trace/reader.ts';
import { nameLine, nameSymbol } from './words/names.ts';

/** System calls of one kind that the lab's kernel does not have. */
export interface Unanswered {
  name: string;
  count: number;
  /** The step of the first, and where it is: `in __fork + 33, from start_worker, co.c:12`. */
  step: number;
  place: string;
}

/** The calls that a run made in vain, in the order of their first. */
export const unanswered = derived((reader: TraceReader): readonly Unanswered[] => {
  const found = new Map<number, { count: number; step: number }>();
  for (const { number, step, injected } of reader.trace.calls) {
    if (injected || answerOf(number)) continue;
    const known = found.get(number);
    if (known) known.count++;
    else found.set(number, { count: 1, step });
  }
  return [...found].map(([number, { count, step }]) => ({
    name: systemCallName(number),
    count,
    step,
    place: placeOf(reader, step),
  }));
});

/** `fork, 3 times, first in __fork + 33, from start_worker, co.c:12` */
export function describeUnanswered({ name, count, place }: Unanswered): string {
  return `${name}, ${plural(count, 'time')}${count > 1 ? ', first' : ''}${place && ` ${place}`}`;
}

/** The function that makes a call, and, where that has no line, the nearest caller that has one. */
function placeOf(reader: TraceReader, step: number): string {
  const pc = reader.pc(step);
  const places = [nameSymbol(reader, pc), nameLine(reader, pc)];
  if (!places[1])
    for (const { callStep } of callStack(reader, step)) {
      const from = callStep === undefined ? undefined : reader.pc(callStep);
      const line = from !== undefined && nameLine(reader, from);
      if (!line) continue;
      places.push(`from ${nameSymbol(reader, from)}`, line);
      break;
    }
  const told = places.filter(Boolean).join(', ');
  return told && `in ${told}`;
}
