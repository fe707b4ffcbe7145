import type { Timing } from '../../timing/timing.ts';

/** Which part of a passage is drawn, and how large. */
export interface View {
  /** At the top left: a row and a cycle, both maybe broken numbers. */
  row: number;
  cycle: number;
  /** Pixels of a cycle. Rows are as high as goes with it. */
  scale: number;
}

/** Of the drawing without axis and names, in pixels. */
export interface Size {
  width: number;
  height: number;
}

const TALLEST = 17;
const WIDEST = 40;

/** Height of a row: four cycles wide at most, so that what is drawn keeps its slope. */
export const rowHeight = (scale: number) => Math.min(TALLEST, scale * 4);

/** The cycle in which a row is fetched; between rows, between theirs. */
function fetchAt({ fetch }: Timing, row: number): number {
  const at = Math.max(0, Math.min(fetch.length - 1, row));
  const low = Math.floor(at);
  const next = fetch[Math.min(low + 1, fetch.length - 1)];
  return fetch[low] + (next - fetch[low]) * (at - low);
}

/** Rows that can be seen: [from, to). */
export function visibleRows(view: View, { height }: Size, rows: number): [number, number] {
  const from = Math.max(0, Math.floor(view.row));
  const to = Math.ceil(view.row + height / rowHeight(view.scale));
  return [Math.min(from, rows), Math.max(0, Math.min(rows, to))];
}

/** Keeps the view on the passage. */
function clamped(view: View, { height }: Size, timing: Timing): View {
  const rows = timing.retire.length;
  const last = timing.retire[rows - 1] ?? 0;
  const shown = height / rowHeight(view.scale);
  return {
    ...view,
    row: Math.max(0, Math.min(view.row, Math.max(0, rows - shown / 2))),
    cycle: Math.max(-4, Math.min(view.cycle, last)),
  };
}

/** Along the passage by rows: what was in view at the left stays there. */
export function scrolled(view: View, by: number, size: Size, timing: Timing): View {
  const row = clamped({ ...view, row: view.row + by }, size, timing).row;
  const cycle = view.cycle + fetchAt(timing, row) - fetchAt(timing, view.row);
  return clamped({ ...view, row, cycle }, size, timing);
}

/** By pixels. */
export function panned(view: View, x: number, y: number, size: Size, timing: Timing): View {
  const row = view.row - y / rowHeight(view.scale);
  return clamped({ ...view, row, cycle: view.cycle - x / view.scale }, size, timing);
}

/** Larger or smaller by a factor; the point (x, y) stays where it is. */
export function zoomed(
  view: View,
  factor: number,
  x: number,
  y: number,
  size: Size,
  timing: Timing,
): View {
  const rows = timing.retire.length;
  const smallest = Math.min(1, size.width / (timing.retire[rows - 1] + 1), size.height / rows / 4);
  const scale = Math.max(smallest, Math.min(WIDEST, view.scale * factor));
  const cycle = view.cycle + x / view.scale - x / scale;
  const row = view.row + y / rowHeight(view.scale) - y / rowHeight(scale);
  return clamped({ row, cycle, scale }, size, timing);
}

/** The rows [from, to) in view, with all of their cycles. */
export function fitted(from: number, to: number, size: Size, timing: Timing): View {
  const first = timing.fetch[from];
  const cycles = timing.retire[to - 1] - first;
  const wide = (size.width - 2 * MARGIN) / Math.max(1, cycles);
  const rows = to - from + 1;
  const high = rows * TALLEST > size.height ? size.height / rows / 4 : WIDEST;
  const scale = Math.min(WIDEST / 2, wide, high);
  return clamped({ row: from - 0.5, cycle: first - MARGIN / scale, scale }, size, timing);
}

/** Pixels left free beside what is shown. */
const MARGIN = 24;

/** The view moved, if need be, to where a row and all its stages begin. */
export function revealing(view: View, row: number, size: Size, timing: Timing): View {
  const [from, to] = visibleRows(view, size, timing.retire.length);
  const left = view.cycle;
  const right = view.cycle + size.width / view.scale;
  const seen = row >= Math.ceil(view.row) && row + 1 < to && row >= from;
  const inside = timing.issue[row] >= left && timing.complete[row] < right;
  if (seen && inside) return view;
  const shown = size.height / rowHeight(view.scale);
  const top = seen ? view.row : row - Math.floor(shown / 3);
  const begin =
    seen && timing.fetch[row] >= left ? timing.fetch[row] : fetchAt(timing, Math.max(0, top));
  // Where it waits for longer than can be shown, what it waits for is not the point.
  const width = size.width / view.scale;
  const late = timing.issue[row] > begin + 0.8 * width;
  const cycle = late ? timing.issue[row] - width / 4 : begin;
  return clamped({ ...view, row: top, cycle: cycle - MARGIN / view.scale }, size, timing);
}
