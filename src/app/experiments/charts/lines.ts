import * as Plot from '@observablehq/plot';
import { figure } from '../../../base/count.ts';
import type { Row } from '../../../experiments/experiment.ts';
import { BASE, colours } from './theme.ts';

/** A line of a drawing: which rows are on it and how it looks. */
export interface Series {
  name: string;
  has(row: Row): boolean;
  colour: string;
  dashed: boolean;
}

/** What is drawn over what. */
export interface Axes {
  x: { label: string; of(row: Row): number; format(value: number): string };
  /** Growing by factors, or from zero on. */
  y: { of(row: Row): number; type: 'log' | 'linear'; domain?: [number, number] };
}

interface Lines extends Axes {
  title: string;
  rows: readonly Row[];
  series: readonly Series[];
  width: number;
}

/** Height of a panel of lines in pixels, axes and title included. */
export const LINES_HEIGHT = 250;
const TOP = 34;
const BOTTOM = 42;
/** Lines nearer than this to each other, in pixels, are as one to the eye. */
const NEAR = 3;
/** Length in pixels that each of them then shows at a time. */
const DASH = 9;

/** The most ticks that there is room for. */
const MOST_TICKS = 8;

/** 1, 2, 3, 5, 7, 10, 20 … within a range; fewer of each ten where that is too many. */
function logTicks([low, high]: [number, number]): number[] {
  const powers = Array.from({ length: 12 }, (_, power) => 10 ** power);
  const [most, ...fewer] = [[1, 2, 3, 5, 7], [1, 2, 5], [1, 3], [1]].map((steps) =>
    powers
      .flatMap((power) => steps.map((step) => step * power))
      .filter((tick) => tick >= low && tick <= high),
  );
  return fewer.reduce((chosen, next) => (chosen.length > MOST_TICKS ? next : chosen), most);
}

/** Lines over a setting that doubles. */
export function lines({ title, rows, series, x, y, width }: Lines): SVGElement {
  const all = rows.map(y.of);
  const low = y.type === 'log' ? Math.min(...all) / 1.2 : 0;
  const domain = y.domain ?? [low, Math.max(...all) * 1.1];
  const values = [...new Set(rows.map(x.of))].sort((a, b) => a - b);
  const ticks = logTicks(domain);
  const scaled = (value: number) => (y.type === 'log' ? Math.log(value) : value);
  const unit = (scaled(domain[1]) - scaled(domain[0])) / (LINES_HEIGHT - TOP - BOTTOM);
  const coincide = (one: Series, other: Series) =>
    values.every((value) => {
      const [a, b] = [one, other].map(({ has }) =>
        rows.find((row) => has(row) && x.of(row) === value),
      );
      return !a || !b || Math.abs(scaled(y.of(a)) - scaled(y.of(b))) < NEAR * unit;
    });
  return Plot.plot({
    ...BASE,
    width,
    height: LINES_HEIGHT,
    marginLeft: 74,
    marginTop: TOP,
    marginRight: 16,
    marginBottom: BOTTOM,
    x: {
      type: 'log',
      base: 2,
      ticks: values,
      tickFormat: x.format,
      label: x.label,
      labelAnchor: 'center',
      labelArrow: 'none',
      inset: 10,
    },
    y: {
      type: y.type,
      domain,
      ticks: y.type === 'log' ? ticks : 4,
      tickFormat: (value: number) => figure(value),
      grid: true,
      label: null,
      axis: y.type === 'log' ? null : 'left',
    },
    marks: [
      // On a log scale the axis itself would leave some of its ticks without a number.
      ...(y.type === 'log' ? [Plot.axisY(ticks, { text: (tick: number) => figure(tick) })] : []),
      Plot.text([y.type === 'log' ? `${title}, log scale` : title], {
        frameAnchor: 'top-left',
        textAnchor: 'start',
        dx: -62,
        dy: -28,
        fontWeight: 600,
        fill: colours.text,
      }),
      ...series.flatMap((each) => {
        const { has, colour, dashed } = each;
        const mine = rows.filter(has);
        const at = { x: x.of, y: y.of };
        // Those that coincide take turns along the line, and their dots stand in each other.
        const together = series.filter((other) => coincide(other, each));
        const turn = together.indexOf(each);
        const dashes =
          together.length > 1
            ? {
                strokeDasharray: `${DASH} ${DASH * (together.length - 1)}`,
                strokeDashoffset: -DASH * turn,
              }
            : dashed && { strokeDasharray: '5 4' };
        return [
          Plot.line(mine, {
            ...at,
            stroke: colour,
            strokeWidth: 2,
            ...dashes,
          }),
          Plot.dot(mine, {
            ...at,
            r: 4 + 2 * (together.length - 1 - turn),
            fill: dashed ? 'var(--pane)' : colour,
            stroke: colour,
          }),
        ];
      }),
    ],
  }) as unknown as SVGElement;
}
