import { loadEncoder } from '../assembler/encode/encoder.ts';
import type { SourceFiles } from '../assembler/image.ts';
import { EXPERIMENTS } from '../experiments/experiments.ts';
import { runExperiment } from '../experiments/run.ts';
import { grade } from '../grading/grade.ts';
import type { Verdict } from '../grading/verdict.ts';
import type { Launch } from '../machine/launch.ts';
import type { Scenario } from '../machine/scenarios/scenario.ts';
import type { Core } from '../timing/cores/core.ts';
import { simulateInSlices } from '../timing/simulate.ts';
import { type Repetition, repeated } from '../timing/stream/repeated.ts';
import { type Recording, type Stream, streamOf } from '../timing/stream/stream.ts';
import { buildHistory } from '../trace/history.ts';
import { recordScenario } from '../trace/record-scenario.ts';
import { record } from '../trace/recorder.ts';
import type {
  ExperimentEvent,
  ExperimentResult,
  Gradable,
  Lab,
  RunResult,
  TimeResult,
} from './api.ts';

/** Recordings kept to be timed: the two on display, and what was on display before. */
const HELD = 4;

/** The core as one service: assemble, launch, record, index. */
export class CoreLab implements Lab {
  /** The emulator runs one machine at a time; later calls wait for this. */
  #last: Promise<unknown> = Promise.resolve();
  /** Counts cancellations: a run is cancelled when one came after it was asked for. */
  #cancellations = 0;
  /** Streams to be timed, by name, the oldest first. */
  readonly #held = new Map<string, Stream>();

  async ready(): Promise<void> {
    await loadEncoder();
  }

  run(
    scenario: Scenario,
    files: SourceFiles,
    budget: number,
    onProgress: (steps: number) => void,
  ): Promise<RunResult> {
    return this.#enqueue(async (cancelled) => {
      const recorded = await recordScenario(scenario, files, { budget, onProgress, cancelled });
      if (!recorded.ok) return recorded;
      const { trace, warnings } = recorded;
      return { ok: true, trace, history: buildHistory(trace), warnings };
    });
  }

  resume(start: Launch, budget: number, onProgress: (steps: number) => void): Promise<RunResult> {
    return this.#enqueue(async (cancelled) => {
      const trace = await record(start, { budget, onProgress, cancelled });
      return { ok: true, trace, history: buildHistory(trace), warnings: [] };
    });
  }

  experiment(
    name: string,
    values: Readonly<Record<string, string | number>>,
    files: SourceFiles,
    onEvent: (event: ExperimentEvent) => void,
  ): Promise<ExperimentResult> {
    return this.#enqueue(async (cancelled) => {
      const experiment = EXPERIMENTS.find((each) => each.name === name);
      if (!experiment) throw new Error(`there is no experiment '${name}'`);
      return runExperiment(experiment, values, {
        files,
        cancelled,
        onProgress: (progress) => onEvent({ kind: 'progress', progress }),
        onRow: (row) => onEvent({ kind: 'row', row }),
        onFailure: (failure) => onEvent({ kind: 'failure', failure }),
      });
    });
  }

  grade(
    exercise: Gradable,
    text: string,
    files: SourceFiles,
    onRound: (round: number) => void,
  ): Promise<Verdict> {
    const submission = { path: 'your text', text };
    const headers = Object.fromEntries(
      Object.entries(files).filter(([path]) => path.startsWith('asm/include/')),
    );
    // What a person reads is no part of the judgement.
    const whole = { ...exercise, statement: '', hints: [], solution: '' };
    return this.#enqueue(() => grade(whole, submission, { headers, onRound }));
  }

  async hold(name: string, recording: Recording): Promise<void> {
    this.#held.delete(name);
    this.#held.set(name, streamOf(recording));
    const [oldest] = this.#held.keys();
    if (this.#held.size > HELD) this.#held.delete(oldest);
  }

  time(
    name: string,
    core: Core,
    part: Repetition | undefined,
    onProgress: (steps: number) => void,
  ): Promise<TimeResult> {
    return this.#enqueue(async (cancelled) => {
      const held = this.#held.get(name);
      if (!held) return { ok: false, why: 'not held' };
      const stream = part ? repeated(held, part) : held;
      const timing = await simulateInSlices(stream, core, onProgress, cancelled);
      return timing ? { ok: true, timing } : { ok: false, why: 'cancelled' };
    });
  }

  async cancel(): Promise<void> {
    this.#cancellations++;
  }

  #enqueue<T>(job: (cancelled: () => boolean) => Promise<T>): Promise<T> {
    const before = this.#cancellations;
    const result = this.#last.then(() => job(() => this.#cancellations > before));
    this.#last = result.catch(() => {});
    return result;
  }
}
