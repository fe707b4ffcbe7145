import type { AtlasRow } from '../../atlas/row/row.ts';

/** What a row is put in order by: smaller figures first. */
const FIGURES = {
  instructions: ({ perSwitch }) => perSwitch.instructions,
  loads: ({ perSwitch }) => perSwitch.loads,
  stores: ({ perSwitch }) => perSwitch.stores,
  bytes: ({ perSwitch: { bytesLoaded, bytesStored } }) =>
    bytesLoaded === undefined ? undefined : bytesLoaded + (bytesStored ?? 0),
  calls: ({ perSwitch }) => perSwitch.syscalls,
  locked: ({ perSwitch }) => perSwitch.locked,
  code: ({ perSwitch }) => perSwitch.codeBytes,
  cold: ({ cycles }, core) => cycles[core]?.cold,
  warm: ({ cycles }, core) => cycles[core]?.warm,
  measured: ({ cycles }, core) => cycles[core]?.measured,
} satisfies Record<string, (row: AtlasRow, core: string) => number | null | undefined>;

export type Sort = 'name' | keyof typeof FIGURES;

/** The columns that a table can be put in order by. */
export const SORTS = ['name', ...Object.keys(FIGURES)] as readonly Sort[];

/** Rows in the order of a column, cycles on a core by its name; those without a figure come last. */
export function sorted(rows: readonly AtlasRow[], sort: Sort, core: string): AtlasRow[] {
  if (sort === 'name') return rows.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const value = (row: AtlasRow) => FIGURES[sort](row, core) ?? Number.MAX_VALUE;
  return rows.toSorted((a, b) => value(a) - value(b));
}
