import * as Plot from '@observablehq/plot';
import { figure } from '../../../analysis/format.ts';
import type { Row } from '../../../experiments/experiment.ts';
import { BASE, colours } from './theme.ts';

/** A line of a drawing: which rows are on it and how it looks. */
export interface Series {
  name: string;
  has(row: Row): boolean;
  colour: string;
  dashed: boolean;
}

interface Lines {
  title: string;
  rows: readonly Row[];
  series: readonly Series[];
  x: { label: string; of(row: Row): number; format(value: number): string };
  y: { of(row: Row): number; domain?: [number, number] };
  width: number;
}

export const LINES_HEIGHT = 250;

/** Lines over a setting that doubles; the figures grow by factors, too. */
export function lines({ title, rows, series, x, y, width }: Lines): SVGElement {
  const values = [...new Set(rows.map(x.of))].sort((a, b) => a - b);
  return Plot.plot({
    ...BASE,
    width,
    height: LINES_HEIGHT,
    marginLeft: 62,
    marginTop: 34,
    marginRight: 16,
    marginBottom: 42,
    x: {
      type: 'log',
      base: 2,
      ticks: values,
      tickFormat: x.format,
      label: x.label,
      labelAnchor: 'center',
      labelArrow: 'none',
    },
    y: {
      type: 'log',
      ...(y.domain && { domain: y.domain }),
      ticks: 4,
      tickFormat: (value: number) => figure(value),
      grid: true,
      label: null,
    },
    marks: [
      Plot.text([title], {
        frameAnchor: 'top-left',
        textAnchor: 'start',
        dx: -62,
        dy: -28,
        fontWeight: 600,
        fill: colours.text,
      }),
      ...series.flatMap(({ has, colour, dashed }) => {
        const mine = rows.filter(has);
        const at = { x: x.of, y: y.of };
        return [
          Plot.line(mine, {
            ...at,
            stroke: colour,
            strokeWidth: 2,
            ...(dashed && { strokeDasharray: '5 4' }),
          }),
          Plot.dot(mine, { ...at, r: 4, fill: dashed ? 'var(--pane)' : colour, stroke: colour }),
        ];
      }),
    ],
  }) as unknown as SVGElement;
}
