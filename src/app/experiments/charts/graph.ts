import { percent } from '../../../base/count.ts';
import type { Draw } from '../Chart.tsx';
import { bars, barsHeight } from './bars.ts';
import { legend } from './legend.ts';
import { joined } from './panels.ts';
import { colours } from './theme.ts';

/** Throughput over that of the first row, as modelled; a tick where instructions alone would put it. */
export const drawGraph: Draw = (rows, width) => {
  const names = rows.map(({ name }) => name);
  const top = legend(
    [
      { name: 'callbacks', colour: colours.series(0) },
      { name: 'coroutines, by cycles (modelled)', colour: colours.series(1) },
      { name: 'by instructions (counted)', colour: colours.text, sign: 'tick' },
    ],
    width,
  );
  const svg = bars({
    title: 'throughput relative to callbacks, steady state',
    pieces: rows.map(({ name, relativeThroughput = 0 }, i) => ({
      row: name,
      value: relativeThroughput,
      colour: colours.series(i === 0 ? 0 : 1),
    })),
    labels: new Map(rows.map((row) => [row.name, percent(row.relativeThroughput ?? 0)])),
    ticks: rows.map(({ name, relativeInstructions = 0 }) => ({
      row: name,
      value: relativeInstructions,
    })),
    reference: 1,
    rows: names,
    named: true,
    width,
  });
  return joined([top, { svg, x: 0, y: top.height }], width, top.height + barsHeight(names));
};
