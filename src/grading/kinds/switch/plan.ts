import type { Random } from '../../../base/random.ts';
import { randomDistance } from '../../far-data.ts';
import { randomControl, randomMask, randomStacks } from '../../scene.ts';

/** Who hands over to whom, in order. Context 0, A, begins and ends. */
interface Turn {
  from: number;
  to: number;
}

export interface Plan {
  turns: Turn[];
  /** Of context 1 and the following ones. */
  stacks: { low: number; size: number }[];
  /** How far what contexts are saved in is moved. */
  distance: number;
  /** Control words and masks that contexts set: few each, so that two of them often have one word in
   * common and not the other. */
  controls: { mxcsr: bigint; fcw: bigint }[];
  masks: bigint[];
}

export function randomPlan(random: Random): Plan {
  const distance = randomDistance(random);
  const count = random.between(2, 4);
  return {
    distance,
    turns: randomTurns(count, random),
    stacks: randomStacks(count - 1, random),
    controls: Array.from({ length: 3 }, () => randomControl(random)),
    masks: Array.from({ length: 3 }, () => randomMask(random)),
  };
}

/** A random walk over all contexts that visits each at least twice and ends in A. */
function randomTurns(contexts: number, random: Random): Turn[] {
  const turns: Turn[] = [];
  const visits = Array(contexts).fill(0);
  let from = 0;
  while (turns.length < 40) {
    const others = visits.map((_, i) => i).filter((i) => i !== from);
    const least = Math.min(...others.map((i) => visits[i]));
    const to = random.chance(0.5)
      ? random.pick(others)
      : random.pick(others.filter((i) => visits[i] === least));
    turns.push({ from, to });
    visits[to]++;
    from = to;
    if (from === 0 && visits.every((count) => count >= 2)) break;
  }
  if (from !== 0) turns.push({ from, to: 0 });
  return turns;
}
