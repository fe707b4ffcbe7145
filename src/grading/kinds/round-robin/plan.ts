import type { Random } from '../../../base/random.ts';
import { PAGE } from '../../../machine/memory/layout.ts';
import { randomStacks } from '../../scene.ts';

export const COROUTINES = 3;

export interface Plan {
  /** By call of the scheduler, by coroutine: how often it yields before it returns. */
  runs: number[][];
  /** What is mapped for each coroutine. */
  stacks: { low: number; size: number }[];
  /** By call of the scheduler, by coroutine: the end of its stack. */
  ends: number[][];
}

/**
 * How often each coroutine yields, by run. Over the rounds each is the last one in turn, with most
 * yields; once all return without any. Every round calls the scheduler again.
 */
function randomRuns(round: number, random: Random): number[][] {
  return Array.from({ length: 2 + (round % 2) }, (_, run) => {
    if (round === 1 && run === 1) return Array(COROUTINES).fill(0);
    const last = (2 * round + run) % COROUTINES;
    return Array.from({ length: COROUTINES }, (_, i) =>
      i === last ? random.between(9, 14) : random.below(4),
    );
  });
}

/** Pages of a stack, so that any end within the last of them leaves the 16 KiB that are promised. */
const PAGES = 5;

/** @param round number of the round */
export function randomPlan(random: Random, round: number): Plan {
  const runs = randomRuns(round, random);
  const stacks = randomStacks(COROUTINES, random, () => PAGES);
  const ends = runs.map(() =>
    stacks.map(({ low, size }) => low + size - 16 * random.below(PAGE / 16)),
  );
  return { runs, stacks, ends };
}
