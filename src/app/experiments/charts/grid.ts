import type { Draw } from '../Chart.tsx';
import { legend } from './legend.ts';
import { type Axes, LINES_HEIGHT, lines, type Series } from './lines.ts';
import { joined, type Panel } from './panels.ts';
import { NARROW } from './theme.ts';

const GAP = 18;

/** Panels of lines under one legend: side by side, or one below the other where there is no room. */
export function gridOfLines(
  series: readonly Series[],
  panels: readonly ((width: number) => SVGElement)[],
  width: number,
): SVGElement {
  const top = legend(
    series.map(({ name, colour, dashed }) => ({ name, colour, sign: dashed ? 'dashed' : 'line' })),
    width,
  );
  const columns = width < NARROW ? 1 : panels.length;
  const each = (width - GAP * (columns - 1)) / columns;
  const drawn = panels.map(
    (panel, i): Panel => ({
      svg: panel(each),
      x: (i % columns) * (each + GAP),
      y: top.height + Math.floor(i / columns) * (LINES_HEIGHT + 8),
    }),
  );
  const height = top.height + (panels.length / columns) * (LINES_HEIGHT + 8);
  return joined([top, ...drawn], width, height);
}

/** A grid of figures of the rows, one a panel, all over the same setting. */
export function figuresOver(
  x: Axes['x'],
  series: readonly Series[],
  panels: readonly ({ title: string } & Axes['y'])[],
): Draw {
  return (rows, width) =>
    gridOfLines(
      series,
      panels.map(
        ({ title, ...y }) =>
          (each) =>
            lines({ title, rows, series, x, y, width: each }),
      ),
      width,
    );
}
