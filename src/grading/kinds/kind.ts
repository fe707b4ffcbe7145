import type { Random } from '../../base/random.ts';
import type { Launch } from '../../machine/launch.ts';
import type { Contract, ContractOf } from '../contract.ts';
import type { Finding } from '../judge.ts';
import type { Run } from '../run.ts';
import type { Scene, Stage } from '../scene.ts';

/** A check as a contract announces it, and what it counts among the others. */
export interface PlannedCheck {
  name: string;
  weight: number;
  /** What is to be said when it passed. */
  passed: string;
}

/** What a round has shown. */
export interface Shown {
  findings: Finding[];
  /** False if the round broke off, so that a check without a finding proves nothing. */
  complete: boolean;
  /** Most instructions that a call took. */
  instructions?: number;
}

/** One round: a scene, and what is expected of the submission in it. */
export interface Round {
  scene: Scene;
  /** Steps after which the submission has no excuse. */
  budget: number;
  /** Brings about what has happened before the run begins, by running the submission itself. */
  prepare?(stage: Stage): Promise<Launch>;
  judge(run: Run, stage: Stage): Shown;
}

/** How contracts of a kind are checked. */
export interface Kind<C extends Contract = Contract> {
  checks(contract: C): PlannedCheck[];
  /** Functions and data that the exercise gives, as a unit of their own; may be empty. */
  provided(contract: C): string;
  /** @param symbols what the submission defines, in the kind's order */
  round(contract: C, symbols: readonly string[], random: Random, number: number): Round;
}

export type KindOf<Name extends Contract['kind']> = Kind<ContractOf<Name>>;
