import type { Scenario } from '../../machine/scenario.ts';
import { decodeTrace } from '../../trace/codec.ts';
import { type Edits, fork } from '../../trace/fork.ts';
import { buildHistory } from '../../trace/history.ts';
import { DEFAULT_BUDGET } from '../../trace/trace.ts';
import { edit, useDrafts } from './drafts.ts';
import { showRun, useLab } from './lab.ts';
import { makeRun, type Recorder, type Run } from './run.ts';
import { connect } from './worker.ts';

/** Only the latest request counts; what an earlier one brings is dropped. */
let latest = 0;

/** Fetches the trace of a scenario as it was shipped. Throws if it is not there. */
export async function fetchShipped(scenario: Scenario): Promise<Run> {
  const response = await fetch(`${import.meta.env.BASE_URL}traces/${scenario.name}.trace`);
  if (!response.ok) throw new Error(`no recorded trace of ${scenario.name} (${response.status})`);
  const trace = decodeTrace(new Uint8Array(await response.arrayBuffer()));
  return makeRun(trace, buildHistory(trace), {
    scenario,
    budget: DEFAULT_BUDGET,
    edited: false,
    record: fromSources(scenario),
  });
}

/** Assembles from the shipped texts with the drafts over them. */
function fromSources(scenario: Scenario): Recorder {
  return async (lab, budget, onProgress) => {
    const { LAB_FILES } = await import('../../worker/lab-files.ts');
    return lab.run(scenario, { ...LAB_FILES, ...useDrafts.getState().texts }, budget, onProgress);
  };
}

/** Records a run of a scenario without showing it; diagnostics and failures go to the page. */
export function recordScenario(
  scenario: Scenario,
  budget = DEFAULT_BUDGET,
): Promise<Run | undefined> {
  const { texts } = useDrafts.getState();
  // A program of one's own is not an edit of anything.
  const own = scenario.name === scenario.routine;
  const edited = !own && scenario.units.some((path) => path in texts);
  return record(fromSources(scenario), { scenario, budget, edited });
}

/** Shows a scenario: its shipped trace, or a run recorded now where none is shipped. */
export async function openScenario(scenario: Scenario, position = 0): Promise<void> {
  const request = ++latest;
  useLab.setState({ activity: { what: `Loading ${scenario.title}` } });
  edit(undefined);
  try {
    const run = await fetchShipped(scenario);
    if (request === latest) showRun(run, position);
  } catch {
    if (request === latest) await runScenario(scenario, position);
    return;
  } finally {
    if (request === latest) useLab.setState({ activity: undefined });
  }
}

/** Assembles and runs a scenario and shows the run. Resolves to whether there is one. */
export async function runScenario(scenario: Scenario, position = 0): Promise<boolean> {
  const run = await recordScenario(scenario);
  if (run) showRun(run, position);
  return run !== undefined;
}

/** Records the shown run again with ten times its budget. */
export async function recordMore(): Promise<void> {
  const { run, position } = useLab.getState();
  if (!run) return;
  const longer = await record(run.record, { ...run, budget: run.budget * 10 });
  if (longer) showRun(longer, position);
}

/** Starts a new run from the state at a position, changed. `change` says how: `rbx = 0x7`. */
export async function forkRun(position: number, edits: Edits, change: string): Promise<void> {
  const { run } = useLab.getState();
  if (!run) return;
  const result = fork(run.reader, position, edits);
  if (!result.ok) {
    useLab.setState({ problem: `No fork: ${result.message}.` });
    return;
  }
  const recorder: Recorder = (lab, budget, onProgress) =>
    lab.resume(result.launch, budget, onProgress);
  const forked = await record(recorder, {
    scenario: run.scenario,
    budget: run.budget,
    edited: run.edited,
    origin: { run, position, change },
  });
  if (forked) showRun(forked, 0);
}

/** Ends the recording under way. */
export async function cancelRecording(): Promise<void> {
  await (await connect()).cancel();
}

async function record(
  recorder: Recorder,
  about: Pick<Run, 'scenario' | 'budget' | 'edited' | 'origin'>,
): Promise<Run | undefined> {
  const request = ++latest;
  const { budget } = about;
  const progress = (steps: number) => {
    if (request === latest) useLab.setState({ activity: { what: 'Recording', steps, budget } });
  };
  useLab.setState({ activity: { what: 'Starting the engines' }, problem: undefined });
  try {
    const result = await recorder(await connect(), budget, progress);
    if (request !== latest) return undefined;
    if (!result.ok) {
      useLab.setState({ diagnostics: result.diagnostics });
      return undefined;
    }
    useLab.setState({ diagnostics: result.warnings });
    return makeRun(result.trace, result.history, { ...about, record: recorder });
  } catch (error) {
    if (request === latest) useLab.setState({ problem: (error as Error).message });
    return undefined;
  } finally {
    if (request === latest) useLab.setState({ activity: undefined });
  }
}
