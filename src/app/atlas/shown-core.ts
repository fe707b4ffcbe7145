import type { AtlasRow } from '../../atlas/row/row.ts';
import { useChoice, useCore } from '../state/core.ts';
import type { View } from './view.ts';

/** Cores that the rows have cycles of, in their order. */
export const coresOf = (rows: readonly AtlasRow[]): string[] => [
  ...new Set(rows.flatMap(({ cycles }) => Object.keys(cycles))),
];

/** The core whose cycles are shown: the address's, else the lab's, else the first that the rows have. */
export function useShownCore(rows: readonly AtlasRow[], { core }: View): string {
  const chosen = useChoice(({ base }) => base);
  const there = coresOf(rows);
  return [core, chosen].find((each) => each && there.includes(each)) ?? there[0] ?? chosen;
}

/** A core's title, its name until the cores are here. */
export function useCoreTitle(name: string): string {
  return useCore(({ cores }) => cores.find((core) => core.name === name)?.title ?? name);
}
