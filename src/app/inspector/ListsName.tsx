import { useLab } from '../state/lab.ts';

/** What the lists of the run are called: `free list`. */
export function ListsName() {
  return useLab(({ run }) => run?.reader.trace.lists?.[0]?.name ?? 'lists');
}
