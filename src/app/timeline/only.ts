import { functionOfInstruction } from '../../trace/functions.ts';
import type { TraceReader } from '../../trace/reader.ts';

/** What alone is to stand out: the steps of a context, or those in a function. */
export type Only = { context: number } | { name: string };

/** How many of the steps before each position stand out: one entry more than there are steps. */
export function countsOf(reader: TraceReader, only: Only): Uint32Array {
  const { steps, pc } = reader.trace;
  const counts = new Uint32Array(steps + 1);
  if ('context' in only) {
    const { start, context } = reader.history.spans;
    for (let span = 0; span < start.length; span++) {
      const fits = context[span] === only.context ? 1 : 0;
      const end = start[span + 1] ?? steps;
      for (let step = start[span]; step < end; step++) counts[step + 1] = counts[step] + fits;
    }
    return counts;
  }
  const functions = functionOfInstruction(reader.trace);
  const fits = Uint8Array.from(functions, (found) => (found?.name === only.name ? 1 : 0));
  for (let step = 0; step < steps; step++) counts[step + 1] = counts[step] + fits[pc[step]];
  return counts;
}

/** Names that can be chosen: of the contexts, then of the functions that were executed. */
export function choices(reader: TraceReader): string[] {
  const contexts = reader.trace.contexts.map(({ name }) => name);
  const functions = functionOfInstruction(reader.trace).flatMap((found) => found?.name ?? []);
  return [...new Set([...contexts, ...functions])];
}

/** What a name stands for; undefined if nothing has it. */
export function onlyOf(reader: TraceReader, name: string): Only | undefined {
  const context = reader.trace.contexts.findIndex((each) => each.name === name);
  if (context >= 0) return { context };
  const known = functionOfInstruction(reader.trace).some((found) => found?.name === name);
  return known ? { name } : undefined;
}
