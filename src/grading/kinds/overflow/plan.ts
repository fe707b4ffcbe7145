import type { Random } from '../../../base/random.ts';
import { randomStacks } from '../../scene.ts';

export interface Plan {
  /** Of each call whether its function calls itself until the stack is at an end. */
  calls: { overflows: boolean; argument: bigint }[];
  stack: { low: number; size: number };
}

/** Every round has two overflows in a row; what comes before and behind them differs. */
export function randomPlan(random: Random, round: number): Plan {
  const kinds = [
    [true, true, false],
    [false, true, true],
    [false, true, true, false],
    [true, false, true, true, false],
  ][round % 4];
  const calls = kinds.map((overflows) => ({ overflows, argument: random.word() }));
  const [stack] = randomStacks(1, random);
  return { calls, stack };
}
