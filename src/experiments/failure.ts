import { ending } from '../analysis/ending.ts';
import type { Outcome } from '../machine/outcome.ts';
import type { TraceReader } from '../trace/reader.ts';
import { lostRegister } from './lost-register.ts';

/** What an earlier run computed, which this one has to compute too. */
export interface Answer {
  name: string;
  outcome: Outcome;
}

/**
 * Why a run has no figures to give, and the step to look at; undefined if it ended well, with
 * `answer` where that is known. A switch that lost a register before is named as the likely cause.
 */
export function explain(
  reader: TraceReader,
  answer: Answer | undefined,
): { message: string; step: number } | undefined {
  const { outcome, steps } = reader.trace;
  if (outcome.kind === 'finished' && (!answer || returned(answer.outcome) === outcome.result))
    return undefined;
  const lost = lostRegister(reader);
  const told = end(reader, answer);
  if (!lost) return { message: told, step: steps };
  const cause = `before that, ${lost.message}: does the routine keep it?`;
  return { message: `${told}; ${cause}`, step: lost.step };
}

const returned = (outcome: Outcome) => (outcome.kind === 'finished' ? outcome.result : undefined);

function end(reader: TraceReader, answer: Answer | undefined): string {
  const { outcome } = reader.trace;
  const told = ending(reader);
  if (outcome.kind === 'finished' && answer)
    return `${told}, but ${answer.name} computed ${returned(answer.outcome)}`;
  if (outcome.kind === 'budget used up') return `${told}; ask for fewer requests or less work`;
  return told;
}
