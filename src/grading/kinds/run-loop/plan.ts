import type { Random } from '../../../base/random.ts';
import { randomDistance } from '../../far-data.ts';
import { randomStacks } from '../../scene.ts';

/** A message: which coroutine gets it, and what is in it. */
export interface Message {
  coroutine: number;
  /** It is on the free list; otherwise it has never run, or the last action took it off. */
  listed: boolean;
  /** The coroutine whose next is this one on the free list; the head has none. */
  above: number | undefined;
  /** The action takes the head off the free list. */
  takes: boolean;
  action: number;
  argument: bigint;
}

export interface Plan {
  messages: Message[];
  stacks: { low: number; size: number }[];
  /** How far the objects are moved. */
  distance: number;
}

export const ACTIONS = 3;
/** The action that takes the head off the free list: nobody may remember it across an action. */
export const TAKING = 1;
/** The action that waits: it switches to the main program and, woken, finds its context changed. */
export const WAITING = 2;

/** Ten messages to three coroutines; a new one comes in, now and then, and some leave the free list. */
export function randomPlan(random: Random): Plan {
  const count = 3;
  let fresh = 0;
  const free: number[] = [];
  let taken: number | undefined;
  const messages = Array.from({ length: 10 }, (_, i) => {
    const spawn = taken === undefined && fresh < count && (free.length === 0 || random.chance(0.4));
    const listed = taken === undefined && !spawn;
    const coroutine = taken ?? (spawn ? fresh++ : random.pick(free));
    const at = free.indexOf(coroutine);
    const above = listed ? free[at + 1] : undefined;
    if (listed) free.splice(at, 1);
    // The first few are every action once; the second and third get 0.
    const action = i < ACTIONS ? (i + 1) % ACTIONS : random.below(ACTIONS);
    const argument = i === 1 || i === 2 ? 0n : random.word();
    const takes = action === TAKING && free.length > 0;
    taken = takes ? free.pop() : undefined;
    free.push(coroutine);
    return { coroutine, listed, above, takes, action, argument };
  });
  return { messages, stacks: randomStacks(count, random), distance: randomDistance(random) };
}
