import type { Context } from '../../machine/memory/region.ts';

/** Heights in pixels. */
export const AXIS = 14;
export const STRIP = 8;
/** Of a row, and of the map that contexts of the guest's making share when there are too many for a row each. */
const HIGH = { row: 16, map: 80 };
const LOW = { row: 11, map: 44 };

/** Contexts that get a row each. */
const MOST = 6;

/** Where contexts stand in the timeline, from its top. Sizes in CSS pixels. */
export interface Rows {
  /** Of each context. */
  top(context: number): number;
  height(context: number): number;
  /** Height of a row, and of a name. */
  row: number;
  /** Bottom of the lowest row. */
  end: number;
  /** First context of the map, if there is one: those that the guest made, from top to bottom. */
  map: number | undefined;
}

/** A row for each of a few contexts; for many a map of those that the guest made under the rows of the others. */
export function layRows(contexts: readonly Context[], low: boolean): Rows {
  const { length } = contexts;
  const { row, map } = low ? LOW : HIGH;
  const first = contexts.findIndex(({ coroutine, found }) => coroutine || found);
  if (length <= MOST || first < 0 || first >= MOST)
    return {
      top: (context) => AXIS + context * row,
      height: () => row,
      row,
      end: AXIS + length * row,
      map: undefined,
    };
  const above = AXIS + first * row;
  const share = map / (length - first);
  return {
    top: (context) => (context < first ? AXIS + context * row : above + (context - first) * share),
    height: (context) => (context < first ? row : share),
    row,
    end: above + map,
    map: first,
  };
}
