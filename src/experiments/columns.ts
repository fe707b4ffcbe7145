import type { Row, Stretch } from './experiment.ts';
import { FIGURE_KEYS } from './figures.ts';

/** A figure of a row, for tables. */
export interface Column {
  title: string;
  /** The emulator counts; a core model estimates. */
  origin: 'counted' | 'modelled';
  value(row: Row): number | undefined;
}

const TITLES: Record<(typeof FIGURE_KEYS)[number], string> = {
  instructions: 'instructions',
  loads: 'loads',
  stores: 'stores',
  bytesLoaded: 'bytes loaded',
  bytesStored: 'bytes stored',
  syscalls: 'system calls',
  allocations: 'allocations',
  contexts: 'contexts made',
  pagesTouched: 'pages touched',
};

/** Pages are touched once, however many requests use them. */
const share = (key: (typeof FIGURE_KEYS)[number], stretch: Stretch) =>
  key === 'pagesTouched' ? stretch[key] : stretch[key] / Math.max(1, stretch.requests);

/**
 * The columns of a table of rows: a request's share in the steady state where there are requests,
 * else a switch's.
 */
export function columnsOf(rows: readonly Row[]): Column[] {
  const has = (key: keyof Row) => rows.some((row) => row[key] !== undefined);
  const counted = FIGURE_KEYS.map(
    (key): Column => ({
      title: TITLES[key],
      origin: 'counted',
      value: (row) => (row.steady ? share(key, row.steady) : row[key]),
    }),
  );
  const optional = (
    [
      ['relativeInstructions', 'relative to the first, by instructions', 'counted'],
      ['relativeThroughput', 'relative throughput', 'modelled'],
    ] as const
  ).flatMap(([key, title, origin]): Column[] =>
    has(key) ? [{ title, origin, value: (row) => row[key] }] : [],
  );
  return [...counted, ...optional];
}
