import type { Context } from '../../machine/region.ts';

/** Heights in pixels. */
export const ROW = 16;
export const AXIS = 14;
export const STRIP = 8;
/** Of the map that coroutines share when there are too many for a row each. */
const MAP = 80;

/** Contexts that get a row each. */
const MOST = 6;

/** Where contexts stand in the timeline, from its top. Sizes in CSS pixels. */
export interface Rows {
  /** Of each context. */
  top(context: number): number;
  height(context: number): number;
  /** Bottom of the lowest row. */
  end: number;
  /** First context of the map, if there is one: the coroutines, by number from top to bottom. */
  map: number | undefined;
}

/** A row for each of a few contexts; for many a map of the coroutines under the rows of the others. */
export function layRows(contexts: readonly Context[]): Rows {
  const { length } = contexts;
  const first = contexts.findIndex(({ coroutine }) => coroutine);
  if (length <= MOST || first < 0 || first >= MOST)
    return {
      top: (context) => AXIS + context * ROW,
      height: () => ROW,
      end: AXIS + length * ROW,
      map: undefined,
    };
  const above = AXIS + first * ROW;
  const share = MAP / (length - first);
  return {
    top: (context) => (context < first ? AXIS + context * ROW : above + (context - first) * share),
    height: (context) => (context < first ? ROW : share),
    end: above + MAP,
    map: first,
  };
}
