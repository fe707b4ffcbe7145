import type { TraceReader } from '../trace/reader.ts';

/** What step `step` did, in a sentence made from the trace. Assembly text in it is in `syntax`. */
export function sentence(
  reader: TraceReader,
  step: number,
  syntax: 'att' | 'intel' = 'att',
): string {
  const instruction = reader.instruction(step);
  return instruction ? `${instruction[syntax]}.` : '';
}
