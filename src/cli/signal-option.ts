import { InvalidArgumentError } from 'commander';
import { didYouMean } from '../base/suggest.ts';
import type { Coming } from '../machine/kernel/process-state.ts';
import { isSignal, SIGNAL_NAMES, signalNumber } from '../machine/kernel/signals.ts';

/** An option's argument, added to those before it: a signal, by name or number, at a step or every so many. */
export function addSignal(text: string, before: readonly Coming[] = []): Coming[] {
  const [, name, mark, steps] = /^(\w+)([@/])(\d{1,9})$/.exec(text) ?? [];
  if (!name)
    throw new InvalidArgumentError('It must be SIGNAL@STEP or SIGNAL/STEPS: ALRM@1200, USR1/500.');
  const signal = /^\d+$/.test(name) ? Number(name) : signalNumber(name);
  if (signal === undefined || !isSignal(signal)) {
    const hint = didYouMean(name.toUpperCase().replace(/^SIG/, ''), SIGNAL_NAMES);
    throw new InvalidArgumentError(
      `There is no signal '${name}'${hint ? `; ${hint}` : ''}: it is a name, as INT or SIGINT, or 1 to 64.`,
    );
  }
  const at = Number(steps);
  if (mark === '/' && at === 0)
    throw new InvalidArgumentError('Every 0 steps is no time: it must be 1 or more.');
  return [...before, { signal, at, ...(mark === '/' && { every: at }) }];
}
