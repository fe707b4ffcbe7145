import { count } from '../../../base/count.ts';
import { figuresOver } from './grid.ts';
import type { Series } from './lines.ts';
import { colours } from './theme.ts';

const SERIES: readonly Series[] = ['as asked', 'a line more'].map((spread, i) => ({
  name: i === 0 ? 'stacks as far apart as asked' : 'a line further',
  has: ({ setting }) => setting?.spread === spread,
  colour: colours.series(i),
  dashed: i === 1,
}));

/** What a switch costs over the number of contexts, and what of it misses cost. */
export const drawContexts = figuresOver(
  { label: 'contexts', of: ({ setting }) => Number(setting?.contexts), format: count },
  SERIES,
  [
    { title: 'cycles a switch, modelled', type: 'log', of: (row) => row.cycles },
    {
      title: 'of them for L1, L2 and L3',
      type: 'linear',
      of: ({ losses }) => (losses ? losses.L1 + losses.L2 + losses.L3 : 0),
    },
    { title: 'of them for the TLB', type: 'linear', of: ({ losses }) => losses?.TLB ?? 0 },
  ],
);
