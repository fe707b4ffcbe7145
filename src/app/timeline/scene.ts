import type { TraceReader } from '../../trace/reader.ts';
import type { Bookmark } from '../bookmarks/bookmark.ts';
import type { ThemeColours } from '../format/useThemeColours.ts';
import type { Rows } from './rows.ts';
import type { View } from './view.ts';

/** What is drawn. Sizes in CSS pixels. */
export interface Scene {
  reader: TraceReader;
  rows: Rows;
  /** By instruction: an index into `CATEGORIES`. */
  categories: Uint8Array;
  width: number;
  view: View;
  /** Of the steps that alone stand out, how many come before each position. */
  counts: Uint32Array | undefined;
  /** Steps that are marked above the rows, ascending. */
  marked: ArrayLike<number>;
  bookmarks: readonly Bookmark[];
  colours: ThemeColours;
}

/** How visible what does not stand out is. */
export const DIM = 0.16;

/** Where a position stands, from the left. */
export function placeIn({ view: { from, to }, width }: Pick<Scene, 'view' | 'width'>) {
  const scale = width / (to - from);
  return (position: number) => (position - from) * scale;
}
