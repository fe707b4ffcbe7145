import type { Explanation } from './explain.ts';
import type { Run } from './run.ts';

/** A demand that was not met, where. */
export interface Finding extends Explanation {
  /** Name of the check. */
  check: string;
  run: Run;
  /** How much of its check held all the same, such as five registers of six: 0 to 1. */
  share?: number;
}

/** What a round has shown. */
export interface Shown {
  findings: Finding[];
  /** False if the round broke off, so that a check without a finding proves nothing. */
  complete: boolean;
  /** Checks that came up before the round broke off. */
  tried: ReadonlySet<string>;
  /** What the break itself showed of a check that did not come up: 0 to 1. */
  evidence: ReadonlyMap<string, number>;
  /** Most instructions that a call took. */
  instructions?: number;
}
