import type { Way } from '../analysis/fire/interrupted.ts';
import type { FlagsByUnit } from '../assembler/cpp/flags.ts';
import type { Image, SourceFiles } from '../assembler/image.ts';
import type { MeasuredRow, measureRun } from '../atlas/row/measure-row.ts';
import type { RowCycles } from '../atlas/row/row.ts';
import type { Diagnostic } from '../base/diagnostic.ts';
import type { Failure, Result, Row } from '../experiments/experiment.ts';
import type { Problem } from '../experiments/parameter.ts';
import type { ExperimentProgress } from '../experiments/run.ts';
import type { Exercise } from '../grading/exercise.ts';
import type { Verdict } from '../grading/verdict.ts';
import type { Launch } from '../machine/launch.ts';
import type { Scenario } from '../machine/scenarios/scenario.ts';
import type { Called } from '../machine/shapes/resolve.ts';
import type { folderOfText } from '../native/folder-of-text.ts';
import type { NativeFolder, NativeTexts } from '../native/native-folder.ts';
import type { Core } from '../timing/cores/core.ts';
import type { Repetition } from '../timing/stream/repeated.ts';
import type { Recording } from '../timing/stream/stream.ts';
import type { Timing } from '../timing/timing.ts';
import type { History } from '../trace/history.ts';
import type { SavedRun } from '../trace/run-file.ts';
import type { Trace } from '../trace/trace.ts';

export type RunResult =
  | { ok: true; trace: Trace; history: History; warnings: Diagnostic[]; called?: Called }
  | { ok: false; diagnostics: Diagnostic[]; offers?: Called['offers'] };

/** A saved run, or in a sentence why there is none. */
export type ReadResult =
  | { ok: true; saved: SavedRun; history: History }
  | { ok: false; message: string };

/** What is told while an experiment runs. */
export type ExperimentEvent =
  | { kind: 'progress'; progress: ExperimentProgress }
  | { kind: 'row'; row: Row }
  | { kind: 'failure'; failure: Failure };

type ExperimentResult = { ok: true; result: Result } | { ok: false; problems: Problem[] };

/** 'not held': the worker was restarted, or others came since; hold the recording again. */
type TimeResult = { ok: true; timing: Timing } | { ok: false; why: 'not held' | 'cancelled' };

/** An exercise as far as grading needs it. */
type Gradable = Omit<Exercise, 'statement' | 'hints' | 'solution'>;

/** What a signal does at every instruction of a switch; undefined if cancelled. */
type Interrupted = Way[] | undefined;

/** What the page can ask of its worker: a method's request, what it tells meanwhile, its answer. */
interface Methods {
  /** Assembles the scenario's units and records the run, to its end or its budget in steps. Tells
   * the steps so far. */
  run: Method<
    { scenario: Scenario; files: SourceFiles; flags?: FlagsByUnit; budget: number },
    number,
    RunResult
  >;
  /** Records a run that goes on from a state, such as a fork. Tells the steps so far. */
  resume: Method<{ launch: Launch; budget: number }, number, RunResult>;
  /** Interrupts a switch of a run at every instruction. `files` are the lab's sources. Tells how many are done. */
  interrupt: Method<
    { launch: Launch; budget: number; files: SourceFiles },
    { done: number; of: number },
    Interrupted
  >;
  /** Assembles the handler of the signal that `interrupt` sends. `files` are the lab's sources. */
  fireHandler: Method<{ files: SourceFiles }, never, Image>;
  /** Reads a shipped trace and indexes it. */
  trace: Method<{ bytes: Uint8Array }, never, { trace: Trace; history: History }>;
  /** Reads a saved run and indexes it. */
  read: Method<{ bytes: Uint8Array }, never, ReadResult>;
  /** Makes the runs of an experiment, by its name, with values of its parameters, which may name one of `cores`. */
  experiment: Method<
    {
      name: string;
      values: Readonly<Record<string, string | number>>;
      files: SourceFiles;
      cores?: readonly Core[];
    },
    ExperimentEvent,
    ExperimentResult
  >;
  /** Measures a routine of a person's own for the atlas, on cores. `files` are the lab's sources with the person's over
   * them. Tells how many interruptions are tried. */
  atlasRow: Method<
    {
      about: Parameters<typeof measureRun>[0];
      scenario: Scenario;
      files: SourceFiles;
      cores: readonly Core[];
    },
    { done: number; of: number },
    MeasuredRow
  >;
  /** What switches take on a core, by the paths of their files. Tells one after the other; null where it does not switch. */
  atlasCycles: Method<
    { paths: readonly string[]; files: SourceFiles; core: Core },
    { path: string; cycles: RowCycles | null },
    void
  >;
  /** Judges a text handed in for an exercise. `files` are the lab's sources. Tells the round. */
  grade: Method<{ exercise: Gradable; text: string; files: SourceFiles }, number, Verdict>;
  /** A text handed in for an exercise as a folder that runs on the CPU at hand. `files` are the lab's sources. */
  native: Method<
    {
      text: Parameters<typeof folderOfText>[0];
      files: SourceFiles;
      texts: NativeTexts;
    },
    never,
    NativeFolder
  >;
  /** Keeps a recording to be timed, under a name; the last few are kept. */
  hold: Method<{ name: string; recording: Recording }, never, void>;
  /** Times what is held under a name, all of it or a part of it many times over, on a core. Tells
   * the steps so far. */
  time: Method<{ name: string; core: Core; part: Repetition | undefined }, number, TimeResult>;
}

interface Method<Request, News, Answer> {
  request: Request;
  news: News;
  answer: Answer;
}

export type MethodName = keyof Methods;
export type Request<M extends MethodName> = Methods[M]['request'];
export type Listen<M extends MethodName> = (news: Methods[M]['news']) => void;
export type Answer<M extends MethodName> = Promise<Methods[M]['answer']>;

/** What answers: a function for each method. */
export type Service = {
  [M in MethodName]: (request: Request<M>, listen: Listen<M>) => Answer<M>;
};

/** Whose typed arrays move instead of being copied: nothing of them stays with the sender. */
export const MOVED: Readonly<Record<'request' | 'answer', readonly MethodName[]>> = {
  request: ['hold', 'trace'],
  answer: ['run', 'resume', 'trace', 'read', 'time'],
};

/** One of the two ends of the lab: the page's, or the worker's. */
export interface LabEnd {
  /** Loads the engines; resolves when everything else will answer at once. */
  ready(): Promise<void>;
  /** Makes the first run quicker, until something else is asked for: its work goes on behind the answer. */
  warm(): Promise<void>;
  call<M extends MethodName>(method: M, request: Request<M>, listen: Listen<M>): Answer<M>;
  /** Ends the runs under way; what they recorded so far comes back with the outcome 'cancelled'. */
  cancel(): Promise<void>;
}
