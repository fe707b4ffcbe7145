import { type Row, share } from '../../../experiments/experiment.ts';
import type { Draw } from '../Chart.tsx';
import { gridOfLines } from './grid.ts';
import { lines, type Series } from './lines.ts';
import { colours } from './theme.ts';

const SERIES: readonly Series[] = ['on', 'off'].map((pool, i) => ({
  name: pool === 'on' ? 'pool' : 'no pool',
  has: ({ setting }) => setting?.pool === pool,
  colour: colours.series(i),
  dashed: pool === 'off',
}));

const PANELS: readonly { title: string; type: 'log' | 'linear'; of(row: Row): number }[] = [
  { title: 'coroutines made in all, counted', type: 'log', of: (row) => row.contexts },
  { title: 'KiB of memory touched, counted', type: 'log', of: (row) => 4 * row.pagesTouched },
  { title: 'cycles a request, modelled', type: 'linear', of: (row) => share(row, 'cycles') },
];

/** What a pool grows to and costs, over the requests in flight. */
export const drawPoolSize: Draw = (rows, width) =>
  gridOfLines(
    SERIES,
    PANELS.map(
      ({ title, type, of }) =>
        (each) =>
          lines({
            title,
            rows,
            series: SERIES,
            x: {
              label: 'requests in flight',
              of: ({ setting }) => Number(setting?.inFlight),
              format: String,
            },
            y: { of, type },
            width: each,
          }),
    ),
    width,
  );
