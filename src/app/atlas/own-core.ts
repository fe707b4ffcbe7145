import type { AtlasRow, RowCycles } from '../../atlas/row/row.ts';
import { messageOf } from '../../base/error.ts';
import { Newest } from '../load/newest.ts';
import { connect } from '../load/worker.ts';
import { currentFiles } from '../run/recording.ts';
import { noteOnCore, type OnCore, useAtlas } from '../state/atlas.ts';
import { loadCores, useCore } from '../state/core.ts';
import { tell } from '../state/lab.ts';
import { fileOf } from './links.ts';
import { OWN_CORE } from './shown-core.ts';

/** Rows that are told of together: each time the table is drawn again. */
const TOGETHER = 10;

const newest = new Newest();

/** Has the worker time every row on the lab's core as it was changed, once until it is changed again. */
export async function timeOnOwnCore(rows: readonly AtlasRow[]): Promise<void> {
  const signal = newest.start();
  await loadCores();
  const { core, problems } = useCore.getState();
  if (signal.aborted || !core) return;
  if (core.name !== OWN_CORE) {
    noteOnCore(undefined);
    const [problem] = problems;
    if (problem) tell(`Your core can't be used: ${problem.path}: ${problem.message}.`);
    return;
  }
  const before = useAtlas.getState().onCore;
  const known = before?.core === core ? before.byName : {};
  const run = rows.filter((row) => row.run);
  const left = new Map(
    run.flatMap((row) => (known[row.name] ? [] : [[fileOf(row), row.name] as const])),
  );
  const found: Record<string, RowCycles> = { ...known };
  const note = () => noteOnCore({ core, byName: { ...found }, of: run.length });
  note();
  if (left.size === 0) return;
  try {
    const [lab, files] = await Promise.all([connect(), currentFiles()]);
    if (signal.aborted) return;
    let heard = 0;
    await lab.call('atlasCycles', { paths: [...left.keys()], files, core }, ({ path, cycles }) => {
      if (signal.aborted) return;
      found[left.get(path) ?? path] = cycles ?? { cold: null, warm: null };
      if (++heard % TOGETHER === 0 || heard === left.size) note();
    });
  } catch (error) {
    if (!signal.aborted) tell(messageOf(error));
  }
}

/** Gives up what is under way; what is known stays. */
export async function leaveOwnCore(): Promise<void> {
  const { onCore } = useAtlas.getState();
  newest.start();
  if (onCore && Object.keys(onCore.byName).length < onCore.of) await (await connect()).cancel();
}

/** Rows with their cycles on the changed core, as far as they are known. */
export function withOwnCore(rows: readonly AtlasRow[], onCore: OnCore | undefined): AtlasRow[] {
  return rows.map((row) => {
    const own = onCore?.byName[row.name];
    return own ? { ...row, cycles: { ...row.cycles, [OWN_CORE]: own } } : row;
  });
}
