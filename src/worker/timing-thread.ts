import { type Endpoint, type Remote, wrap } from 'comlink';
import type { Watch } from '../experiments/measure.ts';
import type { Core } from '../timing/cores/core.ts';
import type { StreamPart } from '../timing/stream/growing.ts';
import { sending } from '../timing/stream/sending.ts';
import type { Timing } from '../timing/timing.ts';
import type { Part } from '../trace/part.ts';
import { moved } from './moved.ts';
import type { TimingEnd } from './timing-end.ts';

/** Parts that are sent before the first is answered: the thread need not wait, and what is cancelled ends soon. */
const SENT = 2;

/**
 * A thread that times recordings while they are made, in the order in which they begin. One is enough, as timing takes
 * little longer than recording; it is kept, since a browser runs code slowly that is new to it.
 */
export class TimingThread {
  readonly #end: Remote<TimingEnd>;
  /** Rejects when the thread has broken. */
  readonly #failure: Promise<never>;
  /** When the timing begun last is over. */
  #last: Promise<unknown> = Promise.resolve();

  /** @param endpoint where a `TimingEnd` is exposed */
  constructor(endpoint: Endpoint = startWorker()) {
    this.#end = wrap<TimingEnd>(endpoint);
    this.#failure = new Promise((_resolve, reject) => {
      endpoint.addEventListener('error', (event) => {
        const detail = 'message' in event ? String(event.message) : '';
        reject(new Error(detail || 'the thread that times runs could not be loaded'));
      });
    });
    this.#failure.catch(() => {});
  }

  /** Times a recording on a core; it waits for those that began before. */
  readonly timer = (core: Core, watch: Watch): Timer => {
    const timer = new Timer(this.#end, this.#failure, this.#last, core, watch);
    this.#last = timer.over;
    return timer;
  };
}

function startWorker(): Endpoint {
  return new Worker(new URL('./timing.worker.ts', import.meta.url), { type: 'module' });
}

/** One recording's way through the thread. */
class Timer {
  readonly over: Promise<void>;
  readonly #end: Remote<TimingEnd>;
  readonly #failure: Promise<never>;
  readonly #watch: Watch;
  readonly #begun: Promise<unknown>;
  /** By part, when it has been timed. */
  readonly #answers: Promise<void>[] = [];
  readonly #part = sending();
  #done: () => void = () => {};

  constructor(
    end: Remote<TimingEnd>,
    failure: Promise<never>,
    before: Promise<unknown>,
    core: Core,
    watch: Watch,
  ) {
    this.#end = end;
    this.#failure = failure;
    this.#watch = watch;
    this.#begun = this.#heard(before.then(() => end.begin(core)));
    this.over = new Promise((done) => {
      this.#done = done;
    });
  }

  add(part: Part): void {
    const before = this.#answers.at(-SENT) ?? this.#begun;
    this.#answers.push(this.#heard(this.#send(this.#part(part), before)));
  }

  /** The whole timing; undefined if cancelled. Rejects if the thread has broken. */
  async finish(): Promise<Timing | undefined> {
    try {
      await Promise.all([this.#begun, ...this.#answers]);
      if (this.#watch.cancelled()) return undefined;
      return await this.#heard(this.#end.finish());
    } finally {
      this.#done();
    }
  }

  async #send(message: StreamPart, before: Promise<unknown>): Promise<void> {
    await before;
    if (!this.#watch.cancelled()) this.#watch.onProgress(await this.#end.add(moved(message)));
  }

  /** A broken thread answers nothing. What goes wrong is told by `finish`. */
  #heard<T>(answer: Promise<T>): Promise<T> {
    const heard = Promise.race([answer, this.#failure]);
    heard.catch(() => {});
    return heard;
  }
}
