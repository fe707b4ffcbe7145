import type { SourceFiles } from '../../assembler/image.ts';
import { messageOf } from '../../base/error.ts';
import type { Launch } from '../../machine/launch.ts';
import type { Scenario } from '../../machine/scenarios/scenario.ts';
import { SCENARIOS } from '../../machine/scenarios/scenarios.ts';
import { decodeTrace } from '../../trace/codec.ts';
import type { ForkResult } from '../../trace/fork.ts';
import { buildHistory } from '../../trace/history.ts';
import { DEFAULT_BUDGET } from '../../trace/trace.ts';
import { needed, notLoaded } from '../load/load-chunk.ts';
import { Newest } from '../load/newest.ts';
import { connect } from '../load/worker.ts';
import { noteSeen } from '../state/asked.ts';
import { closeEditor, useDrafts } from '../state/drafts.ts';
import {
  assembled,
  dismiss,
  fallBackTo,
  showRun,
  tell,
  useLab,
  want,
  wantNoMore,
  working,
} from '../state/lab.ts';
import { type Change, describeEdits } from './edits.ts';
import { isOwnScenario } from './own.ts';
import { filesFor, flagsFor, projectTexts, sameProject } from './project.ts';
import {
  type Failing,
  makeRun,
  type Origin,
  openingOf,
  type RecordAgain,
  type Run,
} from './run.ts';

/** What an earlier request brings is dropped. */
const newest = new Newest();

/** Runs that were read from files, by the scenarios made of them. */
const recorded = new WeakMap<Scenario, Run>();

/** Shows this run when its scenario is opened. */
export function rememberRun(run: Run): void {
  recorded.set(run.scenario, run);
}

/** Bytes of a trace that the page reads by itself. A larger one waits for the engines' worker. */
const SOON_READ = 1_000_000;

function readHere(bytes: Uint8Array) {
  const trace = decodeTrace(bytes);
  return { trace, history: buildHistory(trace) };
}

async function readElsewhere(bytes: Uint8Array) {
  return (await connect()).call('trace', { bytes });
}

