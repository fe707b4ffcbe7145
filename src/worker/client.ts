import { proxy, type Remote, releaseProxy, transfer, wrap } from 'comlink';
import type { SourceFiles } from '../assembler/image.ts';
import type { Verdict } from '../grading/verdict.ts';
import type { Launch } from '../machine/launch.ts';
import type { Scenario } from '../machine/scenarios/scenario.ts';
import type { Core } from '../timing/cores/core.ts';
import type { Repetition } from '../timing/stream/repeated.ts';
import type { Recording } from '../timing/stream/stream.ts';
import type {
  ExperimentEvent,
  ExperimentResult,
  Gradable,
  Lab,
  RunResult,
  TimeResult,
} from './api.ts';

/** Seconds without an answer or progress after which the worker counts as hung. */
const PATIENCE = 10;
/** The same while the engines are still on their way through the network. */
const LOADING_PATIENCE = 60;
/** Seconds that a cancelled run has to end by itself. */
const CANCEL_PATIENCE = 1;

/** Why a call to the lab was not answered. `message` is for a person. */
export class LabError extends Error {
  override name = 'LabError';
}

interface Session {
  worker: Worker;
  lab: Remote<Lab>;
  /** Rejects every call under way when the session ends. */
  failure: Promise<never>;
  fail(error: LabError): void;
  /** Calls not answered yet. */
  pending: number;
  loaded: boolean;
  /** Seconds of silence so far, and how many are too many. */
  silence: number;
  patience: number;
}

/**
 * The page's end of the lab. The worker starts with the first call. Should it crash or hang, the
 * calls under way reject with a LabError and the next call starts a new worker: nothing outside the
 * worker is lost.
 */
export class LabClient implements Lab {
  #session: Session | undefined;

  ready(): Promise<void> {
    return this.#call((lab) => lab.ready());
  }

  run(
    scenario: Scenario,
    files: SourceFiles,
    budget: number,
    onProgress: (steps: number) => void,
  ): Promise<RunResult> {
    return this.#call(async (lab, watch) => lab.run(scenario, files, budget, watch(onProgress)));
  }

  resume(launch: Launch, budget: number, onProgress: (steps: number) => void): Promise<RunResult> {
    return this.#call(async (lab, watch) => lab.resume(launch, budget, watch(onProgress)));
  }

  experiment(
    name: string,
    values: Readonly<Record<string, string | number>>,
    files: SourceFiles,
    onEvent: (event: ExperimentEvent) => void,
  ): Promise<ExperimentResult> {
    return this.#call(async (lab, watch) => lab.experiment(name, values, files, watch(onEvent)));
  }

  grade(
    exercise: Gradable,
    text: string,
    files: SourceFiles,
    onRound: (round: number) => void,
  ): Promise<Verdict> {
    return this.#call(async (lab, watch) => lab.grade(exercise, text, files, watch(onRound)));
  }

  /** The recording's arrays are moved, not copied: make it of copies. */
  hold(name: string, recording: Recording): Promise<void> {
    const { pc, accesses } = recording;
    const columns = [pc, ...Object.values(accesses)].map(({ buffer }) => buffer as ArrayBuffer);
    return this.#call((lab) => lab.hold(name, transfer(recording, columns)));
  }

  time(
    name: string,
    core: Core,
    part: Repetition | undefined,
    onProgress: (steps: number) => void,
  ): Promise<TimeResult> {
    return this.#call(async (lab, watch) => lab.time(name, core, part, watch(onProgress)));
  }

  /** Ends the runs under way. One that does not give way is ended with its worker. */
  async cancel(): Promise<void> {
    const session = this.#session;
    if (!session || session.pending === 0) return;
    session.patience = CANCEL_PATIENCE;
    session.silence = 0;
    await Promise.race([session.lab.cancel(), session.failure]).catch(() => {});
  }

  async #call<T>(send: (lab: Remote<Lab>, watch: Watch) => Promise<T>): Promise<T> {
    this.#session ??= this.#start();
    const session = this.#session;
    const watch: Watch = (onProgress) =>
      proxy((news) => {
        session.silence = 0;
        onProgress(news);
      });
    session.pending++;
    session.silence = 0;
    try {
      if (!session.loaded) {
        await Promise.race([session.lab.ready(), session.failure]);
        session.loaded = true;
        session.patience = PATIENCE;
      }
      return await Promise.race([send(session.lab, watch), session.failure]);
    } catch (error) {
      // Whatever a guest or a source file does comes back as a value; an exception means that an
      // engine is broken, and it may be broken for good.
      if (!(error instanceof LabError)) session.fail(crashed(error));
      return await session.failure;
    } finally {
      session.pending--;
      session.silence = 0;
      if (session.pending === 0 && session.loaded) session.patience = PATIENCE;
    }
  }

  #start(): Session {
    const worker = new Worker(new URL('./lab.worker.ts', import.meta.url), { type: 'module' });
    const lab = wrap<Lab>(worker);
    let reject: (error: LabError) => void = () => {};
    const failure = new Promise<never>((_resolve, rejectFailure) => {
      reject = rejectFailure;
    });
    failure.catch(() => {});
    // Seconds are counted, not compared with a clock: a machine that slept did not hang.
    const timer = setInterval(() => {
      if (session.pending === 0 || ++session.silence <= session.patience) return;
      session.fail(session.patience === CANCEL_PATIENCE ? cancelled() : hung(session.patience));
    }, 1000);
    const session: Session = {
      worker,
      lab,
      failure,
      fail: (error) => {
        if (this.#session !== session) return;
        this.#session = undefined;
        clearInterval(timer);
        worker.terminate();
        lab[releaseProxy]();
        reject(error);
      },
      pending: 0,
      loaded: false,
      silence: 0,
      patience: LOADING_PATIENCE,
    };
    worker.onerror = (event) => {
      event.preventDefault();
      session.fail(session.loaded ? crashed(event.message) : notStarted(event.message));
    };
    worker.onmessageerror = () => session.fail(crashed('an answer could not be read'));
    return session;
  }
}

/** Wraps a listener so that what it hears counts as a sign of life. */
type Watch = <T>(onProgress: (news: T) => void) => (news: T) => void;

export function connectLab(): LabClient {
  return new LabClient();
}

function crashed(reason: unknown): LabError {
  const detail = reason instanceof Error ? reason.message : String(reason ?? '');
  return new LabError(
    `The engine behind the page crashed (${detail || 'no reason given'}) and was restarted. ` +
      'Your text and the run on display are untouched; try again, or undo the last change.',
  );
}

function hung(seconds: number): LabError {
  return new LabError(
    `The engine behind the page gave no sign of life for ${seconds} seconds and was restarted. ` +
      'Your text and the run on display are untouched; undo the last change, or try again.',
  );
}

function cancelled(): LabError {
  return new LabError('The run did not stop when asked to, so its engine was ended.');
}

function notStarted(detail: string | undefined): LabError {
  return new LabError(
    `The assembler and the emulator could not be loaded (${detail || 'check the network'}). ` +
      'Recorded scenarios still work; try again to load them.',
  );
}
