import type { AtlasRow } from '../../atlas/row/row.ts';
import { useAtlas } from '../state/atlas.ts';
import { useChoice, useCore } from '../state/core.ts';
import type { View } from './view.ts';

/** Name of the lab's core where its figures were changed: as `cores/core-changes.ts` has it, which comes with all cores. */
export const OWN_CORE = 'own';

/** Cores that the rows have cycles of, in their order. */
export const coresOf = (rows: readonly AtlasRow[]): string[] => [
  ...new Set(rows.flatMap(({ cycles }) => Object.keys(cycles))),
];

/** Whether the lab's core has figures of a person's own. */
export const useHasOwnCore = (): boolean =>
  useChoice(({ changes }) => Object.keys(changes).length > 0);

/** The core whose cycles are shown: the address's, else the lab's, else the first that the rows have. */
export function useShownCore(rows: readonly AtlasRow[], { core }: View): string {
  const chosen = useChoice(({ base }) => base);
  const hasOwn = useHasOwnCore();
  const there = coresOf(rows);
  if (core === OWN_CORE && hasOwn) return OWN_CORE;
  return [core, chosen].find((each) => each && there.includes(each)) ?? there[0] ?? chosen;
}

/** A core's title, its name until that is known. */
export function useCoreTitle(name: string): string {
  const shipped = useAtlas(({ titles }) => titles[name]);
  const own = useCore(({ core }) => (core?.name === name ? core.title : undefined));
  return shipped ?? own ?? name;
}
