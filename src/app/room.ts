/** Up to this width, in pixels, panes become tabs. */
export const NARROW = 679;
/** Up to this height there is room for one row of panes; on a phone, for one row of buttons. */
export const LOW = 569;
export const LOW_NARROW = 499;
/** From these widths on there are columns for three panes, for three beside an editor, and for all. */
export const MIDDLE = 980;
export const EDITABLE = 1240;
export const WIDE = 1520;

/** What a lab has room for: all panes as tabs, beside the source or not; one row of columns; two columns; an editor
 * beside the others; three columns; four. */
export type Room = 'narrow' | 'low' | 'row' | 'small' | 'editing' | 'middle' | 'wide';

/** The size of a lab in pixels, and what is in it. */
export interface Lab {
  width: number;
  height: number;
  editing: boolean;
  /** A pane is open below the columns. */
  below: boolean;
}

/**
 * What such a lab has room for. Style sheets can't take the sizes from here: they ask the same of the box
 * (`@container lab`).
 */
export function roomIn({ width, height, editing, below }: Lab): Room {
  if (width <= NARROW) return 'narrow';
  const low = isLow(width, height);
  if (width < MIDDLE) return low ? 'low' : editing ? 'editing' : 'small';
  if (low || (below && width < WIDE)) return 'row';
  if (width >= WIDE) return 'wide';
  return editing && width < EDITABLE ? 'editing' : 'middle';
}

/** Whether a lab has no room for two rows of panes. */
export function isLow(width: number, height: number): boolean {
  return height <= (width <= NARROW ? LOW_NARROW : LOW);
}
