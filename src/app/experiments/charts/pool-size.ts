import { share } from '../../../experiments/experiment.ts';
import { figuresOver } from './grid.ts';
import type { Series } from './lines.ts';
import { colours } from './theme.ts';

const SERIES: readonly Series[] = ['on', 'off'].map((pool, i) => ({
  name: pool === 'on' ? 'pool' : 'no pool',
  has: ({ setting }) => setting?.pool === pool,
  colour: colours.series(i),
  dashed: pool === 'off',
}));

/** What a pool grows to and costs, over the requests in flight. */
export const drawPoolSize = figuresOver(
  { label: 'requests in flight', of: ({ setting }) => Number(setting?.inFlight), format: String },
  SERIES,
  [
    { title: 'coroutines made in all, counted', type: 'log', of: (row) => row.contexts },
    { title: 'KiB of memory touched, counted', type: 'log', of: (row) => 4 * row.pagesTouched },
    { title: 'cycles a request, modelled', type: 'linear', of: (row) => share(row, 'cycles') },
  ],
);
