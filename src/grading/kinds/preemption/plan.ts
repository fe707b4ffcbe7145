import type { Random } from '../../../base/random.ts';
import { randomStacks } from '../../scene.ts';

export const COROUTINES = 3;

/** Ticks in a round: each coroutine is interrupted several times. */
const TICKS = 14;

/** Steps from the last tick to the end of the round. */
const REST = 600;

export interface Plan {
  stacks: { low: number; size: number }[];
  /** Steps before which SIGALRM comes. */
  ticks: number[];
  /** The step before which the round ends. */
  end: number;
}

/**
 * When the ticks come. In the first round each of the first ones comes right behind the one before, so that it waits
 * until SIGALRM is free again; in the others that happens now and then, and the first tick comes when the
 * submission may still be at work.
 */
export function randomPlan(random: Random, round: number): Plan {
  const ticks: number[] = [];
  let at = random.between(round < 2 ? 20 : 60, 200);
  while (ticks.length < TICKS) {
    ticks.push(at);
    const close = round === 0 ? ticks.length < 8 : random.chance(0.3);
    at += close ? random.between(4, 40) : random.between(120, 300);
  }
  const stacks = randomStacks(COROUTINES, random);
  return { stacks, ticks, end: at + REST };
}
