import { fireHandler } from '../analysis/fire/handler.ts';
import { interruptEach } from '../analysis/fire/interrupted.ts';
import { loadEncoder } from '../assembler/encode/encoder.ts';
import { measureCycles } from '../atlas/row/measure-cycles.ts';
import { measureRun } from '../atlas/row/measure-row.ts';
import { breathe } from '../base/breathe.ts';
import { EXPERIMENTS } from '../experiments/experiments.ts';
import { runExperiment } from '../experiments/run.ts';
import { grade } from '../grading/grade.ts';
import { warmUp } from '../machine/warm-up.ts';
import { folderOfText } from '../native/folder-of-text.ts';
import { simulateInSlices } from '../timing/simulate.ts';
import { repeated } from '../timing/stream/repeated.ts';
import { type Stream, streamOf } from '../timing/stream/stream.ts';
import { decodeTrace } from '../trace/codec.ts';
import { buildHistory } from '../trace/history.ts';
import { readTrace } from '../trace/reader.ts';
import { recordScenario } from '../trace/record-scenario.ts';
import { record } from '../trace/recorder.ts';
import { decodeRun } from '../trace/run-file.ts';
import type { Answer, Listen, Request, Service } from './api.ts';
import type { TimingThread } from './timing-thread.ts';

/** Recordings kept to be timed: the two on display, and what was on display before. */
const HELD = 4;

/** The core as one service: assemble, launch, record, index. */
export class CoreLab implements Service {
  readonly #startThread: (() => TimingThread) | undefined;
  /** Started with the first experiment. */
  #thread: TimingThread | undefined;
  /** The emulator runs one machine at a time; later calls wait for this. */
  #last: Promise<unknown> = Promise.resolve();
  /** Counts what was asked for. */
  #jobs = 0;
  /** Counts cancellations: a run is cancelled when one came after it was asked for. */
  #cancellations = 0;
  /** Streams to be timed, by name, the oldest first. */
  readonly #held = new Map<string, Stream>();

  /** @param startThread starts what times experiments; without, it is done here */
  constructor(startThread?: () => TimingThread) {
    this.#startThread = startThread;
  }

  async ready(): Promise<void> {
    await loadEncoder();
  }

