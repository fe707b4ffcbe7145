import { AT_RANDOM_SIZE } from './seed.ts';
import type { SignalInfo } from './signal-info.ts';

/** What an open descriptor stands for. All three are pipes. */
export type Stream = 'stdin' | 'stdout' | 'stderr';

/** `sa_handler`, `sa_flags`, `sa_restorer`, `sa_mask`. */
export type Disposition = readonly [handler: bigint, flags: bigint, restorer: bigint, mask: bigint];

/** A signal that comes from outside at a step: the process's first or, in one that goes on from another, of all of
 * them. Where a call waits for a signal, time passes until then. */
export interface Coming {
  signal: number;
  /** The first step before which it can arrive. */
  at: number;
  /** And again whenever so many steps have passed. */
  every?: number;
}

/** A signal that was sent and has not been delivered. */
export interface Pending {
  info: SignalInfo;
  /** Sent to the thread (tkill), not to the process (kill, a timer). */
  thread: boolean;
  injected: boolean;
}

/** An interval timer. */
export interface Timer {
  /** ITIMER_REAL, ITIMER_VIRTUAL, ITIMER_PROF (linux/time.h). */
  which: number;
  /** When it expires, in nanoseconds since the process began: that have passed, or that it has used. */
  at: bigint;
  /** Nanoseconds until it expires again, or 0. */
  every: bigint;
}

/**
 * What the kernel keeps of a process, besides memory, registers and the signal mask. Plain data; a call
 * that changes it makes a new one.
 */
export interface ProcessState {
  /** Of the program's own file, as it was given. */
  path: string;
  /** Where the heap begins, and the program break: the first address behind it. */
  heap: number;
  brk: number;
  /** Base address of the gs segment. */
  gs: number;
  /** Open descriptors by number. */
  descriptors: Readonly<Record<number, Stream>>;
  /** Bytes read from stdin, and bytes that the console has taken. */
  read: number;
  written: number;
  /** Random bytes handed out. */
  random: number;
  /** Nanoseconds slept. */
  slept: bigint;
  /** Signals sent and not delivered, in the order of sending. */
  queue: readonly Pending[];
  /** Signals from outside that are still to come. */
  coming: readonly Coming[];
  timers: readonly Timer[];
  /** The mask that a handler's frame is to hold instead of the one in force: what sigsuspend and ppoll replaced. */
  savedMask: bigint | undefined;
  /** A call that a signal has interrupted, and the step that the signal arrives in: SA_RESTART makes it again. */
  restarts: { number: bigint; at: number } | undefined;
  /** By signal; the default where there is none. */
  dispositions: Readonly<Record<number, Disposition>>;
  /** `ss_sp`, `ss_flags`, `ss_size`: of size 0 if there is none. */
  alternateStack: readonly [start: bigint, flags: bigint, size: bigint];
  /** Of the last fault that started a handler: `trapno`, `err` and `cr2` of every frame that follows. */
  trap: { vector: number; error: number; cr2: bigint };
}

/** A process that has made no call. */
export function newProcess(
  path: string,
  heap: number,
  brk: number,
  gs: number,
  coming: readonly Coming[],
): ProcessState {
  return {
    path,
    heap,
    brk,
    gs,
    descriptors: { 0: 'stdin', 1: 'stdout', 2: 'stderr' },
    read: 0,
    written: 0,
    random: AT_RANDOM_SIZE,
    slept: 0n,
    queue: [],
    coming,
    timers: [],
    savedMask: undefined,
    restarts: undefined,
    dispositions: {},
    alternateStack: [0n, 0n, 0n],
    trap: { vector: 0, error: 0, cr2: 0n },
  };
}
