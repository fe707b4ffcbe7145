import { derived } from '../../base/derived.ts';
import { DEFAULT_BUDGET } from '../../trace/trace.ts';
import type { Run } from '../run/run.ts';
import { type Address, printAddress } from './address.ts';
import { digest } from './digest.ts';
import type { Fork } from './forks.ts';

/** A position in a run as an address has it. */
export function placeWords(run: Run | undefined, step: number): Address {
  const forks: Fork[] = [];
  let failing: Address['failing'];
  const budget = run?.budget ?? 0;
  let shown = run;
  for (; shown?.origin; shown = shown.origin.run) {
    const { origin } = shown;
    if (origin.kind === 'exercise') {
      failing = { check: origin.check, of: digest(origin.text) };
      // What was shown before it is no part of it.
      while (shown.origin) shown = shown.origin.run;
      break;
    }
    forks.unshift({ position: origin.position, edits: origin.edits });
  }
  return {
    scenario: shown?.scenario.name ?? '',
    step,
    ...(budget > DEFAULT_BUDGET && { budget }),
    ...(failing && { failing }),
    ...(forks.length > 0 && { forks }),
  };
}

/** A run's name in a text: its address without a position. */
export const runWord = derived((run: Run): string =>
  printAddress({ ...placeWords(run, 0), budget: undefined }),
);
