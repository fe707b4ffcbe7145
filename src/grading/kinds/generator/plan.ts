import type { Random } from '../../../base/random.ts';
import { randomDistance } from '../../far-data.ts';
import { partOf, randomStacks } from '../../scene.ts';

/** What a program or a generator's body does: makes a generator (the program alone), asks one for a
 * value, or yields one. */
export type Operation = Making | { next: number } | { value: bigint };

/** A generator that is made, on that stack. */
export interface Making {
  make: number;
  stack: { low: number; size: number };
}

export interface Plan {
  /** How the main program begins: every generator is made, in any order. */
  first: Making[];
  /** Of the main program. */
  main: Operation[];
  /** By generator. */
  bodies: Operation[][];
  /** What is mapped for each. */
  stacks: { low: number; size: number }[];
  /** How far the objects are moved. */
  distance: number;
}

/**
 * Generators that yield some values, some by asking a later one in between. The first of them yields
 * 0 at first and, by round, few values or many; in half of the rounds the last thing it does is to
 * ask another, which has values left. In the end it is made anew, with another part of its stack.
 */
export function randomPlan(random: Random, round: number): Plan {
  const count = random.between(2, 3);
  const asks = (self: number): Operation => ({ next: random.between(self + 1, count - 1) });
  const bodies = Array.from({ length: count }, (_, i) => {
    const body: Operation[] = [];
    const values = i > 0 ? random.below(5) : round % 2 ? random.between(2, 4) : 9;
    for (let n = 0; n < values; n++) {
      body.push({ value: (i === 0 && n === 0) || random.chance(0.1) ? 0n : random.word() });
      if (i + 1 < count && random.chance(0.4)) body.push(asks(i));
    }
    return body;
  });
  const main: Operation[] = [];
  const drain = (i: number) => {
    for (const each of [...bodies[i], 'the end', 'beyond'])
      if (typeof each === 'string' || 'value' in each) main.push({ next: i });
  };
  if (round > 1) {
    bodies[0].push({ next: 1 });
    bodies[1].push(...Array.from({ length: 9 }, () => ({ value: random.word() })));
    drain(0);
  } else for (let n = 0; n < 9; n++) main.push({ next: random.below(count) });
  // To the end of every one of them, and beyond.
  bodies.forEach((_, i) => {
    drain(i);
  });
  const stacks = randomStacks(count, random, () => random.between(2, 6));
  const making = (make: number): Making => ({ make, stack: partOf(stacks[make], random) });
  const first = random.shuffle(bodies.map((_, i) => making(i)));
  main.push(making(0));
  drain(0);
  return { first, main, bodies, stacks, distance: randomDistance(random) };
}
