import { categorise } from '../../analysis/category.ts';
import { describeLibrary } from '../../analysis/words/library.ts';
import { derived } from '../../base/derived.ts';
import type { Scenario } from '../../machine/scenarios/scenario.ts';
import type { Called } from '../../machine/shapes/resolve.ts';
import type { History } from '../../trace/history.ts';
import { TraceReader } from '../../trace/reader.ts';
import type { Trace } from '../../trace/trace.ts';
import type { RunResult } from '../../worker/api.ts';
import type { LabClient } from '../../worker/client.ts';
import type { Change } from './edits.ts';
import { indexSource, type SourceIndex } from './source-index.ts';

/** How a run is recorded, once more if need be. */
export type RecordAgain = (
  lab: LabClient,
  budget: number,
  onProgress: (steps: number) => void,
) => Promise<RunResult>;

/** A recorded run with everything the page derives from it once. It never changes. */
export interface Run {
  scenario: Scenario;
  reader: TraceReader;
  /** By instruction: an index into `CATEGORIES`. */
  categories: Uint8Array;
  source: SourceIndex;
  /** Steps it was allowed to take. */
  budget: number;
  /** Records it again. */
  record: RecordAgain;
  /** True if it was assembled from texts that differ from the shipped ones. */
  edited: boolean;
  /** How its routine is called, where that was found out. */
  called?: Called | undefined;
  /** What was shown before, and where: the run that this one was forked from, with what was changed
   * (`rbx = 0x7`); or whatever stood there when an exercise's failing run was opened. */
  origin?: Origin;
}

/** Where a run comes from that is no scenario's own. */
export type Origin = { run: Run; position: number; change: string } & (
  | { kind: 'fork'; edits: Change }
  | ({ kind: 'exercise' } & Failing)
);

/** What a failing run is of: an exercise by its id, the text handed in, and the check that failed, by its name. */
export interface Failing {
  exercise: string;
  text: string;
  check: string;
}

/** Wraps a trace for the page. */
export function makeRun(
  trace: Trace,
  history: History,
  more: Pick<Run, 'scenario' | 'budget' | 'record' | 'edited' | 'called' | 'origin'>,
): Run {
  const reader = new TraceReader(trace, history);
  return {
    ...more,
    reader,
    categories: categorise(reader),
    source: indexSource(trace.image, trace.instructions, more.scenario.routine),
  };
}

/** What a run is about, how its routine is called, and what it has from the lab's library. */
export function summaryOf({ scenario, called, reader }: Run): string {
  const library = describeLibrary(reader.trace.image);
  return [
    scenario.summary,
    ...(called ? [`${called.symbol}: ${called.shape}.`] : []),
    ...(library ? [`From the lab's library: ${library}.`] : []),
  ].join(' ');
}

/** Where a run is shown first: a program with lines of C where a person's own code begins, any other at its start. */
export const openingOf = derived(({ scenario, reader }: Run): number => {
  const { history, trace } = reader;
  const started = scenario.entry === '_start' && trace.image.compiled.length > 0;
  return (started && history.myCode.start[0]) || 0;
});

/** A run's name for titles. */
export function runTitle(run: Run): string {
  const title = run.edited ? `${run.scenario.title} (edited)` : run.scenario.title;
  return run.origin?.kind === 'fork' ? `${title}, fork at step ${run.origin.position}` : title;
}
