import { InvalidArgumentError } from 'commander';
import type { Coming } from '../machine/kernel/process-state.ts';
import { parseComing } from '../machine/scenarios/coming.ts';

/** An option's argument, added to those before it: a signal, by name or number, at a step or every so many. */
export function addSignal(text: string, before: readonly Coming[] = []): Coming[] {
  const parsed = parseComing(text);
  if (!parsed.ok) throw new InvalidArgumentError(parsed.message);
  return [...before, parsed.coming];
}
