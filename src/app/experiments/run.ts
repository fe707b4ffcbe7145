import { create } from 'zustand';
import type { Failure, Row } from '../../experiments/experiment.ts';
import type { Progress } from '../../experiments/run.ts';
import type { ExperimentEvent } from '../../worker/api.ts';
import { connect } from '../load/worker.ts';
import { currentFiles } from '../run/recording.ts';

/** What is known of one experiment's latest run. */
export interface Shown {
  rows: readonly Row[];
  /** Rows of the run before, shown until the new ones are there. */
  previous: readonly Row[];
  failures: readonly Failure[];
  running: boolean;
  progress: Progress | undefined;
  /** Why there is nothing to show, or no more. */
  problem: string | undefined;
}

const NOTHING: Shown = {
  rows: [],
  previous: [],
  failures: [],
  running: false,
  progress: undefined,
  problem: undefined,
};

/** By name of the experiment. */
export const useRuns = create<Readonly<Record<string, Shown>>>(() => ({}));

export const shownOf = (runs: Readonly<Record<string, Shown>>, name: string) =>
  runs[name] ?? NOTHING;

/** Only the latest request counts; the lab makes one run at a time. */
let latest = 0;
let underWay: string | undefined;

function note(name: string, news: Partial<Shown>): void {
  useRuns.setState((runs) => ({ [name]: { ...shownOf(runs, name), ...news } }));
}

/** Runs an experiment in the worker. A run under way is given up. */
export async function start(
  name: string,
  values: Readonly<Record<string, string | number>>,
): Promise<void> {
  const request = ++latest;
  if (underWay) note(underWay, { running: false });
  const { rows, previous } = shownOf(useRuns.getState(), name);
  note(name, { ...NOTHING, previous: rows.length > 0 ? rows : previous, running: true });
  try {
    const lab = await connect();
    if (underWay) await lab.cancel();
    const files = await currentFiles();
    if (request !== latest) return;
    underWay = name;
    const answer = await lab.experiment(name, values, files, (event) => {
      if (request === latest) hear(name, event);
    });
    if (request !== latest) return;
    if (!answer.ok)
      note(name, { problem: answer.problems.map(({ message }) => message).join('\n') });
    else if (answer.result.cancelled) note(name, { problem: 'Cancelled.' });
    else note(name, { previous: [] });
  } catch (error) {
    if (request === latest) note(name, { problem: (error as Error).message });
  } finally {
    if (request === latest) {
      underWay = undefined;
      note(name, { running: false, progress: undefined });
    }
  }
}

function hear(name: string, event: ExperimentEvent): void {
  const { rows, failures } = shownOf(useRuns.getState(), name);
  if (event.kind === 'progress') note(name, { progress: event.progress });
  else if (event.kind === 'row') note(name, { rows: [...rows, event.row] });
  else note(name, { failures: [...failures, event.failure] });
}

/** Ends the run under way. */
export async function cancel(): Promise<void> {
  await (await connect()).cancel();
}
