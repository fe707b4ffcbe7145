import type { Random } from '../../../base/random.ts';
import { PAGE } from '../../../machine/memory/layout.ts';
import { randomStacks } from '../../scene.ts';

export const COROUTINES = 3;

/** Ticks in a round: each coroutine is interrupted several times. */
const TICKS = 14;

/** Pages of a stack, so that any end within the last of them leaves the 16 KiB that are promised. */
const PAGES = 5;

/** Steps from the last tick to the end of the round. */
const REST = 600;

export interface Plan {
  /** What is mapped for each coroutine, and where its stack ends. */
  stacks: { low: number; size: number }[];
  ends: number[];
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
  const stacks = randomStacks(COROUTINES, random, () => PAGES);
  const ends = stacks.map(({ low, size }) => low + size - 16 * random.below(PAGE / 16));
  return { stacks, ends, ticks, end: at + REST };
}
