import type { Part } from '../../trace/part.ts';
import type { StreamPart } from './growing.ts';
import { type Located, locate } from './stream.ts';

/** Makes parts of one recording, from the first on, what a stream elsewhere grows by. */
export function sending(): (part: Part) => StreamPart {
  /** By number of an instruction. */
  const sent: boolean[] = [];
  return ({ instructions, calls, regions, ...columns }) => {
    const located: [number, Located][] = [];
    for (const number of columns.pc) {
      if (sent[number]) continue;
      sent[number] = true;
      located.push([number, locate(instructions[number])]);
    }
    return {
      ...columns,
      located,
      calls: calls.map(({ step, number }) => ({ step, number })),
      regions: regions.map(({ start, size, from, to }) => ({ start, size, from, to })),
    };
  };
}
