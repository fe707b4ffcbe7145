import { proxy, type Remote, releaseProxy, wrap } from 'comlink';
import { messageOf } from '../base/error.ts';
import {
  type Answer,
  type LabEnd,
  type Listen,
  type MethodName,
  MOVED,
  type Request,
} from './api.ts';
import { moved } from './moved.ts';

/** Seconds without an answer or progress after which the worker counts as hung. */
const PATIENCE = 10;
/** The same while the engines are still on their way through the network. */
const LOADING_PATIENCE = 60;
/** Milliseconds between two looks at whether anything is under way. */
const LOOK = 250;
/** Seconds that a cancelled run has to end by itself. */
const CANCEL_PATIENCE = 1;

/** Why a call to the lab was not answered. `message` is for a person. */
class LabError extends Error {
  override name = 'LabError';
}

interface Session {
  worker: Worker;
  end: Remote<LabEnd>;
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
export class LabClient implements LabEnd {
  #session: Session | undefined;

  ready(): Promise<void> {
    return this.#ask((end) => end.ready());
  }

  warm(): Promise<void> {
    return this.#ask((end) => end.warm());
  }

  /** What is told meanwhile goes to `listen`. Arrays of a request that moves must be copies. */
  call<M extends MethodName>(method: M, request: Request<M>, listen?: Listen<M>): Answer<M> {
    return this.#ask((end, session) => {
      const heard = proxy((news: Parameters<Listen<M>>[0]) => {
        session.silence = 0;
        listen?.(news);
      });
      const message = MOVED.request.includes(method) ? moved(request) : request;
      // Comlink's types lose what relates an answer to its method.
      return end.call(method, message, heard) as Answer<M>;
    });
  }

  /** Resolves once nothing that was asked for is under way. */
  async rested(): Promise<void> {
    while (this.#session?.pending) await new Promise((done) => setTimeout(done, LOOK));
  }

  /** Ends the runs under way. One that does not give way is ended with its worker. */
  async cancel(): Promise<void> {
    const session = this.#session;
    if (!session || session.pending === 0) return;
    session.patience = CANCEL_PATIENCE;
    session.silence = 0;
    await Promise.race([session.end.cancel(), session.failure]).catch(() => {});
  }

  async #ask<T>(send: (end: Remote<LabEnd>, session: Session) => Promise<T>): Promise<T> {
    this.#session ??= this.#start();
    const session = this.#session;
    session.pending++;
    session.silence = 0;
    try {
      if (!session.loaded) {
        await Promise.race([session.end.ready(), session.failure]);
        session.loaded = true;
        session.patience = PATIENCE;
      }
      return await Promise.race([send(session.end, session), session.failure]);
    } catch (error) {
      // Whatever a guest or a source file does comes back as a value; an exception means that an
      // engine is broken, and it may be broken for good.
      if (!(error instanceof LabError))
        session.fail(session.loaded ? crashed(error) : notStarted(messageOf(error)));
      return await session.failure;
    } finally {
      session.pending--;
      session.silence = 0;
      if (session.pending === 0 && session.loaded) session.patience = PATIENCE;
    }
  }

  #start(): Session {
    const worker = new Worker(new URL('./lab.worker.ts', import.meta.url), { type: 'module' });
    const end = wrap<LabEnd>(worker);
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
      end,
      failure,
      fail: (error) => {
        if (this.#session !== session) return;
        this.#session = undefined;
        clearInterval(timer);
        worker.terminate();
        end[releaseProxy]();
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
