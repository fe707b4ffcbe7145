import type { Row } from '../../../experiments/experiment.ts';
import type { Draw } from '../Chart.tsx';
import { gridOfLines } from './grid.ts';
import { lines, type Series } from './lines.ts';
import { colours } from './theme.ts';

const SERIES: readonly Series[] = ['on', 'off'].flatMap((pool, i) =>
  ['malloc', 'calloc'].map((allocator, j) => ({
    name: `${allocator}, ${pool === 'on' ? 'pool' : 'no pool'}`,
    has: ({ setting }) => setting?.pool === pool && setting.allocator === allocator,
    colour: colours.series(2 * i + j),
    dashed: allocator === 'calloc',
  })),
);

const STRETCHES = [
  { key: 'warmUp', name: 'warm-up' },
  { key: 'steady', name: 'steady state' },
] as const;

type Key = (typeof STRETCHES)[number]['key'];

const cycles = (row: Row, key: Key) => (row[key]?.cycles ?? 0) / (row[key]?.requests ?? 1);

/** Cycles of a request over the size of the stacks, while it warms up and after. */
export const drawStacks: Draw = (rows, width) => {
  const all = rows.flatMap((row) => STRETCHES.map(({ key }) => cycles(row, key)));
  // One scale, so that the two can be compared.
  const domain: [number, number] = [Math.min(...all) / 1.2, Math.max(...all) * 1.2];
  const panel =
    ({ key, name }: (typeof STRETCHES)[number]) =>
    (each: number) =>
      lines({
        title: `${name}: cycles a request, modelled`,
        rows,
        series: SERIES,
        x: {
          label: 'stack size, KiB',
          of: ({ setting }) => Number(setting?.stackSize) / 1024,
          format: String,
        },
        y: { of: (row) => cycles(row, key), type: 'log', domain },
        width: each,
      });
  return gridOfLines(SERIES, STRETCHES.map(panel), width);
};