/** Fetches the trace of a scenario as it was shipped. Throws if it is not there. */
export async function fetchShipped(scenario: Scenario): Promise<Run> {
  // What is not there is not asked for: over a network that would be waited for.
  const ships = SCENARIOS.some(({ name }) => name === scenario.name);
  if (!ships || scenario.elf) throw new Error(`no recorded trace of ${scenario.name}`);
  const response = await fetch(`${import.meta.env.BASE_URL}traces/${scenario.name}.trace`);
  if (!response.ok) throw new Error(`no recorded trace of ${scenario.name} (${response.status})`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const { trace, history } = await (bytes.length > SOON_READ ? readElsewhere : readHere)(bytes);
  return makeRun(trace, history, {
    scenario,
    budget: DEFAULT_BUDGET,
    edited: false,
    record: fromSources(scenario),
  });
}

/** The shipped texts, which come in a chunk of their own. */
export async function shippedFiles(): Promise<SourceFiles> {
  const module = await import('../../worker/lab-files.ts').catch(() => {
    throw notLoaded("The lab's sources");
  });
  return module.LAB_FILES;
}

/** The shipped texts with the drafts over them. */
export async function currentFiles(): Promise<SourceFiles> {
  return { ...(await shippedFiles()), ...useDrafts.getState().texts };
}

/** Assembles from the current texts. */
function fromSources(scenario: Scenario): RecordAgain {
  return async (lab, budget, onProgress) => {
    const shipped = await shippedFiles();
    const { texts } = useDrafts.getState();
    const files = scenario.elf
      ? projectTexts(scenario.routine, shipped, texts)
      : filesFor(scenario, shipped, texts);
    const flags = flagsFor(scenario, shipped, files);
    return lab.call('run', { scenario, files, flags, budget }, onProgress);
  };
}

/** Paths of the files of a run that a person has changed: drafts of files of one's own do not count. */
function editedFiles({ scenario, reader }: Run): string[] {
  const { texts } = useDrafts.getState();
  return reader.trace.image.files
    .map(({ path }) => path)
    .filter(
      (path) => path in texts && !(isOwnScenario(scenario) && sameProject(path, scenario.routine)),
    );
}

/** Records a run of a scenario without showing it; diagnostics and failures go to the page. */
async function recordNow(scenario: Scenario, signal = newest.start()): Promise<Run | undefined> {
  const about = { scenario, budget: DEFAULT_BUDGET, edited: false };
  const run = await record(fromSources(scenario), about, signal);
  return run && { ...run, edited: editedFiles(run).length > 0 };
}

/** The run of a scenario: its shipped trace, or one recorded now where files have drafts. */
export async function runOf(scenario: Scenario): Promise<Run | undefined> {
  const saved = recorded.get(scenario);
  if (saved) return saved;
  const shipped = await fetchShipped(scenario).catch(() => undefined);
  return shipped && editedFiles(shipped).length === 0 ? shipped : recordNow(scenario);
}

/** Shows a scenario as the shipped and the edited texts have it, at a position or where it opens. */
export function openScenario(scenario: Scenario, position?: number): Promise<void> {
  return openOf(scenario, async (run) => ({ run, position: position ?? openingOf(run) }));
}

/** A run, or one that was made of it, and a position: what is to be shown. */
export interface Place {
  run: Run;
  position: number;
}

/** Shows what is chosen of a scenario's run, if that is there. */
export async function openOf(
  scenario: Scenario,
  choose: (run: Run, signal: AbortSignal) => Promise<Place | undefined>,
): Promise<void> {
  const signal = newest.start();
  working({ what: `Loading ${scenario.title}` });
  want(scenario);
  closeEditor();
  try {
    const saved = recorded.get(scenario);
    const shipped = saved ?? (await fetchShipped(scenario).catch(() => undefined));
    if (signal.aborted) return;
    const whole = saved ?? (shipped && editedFiles(shipped).length === 0 ? shipped : undefined);
    // An edited text that does not assemble leaves the shipped run to look at.
    const [run, show] = whole
      ? [whole, showRun]
      : [(await recordNow(scenario, signal)) ?? shipped, fallBackTo];
    const place = run && !signal.aborted ? await choose(run, signal) : undefined;
    if (place && !signal.aborted) show(place.run, place.position);
  } finally {
    if (!signal.aborted) working(undefined);
    wantNoMore(scenario);
  }
}

/**
 * Assembles and runs a scenario and shows the run, at a position or where it opens. Resolves to whether there is one.
 */
export async function runScenario(
  scenario: Scenario,
  position?: number,
  signal = newest.start(),
): Promise<boolean> {
  const run = await recordNow(scenario, signal);
  if (run) showRun(run, position ?? openingOf(run));
  return run !== undefined;
}

/** The most steps the page records: their trace still fits in a tab. */
export const MOST_STEPS = 10_000_000;

/** The budget for recording a run again: its own if it was cancelled, else ten times that. */
export function largerBudget({ budget, reader }: Run): number {
  const cancelled = reader.trace.outcome.kind === 'cancelled';
  return Math.min(cancelled ? budget : budget * 10, MOST_STEPS);
}

/** Records the shown run again with a larger budget. */
export async function recordMore(): Promise<void> {
  const { run, position } = useLab.getState();
  const longer = run && (await recordAgain(run, largerBudget(run)));
  if (longer) showRun(longer, position);
}

/** A run once more with another budget. */
export function recordAgain(
  run: Run,
  budget: number,
  signal?: AbortSignal,
): Promise<Run | undefined> {
  return record(run.record, { ...run, budget }, signal);
}

/** Starts a new run from the state at a position, changed. */
export async function forkRun(position: number, edits: Change): Promise<void> {
  const { run } = useLab.getState();
  const forked = run && (await makeFork(run, position, edits));
  if (forked) showRun(forked, 0);
}

/** The run from the state at a position on, changed; what keeps it from being made goes to the page. */
export async function makeFork(
  run: Run,
  position: number,
  edits: Change,
  signal?: AbortSignal,
): Promise<Run | undefined> {
  const result = await (edits.fire ? underFire(run, position) : changed(run, position, edits));
  if (!result) return undefined;
  if (!result.ok) {
    tell(`No fork: ${result.message}.`);
    return undefined;
  }
  const change = describeEdits(run.reader, position, edits);
  return goOn({ kind: 'fork', run, position, change, edits }, result.launch, signal);
}

async function changed(run: Run, position: number, edits: Change): Promise<ForkResult | undefined> {
  const forks = await needed('What makes forks', () => import('../../trace/fork.ts'));
  return forks?.fork(run.reader, position, edits);
}

async function underFire(run: Run, position: number): Promise<ForkResult | undefined> {
  const fire = await needed(
    'What interrupts runs',
    () => import('../../analysis/fire/under-fire.ts'),
  );
  if (!fire) return undefined;
  const handler = await (await connect()).call('fireHandler', { files: await shippedFiles() });
  return { ok: true, launch: fire.underFire(run.reader, position, handler) };
}

/** Records a launch that was made of the state at a position of another run. */
async function goOn(
  origin: Extract<Origin, { kind: 'fork' }>,
  launch: Launch,
  signal?: AbortSignal,
): Promise<Run | undefined> {
  const { scenario, budget, edited } = origin.run;
  return record(resuming(launch), { scenario, budget, edited, origin }, signal);
}

const resuming =
  (launch: Launch): RecordAgain =>
  (lab, budget, onProgress) =>
    lab.call('resume', { launch, budget }, onProgress);

/**
 * The run that an exercise's grader made of a launch. `about` tells the exercise, what went wrong, and the path of
 * the submission. Behind it is `run` at a position.
 */
export function runLaunch(
  launch: Launch,
  { run, position }: Place,
  about: Pick<Scenario, 'title' | 'summary' | 'routine'>,
  failing: Failing,
  signal?: AbortSignal,
): Promise<Run | undefined> {
  const [entry] = launch.image.symbols;
  const scenario = {
    ...about,
    name: launch.name,
    units: launch.image.files.map(({ path }) => path),
    entry: entry.name,
    contexts: launch.contexts.map(({ name }) => ({ name })),
  };
  // Behind one failing run there is never another: back leads to the scenario.
  const behind = run.origin?.kind === 'exercise' ? run.origin : { run, position };
  const origin: Origin = {
    kind: 'exercise',
    run: behind.run,
    position: behind.position,
    change: about.title,
    ...failing,
  };
  return record(
    resuming(launch),
    { scenario, budget: DEFAULT_BUDGET, edited: false, origin },
    signal,
  );
}

/** Ends the recording under way. */
export async function cancelRecording(): Promise<void> {
  await (await connect()).cancel();
}

async function record(
  again: RecordAgain,
  about: Pick<Run, 'scenario' | 'budget' | 'edited' | 'origin'>,
  signal = newest.start(),
): Promise<Run | undefined> {
  const { budget } = about;
  const progress = (steps: number) => {
    if (!signal.aborted) working({ what: 'Recording', steps, budget });
  };
  working({ what: 'Starting the engines' });
  dismiss();
  try {
    const result = await again(await connect(), budget, progress);
    if (signal.aborted) return undefined;
    const { asked, routine } = about.scenario;
    if (asked && result.ok && result.called) noteSeen(routine, result.called.offers, result.called);
    else if (asked && !result.ok && result.offers) noteSeen(routine, result.offers);
    if (!result.ok) {
      assembled(result.diagnostics);
      return undefined;
    }
    assembled(result.warnings);
    const { trace, history, called } = result;
    return makeRun(trace, history, { ...about, called, record: again });
  } catch (error) {
    if (!signal.aborted) tell(messageOf(error));
    return undefined;
  } finally {
    if (!signal.aborted) working(undefined);
  }
}
