import { CATEGORIES } from '../../../analysis/category.ts';
import type { Row } from '../../../experiments/experiment.ts';
import type { Draw } from '../Chart.tsx';
import { bars, barsHeight, nameWidth, type Piece } from './bars.ts';
import { legend } from './legend.ts';
import { joined, type Panel } from './panels.ts';
import { colours, NARROW } from './theme.ts';

interface Measure {
  title: string;
  of(row: Row): number;
  /** The same by what the instructions are for. */
  parts?(row: Row): Row['categories'];
}

const MEASURES: readonly Measure[] = [
  { title: 'instructions, counted', of: (row) => row.instructions, parts: (row) => row.categories },
  { title: 'bytes moved, counted', of: (row) => row.bytesLoaded + row.bytesStored },
  {
    title: 'cycles, modelled',
    of: (row) => row.cycles,
    parts: (row) => row.cycleCategories,
  },
];

function pieces({ of, parts }: Measure, rows: readonly Row[]): Piece[] {
  return rows.flatMap((row) => {
    const split = parts?.(row);
    if (!split) return [{ row: row.name, value: of(row), colour: colours.quiet }];
    return CATEGORIES.map((category, i) => ({
      row: row.name,
      value: split[category],
      colour: colours.category(i),
    }));
  });
}

/** A panel a measure, a bar a routine. */
export const drawSwitches: Draw = (rows, width) => {
  const names = rows.map(({ name }) => name);
  const used = CATEGORIES.filter((category) => rows.some((row) => row.categories?.[category]));
  const top = legend(
    used.map((name) => ({ name, colour: colours.category(CATEGORIES.indexOf(name)) })),
    width,
  );
  const narrow = width < NARROW;
  const left = nameWidth(names);
  const one = (width - left) / MEASURES.length;
  const height = barsHeight(names);
  const panels = MEASURES.map((measure, i): Panel => {
    const named = narrow || i === 0;
    const svg = bars({
      title: measure.title,
      pieces: pieces(measure, rows),
      labels: new Map(rows.map((row) => [row.name, String(Math.round(measure.of(row)))])),
      rows: names,
      named,
      width: narrow ? width : named ? left + one : one,
    });
    return narrow
      ? { svg, x: 0, y: top.height + i * (height + 10) }
      : { svg, x: named ? 0 : left + i * one, y: top.height };
  });
  const total = top.height + (narrow ? MEASURES.length * (height + 10) : height);
  return joined([top, ...panels], width, total);
};
