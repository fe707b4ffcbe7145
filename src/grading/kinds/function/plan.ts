import type { Random } from '../../../base/random.ts';
import { randomDistance } from '../../far-data.ts';

/** One call of the submission. */
interface Case {
  /** What the caller leaves where it owes nothing: rsp at an odd word, the direction flag. */
  odd: boolean;
  backward: boolean;
}

export interface Plan {
  cases: Case[];
  /** How far objects are moved. */
  distance: number;
}

/** Two calls. Over two rounds rsp and the direction flag are in every way that they can be. */
export function randomPlan(random: Random, round: number): Plan {
  const backward = round % 2 === 0;
  const cases = random.shuffle([
    { odd: true, backward },
    { odd: false, backward: !backward },
  ]);
  return { cases, distance: randomDistance(random) };
}