  async warm(): Promise<void> {
    // What has run before is warm.
    if (this.#jobs === 0) void this.#enqueue(() => warmUp(() => this.#jobs > 1));
  }

  run({ scenario, files, flags, budget }: Request<'run'>, listen: Listen<'run'>): Answer<'run'> {
    return this.#enqueue(async (cancelled) => {
      const recorded = await recordScenario(scenario, files, {
        ...(flags && { flags }),
        budget,
        onProgress: listen,
        cancelled,
        now: tickingClock(() => listen(0)),
      });
      if (!recorded.ok) return recorded;
      const { trace } = recorded;
      return { ...recorded, history: buildHistory(trace) };
    });
  }

  resume({ launch, budget }: Request<'resume'>, listen: Listen<'resume'>): Answer<'resume'> {
    return this.#enqueue(async (cancelled) => {
      const trace = await record(launch, { budget, onProgress: listen, cancelled });
      return { ok: true, trace, history: buildHistory(trace), warnings: [] };
    });
  }

  interrupt(
    { launch, budget, files }: Request<'interrupt'>,
    listen: Listen<'interrupt'>,
  ): Answer<'interrupt'> {
    return this.#enqueue(async (cancelled) => {
      const handler = await fireHandler(files);
      const reader = readTrace(await record(launch, { budget, cancelled }));
      const onProgress = (done: number, of: number) => listen({ done, of });
      const ways = await interruptEach(reader, handler, { onProgress, cancelled });
      return cancelled() ? undefined : ways;
    });
  }

  fireHandler({ files }: Request<'fireHandler'>): Answer<'fireHandler'> {
    return fireHandler(files);
  }

  async trace({ bytes }: Request<'trace'>): Answer<'trace'> {
    const trace = decodeTrace(bytes);
    return { trace, history: buildHistory(trace) };
  }

  async read({ bytes }: Request<'read'>): Answer<'read'> {
    const read = await decodeRun(bytes);
    if (!read.ok) return read;
    return { ok: true, saved: read.run, history: buildHistory(read.run.trace) };
  }

  experiment(
    { name, values, files, cores }: Request<'experiment'>,
    listen: Listen<'experiment'>,
  ): Answer<'experiment'> {
    return this.#enqueue(async (cancelled) => {
      const experiment = EXPERIMENTS.find((each) => each.name === name);
      if (!experiment) throw new Error(`there is no experiment '${name}'`);
      this.#thread ??= this.#startThread?.();
      return runExperiment(experiment, values, {
        files,
        ...(cores && { cores }),
        ...(this.#thread && { timer: this.#thread.timer }),
        cancelled,
        onProgress: (progress) => listen({ kind: 'progress', progress }),
        onRow: (row) => listen({ kind: 'row', row }),
        onFailure: (failure) => listen({ kind: 'failure', failure }),
      });
    });
  }

  atlasRow(
    { about, scenario, files, cores }: Request<'atlasRow'>,
    listen: Listen<'atlasRow'>,
  ): Answer<'atlasRow'> {
    return this.#enqueue(async (cancelled) => {
      const onProgress = (done: number, of: number) => listen({ done, of });
      const handler = await fireHandler(files);
      return measureRun(about, scenario, { files, cores, handler, onProgress, cancelled });
    });
  }

  atlasCycles(
    { paths, files, core }: Request<'atlasCycles'>,
    listen: Listen<'atlasCycles'>,
  ): Answer<'atlasCycles'> {
    return this.#enqueue(async (cancelled) => {
      for (const path of paths) {
        if (cancelled()) return;
        listen({ path, cycles: (await measureCycles(path, files, core)) ?? null });
        await breathe();
      }
    });
  }

  grade({ exercise, text, files }: Request<'grade'>, listen: Listen<'grade'>): Answer<'grade'> {
    const submission = { path: 'your text', text };
    const headers = Object.fromEntries(
      Object.entries(files).filter(([path]) => path.startsWith('asm/include/')),
    );
    // What a person reads is no part of the judgement.
    const whole = { ...exercise, statement: '', hints: [], solution: '' };
    return this.#enqueue(() => grade(whole, submission, { headers, lab: files, onRound: listen }));
  }

  native({ text, files, texts }: Request<'native'>): Answer<'native'> {
    return this.#enqueue(() => folderOfText(text, files, texts));
  }

  async hold({ name, recording }: Request<'hold'>): Answer<'hold'> {
    this.#held.delete(name);
    this.#held.set(name, streamOf(recording));
    const [oldest] = this.#held.keys();
    if (this.#held.size > HELD) this.#held.delete(oldest);
  }

  time({ name, core, part }: Request<'time'>, listen: Listen<'time'>): Answer<'time'> {
    return this.#enqueue(async (cancelled) => {
      const held = this.#held.get(name);
      if (!held) return { ok: false, why: 'not held' };
      const stream = part ? repeated(held, part) : held;
      const timing = await simulateInSlices(stream, core, listen, cancelled);
      return timing ? { ok: true, timing } : { ok: false, why: 'cancelled' };
    });
  }

  async cancel(): Promise<void> {
    this.#cancellations++;
  }

  #enqueue<T>(job: (cancelled: () => boolean) => Promise<T>): Promise<T> {
    const before = this.#cancellations;
    this.#jobs++;
    const result = this.#last.then(() => job(() => this.#cancellations > before));
    this.#last = result.catch(() => {});
    return result;
  }
}

/** Milliseconds, as assembling looks at them; tells every second that it does, for it has no progress to tell. */
function tickingClock(tick: () => void): () => number {
  let told = performance.now();
  return () => {
    const now = performance.now();
    if (now - told > 1000) {
      told = now;
      tick();
    }
    return now;
  };
}
