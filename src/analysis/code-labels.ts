import { derived } from '../base/derived.ts';
import { functionAt } from '../trace/functions.ts';
import type { TraceReader } from '../trace/reader.ts';
import { instructionsAt } from './pointee.ts';

/** A name for a place in the code of a run. */
export interface CodeLabel {
  name: string;
  address: number;
  /** The function that it is a label in; a function is in none. */
  within?: string;
  /** What stands there, as indices into `Trace.instructions`; nothing where the run never came near. */
  instructions: readonly number[];
  /** How often control was there in the whole run, and the first and last step that executed it, or -1. */
  executed: number;
  first: number;
  last: number;
}

/** The functions and labels of a run: those that were reached by the order in which they were, then the others by address. */
export const codeLabels = derived((reader: TraceReader): readonly CodeLabel[] => {
  const { trace } = reader;
  const labels = trace.image.symbols
    .filter(({ kind }) => kind === 'function')
    .map(({ name, address }): CodeLabel => {
      const instructions = instructionsAt(trace, address);
      const owner = functionAt(trace, address);
      return {
        name,
        address,
        ...(owner && owner.start !== address && { within: owner.name }),
        instructions,
        executed: instructions.reduce((sum, i) => sum + reader.executions(i, trace.steps), 0),
        first: reader.nextExecution(instructions, 0),
        last: reader.previousExecution(instructions, trace.steps),
      };
    });
  const rank = ({ first }: CodeLabel) => (first < 0 ? Number.POSITIVE_INFINITY : first);
  return labels.toSorted((a, b) =>
    rank(a) === rank(b) ? a.address - b.address : rank(a) - rank(b),
  );
});
