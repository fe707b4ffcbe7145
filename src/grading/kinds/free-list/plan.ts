import type { Random } from '../../../base/random.ts';
import { randomDistance } from '../../far-data.ts';

/** One call: a node pushed onto a list, or whatever is popped off it. */
export interface Operation {
  list: number;
  /** Number of the node to push; undefined to pop. */
  node: number | undefined;
}

export const LISTS = 2;
export const NODES = 5;

export interface Plan {
  operations: Operation[];
  /** How far lists and nodes are moved. */
  distance: number;
}

/** Pushes and pops in any order that a program could make. Ends with every list empty. */
export function randomPlan(random: Random): Plan {
  const lists: number[][] = Array.from({ length: LISTS }, () => []);
  const free = Array.from({ length: NODES }, (_, i) => i);
  const operations: Operation[] = [];
  const pop = (list: number) => {
    operations.push({ list, node: undefined });
    const node = lists[list].pop();
    if (node !== undefined) free.push(node);
  };
  for (let i = 0; i < 18; i++) {
    const list = random.below(LISTS);
    if (free.length > 0 && random.chance(0.6)) {
      const [node] = free.splice(random.below(free.length), 1);
      lists[list].push(node);
      operations.push({ list, node });
    } else pop(list);
  }
  for (let list = 0; list < LISTS; list++) while (lists[list].length > 0) pop(list);
  operations.push({ list: random.below(LISTS), node: undefined });
  return { operations, distance: randomDistance(random) };
}
