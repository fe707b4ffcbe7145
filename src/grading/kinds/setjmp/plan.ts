import type { Random } from '../../../base/random.ts';
import { randomDistance } from '../../far-data.ts';

/** A place that is noted in a buffer, and the jumps back to it. */
export interface Place {
  buffer: number;
  /** What each jump hands over. */
  values: number[];
  /** A place deeper down that is noted and jumped to before the first of these jumps. */
  inner?: Place;
}

export interface Plan {
  places: Place[];
  /** How far the buffers are moved. */
  distance: number;
}

export const BUFFERS = 3;

/** Each round has places one within another, and jumps with a 0, with a number whose lower half is 0
 * and with one that has no bit in common with an address of a word. */
export function randomPlan(random: Random, round: number): Plan {
  const any = () => random.between(1, 0x7fff) * 0x10000;
  const place = (buffer: number, inner?: Place): Place => {
    const values = random.shuffle([0, 2, any(), ...(random.chance(0.5) ? [1, -any()] : [])]);
    return { buffer, values, ...(inner && { inner }) };
  };
  const [first, second, third] = random.shuffle(Array.from({ length: BUFFERS }, (_, i) => i));
  const nested = place(first, place(second));
  const places = round % 2 ? [nested, place(third)] : [place(third), nested, place(second)];
  return { places, distance: randomDistance(random) };
}
