import type { SourceFiles } from '../assembler/image.ts';
import type { Diagnostic } from '../base/diagnostic.ts';
import type { Failure, Result, Row } from '../experiments/experiment.ts';
import type { Problem } from '../experiments/parameter.ts';
import type { Progress } from '../experiments/run.ts';
import type { Exercise } from '../grading/exercise.ts';
import type { Verdict } from '../grading/verdict.ts';
import type { Launch } from '../machine/launch.ts';
import type { Scenario } from '../machine/scenarios/scenario.ts';
import type { Core } from '../timing/cores/core.ts';
import type { Repetition } from '../timing/stream/repeated.ts';
import type { Recording } from '../timing/stream/stream.ts';
import type { Timing } from '../timing/timing.ts';
import type { History } from '../trace/history.ts';
import type { Trace } from '../trace/trace.ts';

export type RunResult =
  | { ok: true; trace: Trace; history: History; warnings: Diagnostic[] }
  | { ok: false; diagnostics: Diagnostic[] };

/** What is told while an experiment runs. */
export type ExperimentEvent =
  | { kind: 'progress'; progress: Progress }
  | { kind: 'row'; row: Row }
  | { kind: 'failure'; failure: Failure };

export type ExperimentResult = { ok: true; result: Result } | { ok: false; problems: Problem[] };

/** 'not held': the worker was restarted, or others came since; hold the recording again. */
export type TimeResult =
  | { ok: true; timing: Timing }
  | { ok: false; why: 'not held' | 'cancelled' };

/** An exercise as far as grading needs it. */
export type Gradable = Omit<Exercise, 'statement' | 'hints' | 'solution'>;

/** What the page asks of its worker. Typed arrays come back as transfers, not copies. */
export interface Lab {
  /** Loads the engines; resolves when everything else will answer at once. */
  ready(): Promise<void>;
  /** Assembles the scenario's units and records the run, to its end or its budget in steps. */
  run(
    scenario: Scenario,
    files: SourceFiles,
    budget: number,
    onProgress: (steps: number) => void,
  ): Promise<RunResult>;
  /** Records a run that goes on from a state, such as a fork. */
  resume(launch: Launch, budget: number, onProgress: (steps: number) => void): Promise<RunResult>;
  /** Makes the runs of an experiment, by its name, with values of its parameters. */
  experiment(
    name: string,
    values: Readonly<Record<string, string | number>>,
    files: SourceFiles,
    onEvent: (event: ExperimentEvent) => void,
  ): Promise<ExperimentResult>;
  /** Judges a text handed in for an exercise. `files` are the lab's sources. */
  grade(
    exercise: Gradable,
    text: string,
    files: SourceFiles,
    onRound: (round: number) => void,
  ): Promise<Verdict>;
  /** Keeps a recording to be timed, under a name; the last few are kept. */
  hold(name: string, recording: Recording): Promise<void>;
  /** Times what is held under a name, all of it or a part of it many times over, on a core. */
  time(
    name: string,
    core: Core,
    part: Repetition | undefined,
    onProgress: (steps: number) => void,
  ): Promise<TimeResult>;
  /** Ends the run under way; what it recorded so far comes back with the outcome 'cancelled'. */
  cancel(): Promise<void>;
}
