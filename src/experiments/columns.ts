import { figure, percent } from '../base/count.ts';
import { LOSSES } from '../timing/losses.ts';
import { type Row, share } from './experiment.ts';
import { FIGURE_KEYS, type Figures } from './figures.ts';

/** A figure of a row, for tables. */
export interface Column {
  title: string;
  /** The emulator counts; a core model estimates. */
  origin: 'counted' | 'modelled';
  /** As a person reads it; nothing where a row has no such figure. */
  text(row: Row): string;
}

const TITLES: Record<keyof Figures, string> = {
  instructions: 'instructions',
  loads: 'loads',
  stores: 'stores',
  bytesLoaded: 'bytes loaded',
  bytesStored: 'bytes stored',
  syscalls: 'system calls',
  allocations: 'allocations',
  contexts: 'contexts made',
  pagesTouched: 'pages touched',
  cycles: 'cycles',
};

/** What a switch, which allocates nothing, has no use for. */
const OF_REQUESTS: readonly (keyof Figures)[] = ['allocations', 'contexts', 'pagesTouched'];

const MORE = [
  ['coldCycles', 'cycles, first switch', 'modelled', figure],
  ['requestsPerSecond', 'requests a second', 'modelled', figure],
  ['relativeThroughput', 'relative throughput', 'modelled', percent],
  ['relativeInstructions', 'relative by instructions', 'counted', percent],
] as const;

/**
 * The columns of a table of rows: a request's share in the steady state where there are requests,
 * else a switch's. Pages are not shared: many requests touch the same.
 */
export function columnsOf(rows: readonly Row[]): Column[] {
  const requests = rows.some(({ steady }) => steady);
  const figures = FIGURE_KEYS.filter((key) => requests || !OF_REQUESTS.includes(key)).map(
    (key): Column => ({
      title: TITLES[key],
      origin: key === 'cycles' ? 'modelled' : 'counted',
      text: (row) =>
        figure(row.steady && key !== 'pagesTouched' ? share(row, key) : (row.steady ?? row)[key]),
    }),
  );
  const more = MORE.filter(([key]) => rows.some((row) => row[key] !== undefined)).map(
    ([key, title, origin, format]): Column => ({
      title,
      origin,
      text: (row) => (row[key] === undefined ? '' : format(row[key])),
    }),
  );
  const losses = LOSSES.filter(() => rows.some((row) => row.losses)).map(
    (loss): Column => ({
      title: `cycles, ${loss}`,
      origin: 'modelled',
      text: (row) => (row.losses ? figure(row.losses[loss]) : ''),
    }),
  );
  return [...figures, ...losses, ...more];
}
