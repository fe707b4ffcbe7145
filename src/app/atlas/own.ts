import { OWN } from '../../atlas/row/families.ts';
import type { AtlasRow } from '../../atlas/row/row.ts';
import { messageOf } from '../../base/error.ts';
import { needed } from '../load/load-chunk.ts';
import { Newest } from '../load/newest.ts';
import { connect } from '../load/worker.ts';
import { currentFiles } from '../run/recording.ts';
import { keepOwn, noteMeasuring, noteOwn, useAtlas } from '../state/atlas.ts';
import { loadCores, useCore } from '../state/core.ts';
import { useDrafts } from '../state/drafts.ts';

type Sources = typeof import('../run/sources.ts');

/** Only the newest texts are measured. */
const newest = new Newest();

/** Measures the routines that a person has written or edited, each once until its text changes. */
export async function measureOwn(): Promise<void> {
  const signal = newest.start();
  const sources = await needed("The lab's sources", () => import('../run/sources.ts'));
  if (!sources || signal.aborted) return;
  const paths = ownPaths(sources);
  keepOwn(paths);
  for (const path of paths) {
    const texts = JSON.stringify(sources.projectOf(path).map(sources.textOf));
    if (useAtlas.getState().own[path]?.texts === texts) continue;
    const found = await measured(path, sources, signal);
    if (signal.aborted) return;
    noteOwn(path, { texts, ...found });
  }
  noteMeasuring(undefined);
}

/** Gives up what is being measured, and what was to come. */
export async function cancelOwn(): Promise<void> {
  const { measuring } = useAtlas.getState();
  newest.start();
  noteMeasuring(undefined);
  await (await connect()).cancel();
  if (measuring) noteOwn(measuring.path, { texts: '', problem: 'not measured: you cancelled it' });
}

/** Routines of one's own, and shipped ones with an edit. */
function ownPaths({ ROUTINES, ownRoutines }: Sources): string[] {
  const { texts } = useDrafts.getState();
  return [...ownRoutines(texts), ...ROUTINES.filter((path) => path in texts)];
}

async function measured(
  path: string,
  { scenarioFor, textOf, isOwn }: Sources,
  signal: AbortSignal,
): Promise<{ row: AtlasRow } | { problem: string }> {
  const found = scenarioFor(path, textOf(path) ?? '');
  if (!found.ok) return { problem: `${path}:${found.line}: ${found.message}` };
  noteMeasuring({ path, done: 0, of: 0 });
  try {
    await loadCores();
    const [lab, files] = await Promise.all([connect(), currentFiles()]);
    if (signal.aborted) return { problem: '' };
    const name = path.replace(/^asm\/|\.S$/g, '');
    const about = {
      name: path,
      title: isOwn(path) ? name : `${name}, edited`,
      family: OWN,
      origin: isOwn(path) ? 'written in this browser' : `your edit of ${path}`,
      licence: '',
      entry: '',
    } as const;
    const { cores } = useCore.getState();
    const answer = await lab.call(
      'atlasRow',
      { about, scenario: found.scenario, files, cores },
      ({ done, of }) => !signal.aborted && noteMeasuring({ path, done, of }),
    );
    return answer.ok ? { row: answer.row } : { problem: answer.message };
  } catch (error) {
    return { problem: messageOf(error) };
  }
}
