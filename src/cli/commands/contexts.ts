import { count } from '../../base/count.ts';
import type { Core } from '../../timing/cores/core.ts';
import { LOSSES } from '../../timing/losses.ts';
import { grown, type ManyContexts, timeManyContexts } from '../../timing/many-contexts.ts';
import type { TraceReader } from '../../trace/reader.ts';
import { Refusal } from '../exit.ts';
import { figureTable } from '../figure-table.ts';

/** What `--contexts`, `--stride` and `--places` say. */
export interface ContextsOptions {
  contexts?: string;
  stride: string;
  places: string;
}

/** Rings of contexts to be compared. */
export interface Rings {
  counts: readonly number[];
  /** Bytes. */
  stride: number;
  places: number;
}

const MOST_CONTEXTS = 65_536;
const MOST_PLACES = 4096;
/** Stacks are aligned to that. */
const LEAST_STRIDE = 16;
const MOST_STRIDE = 2 ** 30;

const UNITS: Readonly<Record<string, number>> = { '': 1, k: 1024, m: 1024 ** 2 };

/** Bytes as people write them: `65536`, `64K`, `64KiB`, `1M`; NaN for what is not. */
export function readBytes(text: string): number {
  const [, digits, unit] = /^(\d+)\s*([km]?)(?:i?b)?$/i.exec(text) ?? [];
  return digits ? Number(digits) * UNITS[unit.toLowerCase()] : Number.NaN;
}

/** The rings asked for; undefined if none are. Refuses what is no number. */
export function readRings({ contexts, stride, places }: ContextsOptions): Rings | undefined {
  if (contexts === undefined) return undefined;
  const whole = (option: string, text: string, least: number, most: number): number => {
    const value = /^\d+$/.test(text.trim()) ? Number(text) : Number.NaN;
    if (value >= least && value <= most) return value;
    const range = `from ${count(least)} to ${count(most)}`;
    throw new Refusal(`${option} ${text}: not a whole number ${range}`);
  };
  const bytes = readBytes(stride);
  if (!(bytes >= LEAST_STRIDE && bytes <= MOST_STRIDE && bytes % LEAST_STRIDE === 0))
    throw new Refusal(
      `--stride ${stride}: not a multiple of ${LEAST_STRIDE} bytes up to 1024M; it may end in K or M`,
    );
  return {
    counts: contexts.split(',').map((each) => whole('--contexts', each, 1, MOST_CONTEXTS)),
    stride: bytes,
    places: whole('--places', places, 1, MOST_PLACES),
  };
}

/** A switch through a routine in each of the rings; refuses stacks that overlap, and runs without a round trip. */
export function inRings(
  name: string,
  { trace, history }: TraceReader,
  core: Core,
  { counts, stride, places }: Rings,
): ManyContexts[] {
  return counts.map((contexts) => {
    const timed = timeManyContexts(trace, history.switches, core, { contexts, stride, places });
    if (!timed)
      throw new Refusal(`${name}: it never comes back to a context, so no ring can be made of it`);
    if (timed.ok) return timed.switch;
    const least = Math.ceil(timed.stackBytes / LEAST_STRIDE) * LEAST_STRIDE;
    throw new Refusal(
      `--stride ${stride}: ${name} touches ${timed.stackBytes} bytes of a stack, so stacks would overlap; ` +
        `take ${least} or more`,
    );
  });
}

/** Rows as JSON has them: with what grew most since the first one, or null. */
export const ringsJson = (rows: readonly ManyContexts[], { stride, places }: Rings) =>
  rows.map((row) => ({ ...row, stride, places, grew: grown(rows[0], row) ?? null }));

/** The table of rings, of every routine in turn. */
export function ringsTable(
  routines: readonly { name: string; rows: readonly ManyContexts[] }[],
  { stride, places }: Rings,
  core: Core,
): string {
  const figure = (value: number) => (Math.abs(value) < 0.05 ? '–' : value.toFixed(1));
  const title = `among contexts whose stacks are ${count(stride)} bytes apart, on ${core.title}`;
  const table = figureTable(
    [
      ['contexts', 'cycles a switch', ...LOSSES, 'grew most'],
      ...routines.flatMap(({ name, rows }) => [
        [name, ...Array(LOSSES.length + 2).fill('')],
        ...rows.map((row) => [
          `  ${count(row.contexts)}`,
          row.cycles.toFixed(1),
          ...LOSSES.map((loss) => figure(row.losses[loss])),
          grown(rows[0], row) ?? '',
        ]),
      ]),
    ],
    { width: 100 },
  );
  return [
    `A warm switch ${title}. Modelled.`,
    '',
    table,
    '',
    'L1, L2, L3, TLB: cycles of it for lines and pages that these did not have; branches: for targets of',
    `indirect branches that were forgotten. Contexts go on at ${places} places in the code.`,
  ].join('\n');
}
