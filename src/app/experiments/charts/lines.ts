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
  /** Growing by factors, or from zero on. */
  y: { of(row: Row): number; type: 'log' | 'linear'; domain?: [number, number] };
  width: number;
}

export const LINES_HEIGHT = 250;

/** 1, 2, 5, 10, 20 … within a range; powers of ten alone where that is too many. */
function logTicks([low, high]: [number, number]): number[] {
  const powers = Array.from({ length: 12 }, (_, power) => 10 ** power);
  const within = (ticks: number[]) => ticks.filter((tick) => tick >= low && tick <= high);
  const all = within(powers.flatMap((power) => [power, 2 * power, 5 * power]));
  return all.length > 6 ? within(powers) : all;
}

/** Lines over a setting that doubles. */
export function lines({ title, rows, series, x, y, width }: Lines): SVGElement {
  const all = rows.map(y.of);
  const low = y.type === 'log' ? Math.min(...all) / 1.2 : 0;
  const domain = y.domain ?? [low, Math.max(...all) * 1.1];
  const values = [...new Set(rows.map(x.of))].sort((a, b) => a - b);
  return Plot.plot({
    ...BASE,
    width,
    height: LINES_HEIGHT,
    marginLeft: 74,
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
      type: y.type,
      domain,
      ticks: y.type === 'log' ? logTicks(domain) : 4,
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
