import type { AtlasRow } from '../../atlas/row/row.ts';
import { columnNamed, type Value } from './columns.ts';
import { extentOf, TRAITS } from './traits.ts';
import type { View } from './view.ts';

/** What a word of the filter is looked for in. */
const textOf = ({ name, title, family, origin, licence, ends, keeps }: AtlasRow) =>
  [name, title, family, origin, licence, ends, ...keeps].join(' ').toLowerCase();

/** Rows that a view's filter lets through. */
export function filtered<R extends AtlasRow>(rows: readonly R[], view: View): R[] {
  const words = view.text.toLowerCase().split(/\s+/).filter(Boolean);
  const traits = TRAITS.filter(({ id }) => view.keeps.includes(id));
  return rows.filter((row) => {
    if (view.families.length > 0 && !view.families.includes(row.family)) return false;
    if (traits.some((trait) => extentOf(trait, row.keeps) === 0)) return false;
    const text = words.length > 0 ? textOf(row) : '';
    return words.every((word) => text.includes(word));
  });
}

/** Rows in a view's order, those without a value last either way, equal ones by title. */
export function sorted<R extends AtlasRow>(rows: readonly R[], view: View, core: string): R[] {
  const column = columnNamed(view.sort);
  if (!column) return [...rows];
  const sign = view.descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [x, y] = [column.value(a, core), column.value(b, core)];
    if (x === undefined || y === undefined)
      return Number(x === undefined) - Number(y === undefined) || byTitle(a, b);
    return sign * compared(x, y) || byTitle(a, b);
  });
}

const compared = (x: Value, y: Value) =>
  typeof x === 'number' && typeof y === 'number' ? x - y : byText(String(x), String(y));
const byText = new Intl.Collator('en').compare;
const byTitle = (a: AtlasRow, b: AtlasRow) => byText(a.title, b.title);
