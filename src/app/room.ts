/** Up to this width, in pixels, panes become tabs. */
export const NARROW = 679;
/** Up to this height there is room for one row of panes; on a phone, for one row of buttons. */
export const LOW = 569;
export const LOW_NARROW = 499;
/** From this width on all panes stand in one row. */
export const WIDE = 1400;

/**
 * What a lab of this size, in pixels, has room for. Style sheets can't take the sizes from here:
 * they ask the same of the box (`@container lab`).
 */
export function roomIn(width: number, height: number) {
  const narrow = width <= NARROW;
  const low = height <= (narrow ? LOW_NARROW : LOW);
  return { narrow, low, tabs: narrow || (low && width < WIDE) };
}
