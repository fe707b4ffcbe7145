import * as Plot from '@observablehq/plot';
import { figure } from '../../../base/count.ts';
import { BASE, colours } from './theme.ts';

/** A bar, or a piece of one. */
export interface Piece {
  row: string;
  value: number;
  colour: string;
}

interface Bars {
  title: string;
  pieces: readonly Piece[];
  /** What the bars say at their ends, by row; their lengths unless given. */
  labels?: ReadonlyMap<string, string>;
  /** Marks beyond the bars, by row; the labels then stand inside. */
  ticks?: readonly { row: string; value: number }[];
  /** A line across all bars. */
  reference?: number;
  rows: readonly string[];
  /** False where another panel at the left names the rows. */
  named: boolean;
  width: number;
}

const BAR = 30;
const TOP = 26;

/** Without the folder, which says nothing about what is counted. */
const short = (name: string) => name.slice(name.lastIndexOf('/') + 1);

/** Pixels that the longest of the names takes, with a gap behind it. */
export const nameWidth = (rows: readonly string[]) =>
  12 + 7.2 * Math.max(...rows.map((row) => short(row).length));

/** Height of a panel of bars. */
export const barsHeight = (rows: readonly string[]) => TOP + BAR * rows.length + 8;

/** Horizontal bars, one a row, under a title, with the figures at their ends. */
export function bars(panel: Bars): SVGElement {
  const { title, pieces, ticks = [], reference, rows, named, width } = panel;
  const totals = rows
    .map((row) => ({ row, mine: pieces.filter((piece) => piece.row === row) }))
    .filter(({ mine }) => mine.length > 0)
    .map(({ row, mine }) => {
      const value = mine.reduce((sum, piece) => sum + piece.value, 0);
      return { row, value, text: panel.labels?.get(row) ?? figure(value) };
    });
  const longest = Math.max(...totals.map(({ value }) => value), reference ?? 0, 1e-9);
  const inside = ticks.length > 0;
  const room = inside ? 8 : 14 + 7 * Math.max(...totals.map(({ text }) => text.length));
  const marginLeft = named ? nameWidth(rows) : 6;
  const marginRight = Math.min(room, width / 3);
  const scale = (width - marginLeft - marginRight) / longest;
  const fits = ({ value, text }: { value: number; text: string }) =>
    inside && value * scale > 14 + 7 * text.length;
  const label = { x: 'value', y: 'row', text: 'text' };
  return Plot.plot({
    ...BASE,
    width,
    height: barsHeight(rows),
    marginLeft,
    marginTop: TOP,
    marginRight,
    marginBottom: 8,
    x: { domain: [0, longest], axis: null },
    y: {
      domain: rows,
      axis: named ? 'left' : null,
      tickFormat: short,
      tickSize: 0,
      label: null,
      padding: 0.3,
    },
    marks: [
      Plot.text([title], {
        frameAnchor: 'top-left',
        textAnchor: 'start',
        dx: named ? -marginLeft : 0,
        dy: 6 - TOP,
        fontWeight: 600,
        fill: colours.text,
      }),
      Plot.barX(pieces, { x: 'value', y: 'row', fill: 'colour' }),
      ...(reference === undefined
        ? []
        : [Plot.ruleX([reference], { stroke: colours.text, strokeDasharray: '3 3' })]),
      Plot.tickX(ticks, { x: 'value', y: 'row', stroke: colours.text, strokeWidth: 2 }),
      Plot.text(totals.filter(fits), {
        ...label,
        textAnchor: 'end',
        dx: -6,
        fill: 'var(--pane)',
        fontWeight: 600,
      }),
      Plot.text(
        totals.filter((total) => !fits(total)),
        { ...label, textAnchor: 'start', dx: 6, fill: colours.text },
      ),
      Plot.ruleX([0], { stroke: colours.quiet }),
    ],
  }) as unknown as SVGElement;
}
