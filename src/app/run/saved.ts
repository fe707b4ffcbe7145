import { printName } from '../../machine/scenarios/name.ts';
import type { Scenario } from '../../machine/scenarios/scenario.ts';
import { fork } from '../../trace/fork.ts';
import { encodeRun, filesOf, RUN_SUFFIX, type SavedRun } from '../../trace/run-file.ts';
import { download } from '../controls/download.ts';
import { connect } from '../load/worker.ts';
import type { Bytes } from '../state/binaries.ts';
import { tell, useLab, working } from '../state/lab.ts';
import { flagsFor } from './project.ts';
import { rememberRun, shippedFiles } from './recording.ts';
import { makeRun, type RecordAgain, type Run, runTitle } from './run.ts';

/** The scenario of a saved run, ready to be opened; undefined, with a sentence on the page, if it can't be read. Its
 * name is the file's: what it was made of need not be in this browser. */
export async function openSaved(path: string, bytes: Bytes): Promise<Scenario | undefined> {
  const file = path.slice(path.lastIndexOf('/') + 1);
  working({ what: `Reading ${file}` });
  try {
    const read = await (await connect()).call('read', { bytes });
    if (!read.ok) {
      tell(`${file}: ${read.message}.`);
      return undefined;
    }
    const { saved, history } = read;
    const { trace, budget, called } = saved;
    const scenario = { ...saved.scenario, name: printName({ kind: 'program', path }) };
    const record = again(saved, () => run);
    const run: Run = makeRun(trace, history, { scenario, budget, edited: false, called, record });
    rememberRun(run);
    return scenario;
  } finally {
    working(undefined);
  }
}

/** Records a saved run again, from its own texts. */
function again(saved: SavedRun, run: () => Run): RecordAgain {
  return async (lab, budget, onProgress) => {
    if (saved.resumed) {
      const begun = fork(run().reader, 0, {});
      if (!begun.ok) throw new Error(`The saved run can't be recorded again: ${begun.message}.`);
      return lab.call('resume', { launch: begun.launch, budget }, onProgress);
    }
    const { scenario, flags } = saved;
    const files = { ...(await shippedFiles()), ...filesOf(saved) };
    return lab.call('run', { scenario, files, ...(flags && { flags }), budget }, onProgress);
  };
}

/** Offers the shown run as a file, which page and terminal open. */
export async function saveRun(): Promise<void> {
  const { run } = useLab.getState();
  if (!run) return;
  working({ what: 'Saving the run' });
  try {
    const { scenario, budget, called, origin, reader } = run;
    const files = Object.fromEntries(
      reader.trace.image.files.map(({ path, text }) => [path, text]),
    );
    const flags = flagsFor(scenario, await shippedFiles(), files);
    const bytes = await encodeRun({
      scenario,
      flags,
      budget,
      ...(called && { called }),
      ...(origin && { resumed: true as const }),
      trace: reader.trace,
    });
    download(`${fileName(run)}${RUN_SUFFIX}`, 'application/octet-stream', bytes);
  } finally {
    working(undefined);
  }
}

/** `ping-pong-glibc`; of one's own `Ping-pong_through_mine` */
function fileName(run: Run): string {
  const plain = runTitle(run).replaceAll('asm/', '').replace(/\.S\b/g, '');
  return plain.replace(/[^\w.-]+/g, '_').replace(/^_+|_+$/g, '') || 'run';
}
