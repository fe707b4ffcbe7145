import { ending } from '../analysis/ending.ts';
import { lostRegister } from '../analysis/lost-register.ts';
import type { Outcome } from '../machine/outcome.ts';
import type { TraceReader } from '../trace/reader.ts';

/** What an earlier run computed, which this one has to compute too. */
export interface Answer {
  name: string;
  outcome: Outcome;
}

/**
 * Why a run has no figures to give, and the step to look at; undefined if it ended well, with
 * `answer` where that is known.
 */
export function explain(
  reader: TraceReader,
  answer: Answer | undefined,
): { message: string; step: number } | undefined {
  const { outcome, steps } = reader.trace;
  if (outcome.kind === 'finished' && (!answer || returned(answer.outcome) === outcome.result))
    return undefined;
  return { message: told(reader, answer), step: lostRegister(reader)?.step ?? steps };
}

const returned = (outcome: Outcome) => (outcome.kind === 'finished' ? outcome.result : undefined);

function told(reader: TraceReader, answer: Answer | undefined): string {
  const { outcome } = reader.trace;
  const end = ending(reader);
  if (outcome.kind === 'finished' && answer)
    return `it computed ${outcome.result}, not ${returned(answer.outcome)} as ${answer.name} did: ${end}`;
  if (outcome.kind === 'budget used up') return `${end}; ask for fewer requests or less work`;
  return end;
}
