import { availableParallelism } from 'node:os';
import { pathToFileURL } from 'node:url';
import { Tinypool } from 'tinypool';
import type { Entry } from '../../atlas/catalogue/entry.ts';
import type { MeasuredRow } from '../../atlas/row/measure-row.ts';
import type { Core } from '../../timing/cores/core.ts';
import { ROOT } from '../root.ts';
import type { AtlasJob } from './atlas-job.ts';

const WORKER = pathToFileURL(`${ROOT}src/cli/atlas/atlas-worker.mjs`).href;

/** Switches for which it pays to start another thread, which has the engines to load. */
const SWITCHES_A_THREAD = 8;

/** Measures switches in parallel threads, each on all the cores. The answers come in the order of the entries. */
export async function measureAll(
  entries: readonly Entry[],
  cores: readonly Core[],
  onDone: (done: number) => void = () => {},
): Promise<MeasuredRow[]> {
  if (entries.length === 0) return [];
  const threads = Math.min(availableParallelism(), Math.ceil(entries.length / SWITCHES_A_THREAD));
  const pool = new Tinypool({ filename: WORKER, minThreads: threads, maxThreads: threads });
  let done = 0;
  const measure = async ({ name }: Entry): Promise<MeasuredRow> => {
    const measured: MeasuredRow = await pool.run({ name, cores } satisfies AtlasJob);
    onDone(++done);
    return measured;
  };
  try {
    return await Promise.all(entries.map(measure));
  } finally {
    await pool.destroy();
  }
}
