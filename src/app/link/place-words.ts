import { derived } from '../../base/derived.ts';
import { DEFAULT_BUDGET } from '../../trace/trace.ts';
import type { Run } from '../run/run.ts';
import { type Address, printAddress } from './address.ts';
import { digest } from './digest.ts';
import type { Fork } from './forks.ts';

/** A position in a run as an address has it. Of a run that no address can name, that which it comes from. */
export function placeWords(run: Run | undefined, step: number): Address {
  const forks: Fork[] = [];
  let failing: Address['failing'];
  let budget = run?.budget ?? 0;
  let position = step;
  let shown = run;
  for (; shown?.origin; shown = shown.origin.run) {
    const { origin } = shown;
    if (origin.kind === 'exercise') {
      failing = { check: origin.check, of: digest(origin.text) };
      // What was shown before it is no part of it.
      while (shown.origin) shown = shown.origin.run;
      break;
    }
    if (origin.edits) forks.unshift({ position: origin.position, edits: origin.edits });
    else {
      ({ position } = origin);
      ({ budget } = origin.run);
      forks.length = 0;
    }
  }
  return {
    scenario: shown?.scenario.name ?? '',
    step: position,
    ...(budget > DEFAULT_BUDGET && { budget }),
    ...(failing && { failing }),
    ...(forks.length > 0 && { forks }),
  };
}

/** Whether an address can name a run itself: each of its forks by what was changed. */
export function isNamed({ origin }: Run): boolean {
  if (!origin || origin.kind === 'exercise') return true;
  return origin.edits !== undefined && isNamed(origin.run);
}

/** A run's name in a text: its address without a position. Of one that no address can name, with what was changed. */
export const runWord = derived((run: Run): string => {
  const word = printAddress({ ...placeWords(run, 0), budget: undefined });
  return isNamed(run) ? word : `${word} ${run.origin?.position} ${run.origin?.change}`;
});
