import { ending } from '../analysis/ending.ts';
import { contextTitle } from '../analysis/names.ts';
import type { Outcome } from '../machine/outcome.ts';
import type { TraceReader } from '../trace/reader.ts';
import { lostRegister } from './lost-register.ts';

const STDERR = 2n;

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
  const message = [
    said(reader),
    end(reader, answer),
    lost && `before that, ${lost.message}: does the routine keep it?`,
  ];
  return { message: message.filter(Boolean).join('; '), step: lost?.step ?? steps };
}

const returned = (outcome: Outcome) => (outcome.kind === 'finished' ? outcome.result : undefined);

function end(reader: TraceReader, answer: Answer | undefined): string {
  const { outcome, steps, contexts } = reader.trace;
  const told = ending(reader);
  if (outcome.kind === 'finished' && answer)
    return `${told}, but ${answer.name} computed ${returned(answer.outcome)}`;
  if (outcome.kind === 'budget used up') return `${told}; ask for fewer requests or less work`;
  if (outcome.kind === 'faulted') return told;
  return `${told}, in ${contextTitle(contexts[reader.context(steps)])}`;
}

/** The last line that the guest wrote to its standard error. */
function said({ trace }: TraceReader): string | undefined {
  const written = trace.calls.filter(({ args }) => args[0] === STDERR).map(({ output }) => output);
  return written.join('').trim().split('\n').at(-1);
}
