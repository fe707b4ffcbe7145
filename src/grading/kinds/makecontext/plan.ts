import type { Random } from '../../../base/random.ts';
import { randomDistance } from '../../far-data.ts';
import { partOf, randomStacks } from '../../scene.ts';

/** What a contract says. */
export interface Make {
  /** The function returns, and its context goes on in uc_link's, or ends the process. */
  link: boolean;
}

/** Contexts that follow one another by uc_link, and where the last one leads. */
export interface Chain {
  contexts: number[];
  end: 'A' | 'exit';
}

export interface Plan {
  /** By context: what its function is to get. */
  arguments: bigint[][];
  /** In which order the contexts are made. */
  order: number[];
  /** In which order they run. */
  chains: Chain[];
  /** What is mapped for each context, and what its uc_stack says of it. */
  stacks: { low: number; size: number }[];
  given: { low: number; size: number }[];
  /** How far the contexts are moved. */
  distance: number;
  round: number;
}

/** A plan for a round. In every other one the last function's return ends the process, if functions
 * return; over all rounds there is every number of arguments. */
export function randomPlan({ link }: Make, round: number, random: Random): Plan {
  const count = random.between(2, 4);
  const all = Array.from({ length: count }, (_, i) => i);
  const first = random.shuffle(all);
  const cut = random.between(1, count - 1);
  const chains: Chain[] = link
    ? [
        { contexts: first.slice(0, cut), end: 'A' },
        { contexts: first.slice(cut), end: round % 2 === 0 ? 'exit' : 'A' },
      ]
    : first.map((context) => ({ contexts: [context], end: 'A' }));
  const stacks = randomStacks(count, random, () => random.between(2, 6));
  const dealt = [(2 * round) % 7, (2 * round + 1) % 7, 6];
  return {
    arguments: all.map((i) =>
      Array.from({ length: dealt[i] ?? random.below(7) }, () => random.word()),
    ),
    order: random.shuffle(all),
    chains,
    stacks,
    // A start is a multiple of nothing much, as of an array of characters.
    given: stacks.map((stack) => fourMore(partOf(stack, random))),
    distance: randomDistance(random),
    round,
  };
}

/** The same without its first four bytes. */
function fourMore({ low, size }: { low: number; size: number }): { low: number; size: number } {
  return { low: low + 4, size: size - 4 };
}
