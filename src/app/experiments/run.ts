import { messageOf } from '../../base/error.ts';
import type { Experiment, Row } from '../../experiments/experiment.ts';
import { readValues } from '../../experiments/parameter.ts';
import type { ExperimentEvent } from '../../worker/api.ts';
import { Newest } from '../load/newest.ts';
import { connect } from '../load/worker.ts';
import { currentFiles } from '../run/recording.ts';
import { isOwn } from '../run/sources.ts';
import { loadCores, useCore } from '../state/core.ts';
import { useDrafts } from '../state/drafts.ts';
import { note, noteStart, shownOf } from '../state/experiments.ts';

/** The lab makes one run at a time. */
const newest = new Newest();
let underWay: string | undefined;

type Given = Readonly<Record<string, string | number>>;

/** Shows the rows that the page comes with, where they are those of these values; else runs the experiment. */
export async function open(experiment: Experiment, values: Given): Promise<void> {
  const { name } = experiment;
  if (!isShipped(experiment, values)) return start(name, values);
  const signal = newest.start();
  if (underWay) {
    note(underWay, { running: false });
    underWay = undefined;
    void cancel();
  }
  noteStart(name);
  const rows = await shippedRows(name).catch(() => undefined);
  if (signal.aborted) return;
  if (!rows) return start(name, values);
  note(name, { rows, previous: [], running: false, shipped: true });
  void warm(experiment, values, signal).catch(() => undefined);
}

/** Makes a short run while its figures are looked at: the engines run code slowly that is new to them, and the next
 * thing that a person does is to change a value. If it fails, the next run tells why. */
async function warm({ name, brief }: Experiment, values: Given, signal: AbortSignal) {
  const lab = await connect();
  await lab.ready();
  const files = await currentFiles();
  if (signal.aborted) return;
  underWay = name;
  try {
    await lab.call('experiment', { name, values: { ...values, ...brief }, files });
  } finally {
    if (!signal.aborted) underWay = undefined;
  }
}

/** Texts that a person has changed take part in every run; a file of one's own only where a value names it. */
function isShipped({ shipped, parameters }: Experiment, values: Given): boolean {
  const read = readValues(parameters, {});
  return (
    shipped === true &&
    read.ok &&
    JSON.stringify(read.values) === JSON.stringify(values) &&
    Object.keys(useDrafts.getState().texts).every(isOwn)
  );
}

async function shippedRows(name: string): Promise<Row[]> {
  const response = await fetch(`${import.meta.env.BASE_URL}${name}.json`);
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return ((await response.json()) as { rows: Row[] }).rows;
}

/** Runs an experiment in the worker. A run under way is given up. */
export async function start(name: string, values: Given): Promise<void> {
  const signal = newest.start();
  if (underWay) note(underWay, { running: false });
  noteStart(name);
  try {
    const lab = await connect();
    if (underWay) await lab.cancel();
    const files = await currentFiles();
    await loadCores();
    if (signal.aborted) return;
    underWay = name;
    const { core } = useCore.getState();
    const cores = core ? [core] : [];
    const answer = await lab.call('experiment', { name, values, files, cores }, (event) => {
      if (!signal.aborted) hear(name, event);
    });
    if (signal.aborted) return;
    if (!answer.ok)
      note(name, { problem: answer.problems.map(({ message }) => message).join('\n') });
    else if (answer.result.cancelled) note(name, { problem: 'Cancelled.' });
    else note(name, { previous: [] });
  } catch (error) {
    if (!signal.aborted) note(name, { problem: messageOf(error) });
  } finally {
    if (!signal.aborted) {
      underWay = undefined;
      note(name, { running: false, progress: undefined });
    }
  }
}

function hear(name: string, event: ExperimentEvent): void {
  const { rows, failures } = shownOf(name);
  if (event.kind === 'progress') note(name, { progress: event.progress });
  else if (event.kind === 'row') note(name, { rows: [...rows, event.row] });
  else note(name, { failures: [...failures, event.failure] });
}

/** Ends the run under way. */
export async function cancel(): Promise<void> {
  await (await connect()).cancel();
}
