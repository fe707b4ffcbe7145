import type { Core } from '../timing/cores/core.ts';
import { simulateInSlices } from '../timing/simulate.ts';
import type { Timing } from '../timing/timing.ts';
import type { Part } from '../trace/part.ts';
import { readTrace } from '../trace/reader.ts';
import { recordScenario } from '../trace/record-scenario.ts';
import type { Failure, Plan, Row, Sources } from './experiment.ts';
import { type Answer, explain } from './failure.ts';

/** Steps that one run of an experiment may take: its trace fits in a tab, about 250 MB. */
export const MOST_STEPS = 3_000_000;

/** What is being done to a configuration, and to how many steps. */
export interface UnderWay {
  name: string;
  doing: 'assembling' | 'recording' | 'timing';
  steps: number;
}

/** Who waits for a timing. */
export interface Watch {
  /** Told of steps done. */
  onProgress(steps: number): void;
  cancelled(): boolean;
}

/** Times a recording while it is made. */
export interface Timer {
  add(part: Part): void;
  /** The timing of all parts; undefined if cancelled. Always asked for: the next one waits for it. */
  finish(): Promise<Timing | undefined>;
}

interface Bench extends Sources {
  core: Core;
  cancelled?: () => boolean;
  timer?: (core: Core, watch: Watch) => Timer;
  /** What runs so far have computed, by the word that a plan has for it. */
  answers: Map<string, Answer>;
}

/** A configuration's figures, or why it has none; undefined if cancelled. Waits for those before it, which say what it
 * has to compute. */
type Measure = (before: Promise<void> | undefined) => Promise<Failure | Row | undefined>;

/** Records a configuration. What comes of it may be timed, and measured, while the next one is recorded. */
export async function recordPlan(
  { name, setting, scenario, answers: computes, figures }: Plan,
  { files, core, now, flags, cancelled = () => false, timer, answers }: Bench,
  tell: (doing: UnderWay['doing'], steps: number) => void,
): Promise<Measure> {
  let recording = true;
  let failed = false;
  const timing = timer?.(core, {
    onProgress: (steps) => recording || tell('timing', steps),
    cancelled: () => failed || cancelled(),
  });
  const failure = (told: Omit<Failure, 'name'>): Failure => {
    failed = true;
    return { ...told, name, message: `${name}: ${told.message}` };
  };
  tell('assembling', 0);
  const recorded = await recordScenario(scenario, files, {
    budget: MOST_STEPS,
    onProgress: (steps) => tell('recording', steps),
    cancelled,
    ...(timing && { onPart: (part: Part) => timing.add(part) }),
    ...(now && { now }),
    ...(flags && { flags }),
  });
  recording = false;
  /** There is nothing to measure. */
  const ended = (told?: Failure) => async () => {
    await timing?.finish();
    return told;
  };
  if (!recorded.ok) {
    const { diagnostics } = recorded;
    return ended(failure({ message: 'its sources do not assemble', diagnostics }));
  }
  const { trace } = recorded;
  if (trace.outcome.kind === 'cancelled') return ended();
  const reader = readTrace(trace);
  const problem = explain(reader, undefined);
  if (problem) return ended(failure({ ...problem, scenario }));
  tell('timing', 0);
  return async (before) => {
    const timed = timing
      ? await timing.finish()
      : await simulateInSlices(trace, core, (steps) => tell('timing', steps), cancelled);
    await before;
    if (!timed) return undefined;
    const answer = answers.get(computes);
    const wrong = explain(reader, answer);
    if (wrong) return failure({ ...wrong, scenario });
    const measured = figures({ reader, core, timing: timed });
    if (typeof measured === 'string')
      return failure({ message: measured, scenario, step: trace.steps });
    if (!answer) answers.set(computes, { name, outcome: trace.outcome });
    return { name, scenario: scenario.name, ...(setting && { setting }), ...measured };
  };
}
