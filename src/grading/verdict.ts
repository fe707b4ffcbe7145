import { z } from 'zod';
import type { Launch } from '../machine/launch.ts';

/** One demand of a contract, judged. */
export interface Check {
  name: string;
  passed: boolean;
  /** False for one that a run which broke off did not come to; it counts as not passed. */
  judged: boolean;
  /** What a teaching assistant would say; of a passed check what was seen. */
  message: string;
  /** Points to be had for it; 0 for what the starter does already or must only not be done. */
  points: number;
  /** Points it got; below 0 for a condition that was broken. */
  score: number;
  /** Where in the failing run the contract broke. */
  step?: number;
  /** Place in the submission that the message speaks of. Lines count from 1. */
  line?: number;
}

/** What a warm switch takes, in cycles. */
export const switchCyclesSchema = z.object({
  /** Of the model: a title, `AMD Zen 5`. */
  core: z.string(),
  modelled: z.number(),
  /** Of the same instructions, if the lab has measured them: on which CPU, and the median. */
  measured: z.object({ cpu: z.string(), cycles: z.number() }).exactOptional(),
});

export type SwitchCycles = z.output<typeof switchCyclesSchema>;

/** What the grader says about one submission. Plain data. */
export interface Verdict {
  exercise: string;
  passed: boolean;
  score: number;
  maxScore: number;
  checks: Check[];
  /** Instructions, a call, of a submission that passed: for the scoreboard. */
  instructions?: number;
  /** Of a submission that passed an exercise with `cycles: true`. */
  cycles?: SwitchCycles;
  /** The run that shows the first failed check that has a step: launch it and go there. */
  failing?: { launch: Launch; step: number };
  seed: number;
}
