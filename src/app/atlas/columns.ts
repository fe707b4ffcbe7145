import type { AtlasRow } from '../../atlas/row/row.ts';
import { count } from '../../base/count.ts';
import { extentOf, keptOf, TRAITS, type Trait } from './traits.ts';

/** What rows can be sorted by: numbers and texts in their order; undefined where a row has none. */
export type Value = number | string | undefined;

/** A column of the table. */
export interface Column {
  /** As in `sort=warm`. */
  id: string;
  group: Group;
  /** In the table's head, short; and whole. */
  head: string;
  title: string;
  value(row: AtlasRow, core: string): Value;
  /** What stands in the cell. */
  text(row: AtlasRow, core: string): string;
  /** Of columns of what is kept. */
  trait?: Trait;
}

/** Columns that belong together. */
export type Group = 'switch' | 'counted' | 'cycles' | 'keeps' | 'more';

const NONE = '–';
const number = (value: number | undefined) => (value === undefined ? NONE : count(value, 1));

const counted = (
  id: string,
  head: string,
  title: string,
  value: (row: AtlasRow) => number | undefined,
): Column => ({ id, group: 'counted', head, title, value, text: (row) => number(value(row)) });

const cycles = (id: 'cold' | 'warm' | 'measured', title: string): Column => {
  const value = (row: AtlasRow, core: string) => row.cycles[core]?.[id] ?? undefined;
  return {
    id,
    group: 'cycles',
    head: id === 'measured' ? id : `${id}, modelled`,
    title,
    value,
    text: (row, core) => {
      const it = value(row, core);
      return it === undefined ? (id === 'measured' ? '' : NONE) : count(it, it < 100 ? 1 : 0);
    },
  };
};

const MARKS = ['·', '◐', '●'] as const;

const kept = (trait: Trait): Column => ({
  id: trait.id,
  group: 'keeps',
  head: trait.title,
  title: `keeps: ${trait.title}`,
  trait,
  value: ({ keeps }) => extentOf(trait, keeps),
  text: ({ keeps }) => MARKS[extentOf(trait, keeps)],
});

/** What a person reads of a mark. */
export const markWords = (trait: Trait, { keeps }: AtlasRow): string =>
  `${trait.title}: ${keptOf(trait, keeps)}`;

/** All columns, in the order in which they stand. */
export const COLUMNS: readonly Column[] = [
  {
    id: 'switch',
    group: 'switch',
    head: 'switch',
    title: 'name',
    value: ({ title }) => title.toLowerCase(),
    text: ({ title }) => title,
  },
  counted(
    'instructions',
    'instructions',
    'instructions',
    ({ perSwitch }) => perSwitch.instructions,
  ),
  counted('loads', 'loads', 'loads', ({ perSwitch }) => perSwitch.loads),
  counted('stores', 'stores', 'stores', ({ perSwitch }) => perSwitch.stores),
  counted('bytes', 'bytes moved', 'bytes moved', ({ perSwitch: { bytesLoaded, bytesStored } }) =>
    bytesLoaded === undefined || bytesStored === undefined ? undefined : bytesLoaded + bytesStored,
  ),
  counted('calls', 'system calls', 'system calls', ({ perSwitch }) => perSwitch.syscalls),
  counted('locked', 'locked', 'locked instructions', ({ perSwitch }) => perSwitch.locked),
  cycles('cold', 'cycles of the first switch, cold, modelled'),
  cycles('warm', 'cycles of a warm switch, modelled'),
  cycles('measured', 'cycles of a warm switch, measured on such a CPU'),
  ...TRAITS.map(kept),
  {
    id: 'ends',
    group: 'more',
    head: 'ends with',
    title: 'ends with',
    value: ({ ends }) => ends,
    text: ({ ends }) => ends,
  },
  {
    id: 'interrupted',
    group: 'more',
    head: 'signal',
    title: 'a signal breaks it at',
    value: ({ interruption }) => interruption?.broken,
    text: ({ interruption }) => {
      if (!interruption) return NONE;
      const { points, broken } = interruption;
      return broken === 0 ? 'safe' : `${broken} of ${points}`;
    },
  },
  {
    id: 'licence',
    group: 'more',
    head: 'licence',
    title: 'licence',
    value: ({ licence }) => licence.toLowerCase(),
    text: ({ licence }) => licence,
  },
];

/** What the groups are called above their columns. */
export const GROUPS: Readonly<Record<Group, string>> = {
  switch: '',
  counted: 'a switch, counted',
  cycles: 'its cycles',
  keeps: 'keeps',
  more: '',
};

/** Whether a group begins with a column, but the first. */
export function isFirst(column: Column): boolean {
  const before = COLUMNS[COLUMNS.indexOf(column) - 1];
  return before !== undefined && before.group !== column.group;
}

/** A column by its id. */
export const columnNamed = (id: string): Column | undefined =>
  COLUMNS.find((column) => column.id === id);
