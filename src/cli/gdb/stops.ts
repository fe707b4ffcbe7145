import type { TraceReader } from '../../trace/reader.ts';
import { isStore } from '../../trace/trace.ts';

/** Bytes to be watched, and which accesses count. */
export interface Watch {
  kind: 'write' | 'read' | 'access';
  address: number;
  size: number;
}

const FITS: Readonly<Record<Watch['kind'], (kind: number) => boolean>> = {
  write: isStore,
  read: (kind) => !isStore(kind),
  access: () => true,
};

/** A system call, about to be made or just made, by its number. */
export interface Call {
  kind: 'entry' | 'return';
  number: number;
}

/** Where a walk through a run ends. */
export interface Stop {
  position: number;
  /** What ended it: an access to watched bytes, a system call, or the end of what was recorded; nothing: a breakpoint. */
  why?: Watch | Call | 'end' | undefined;
}

/**
 * Breakpoints and watchpoints of a recorded run. Walking stops at an instruction about to execute, and behind a
 * step that accesses watched bytes; backward before such a step, so that it is undone.
 */
export class Stops {
  readonly #reader: TraceReader;
  /** By address: the instructions there, as indices. */
  readonly #instructions = new Map<number, number[]>();
  readonly #breakpoints = new Set<number>();
  readonly #watches: Watch[] = [];
  /** System calls that are stopped at, before and behind each; ascending. */
  #calls: readonly { position: number; why: Call }[] = [];

  constructor(reader: TraceReader) {
    this.#reader = reader;
    reader.trace.instructions.forEach(({ address, flow }, index) => {
      // Where a signal arrives, the instruction itself is still to come.
      if (flow === 'signal') return;
      const here = this.#instructions.get(address);
      if (here) here.push(index);
      else this.#instructions.set(address, [index]);
    });
  }

  breakAt(address: number): void {
    this.#breakpoints.add(address);
  }

  breakNoMore(address: number): void {
    this.#breakpoints.delete(address);
  }

  watch(watch: Watch): void {
    this.#watches.push(watch);
  }

  watchNoMore({ kind, address, size }: Watch): void {
    const at = this.#watches.findIndex(
      (each) => each.kind === kind && each.address === address && each.size === size,
    );
    if (at >= 0) this.#watches.splice(at, 1);
  }

  /** Stops at the system calls of these numbers, at all if there are none; at no others any more. */
  catchCalls(numbers: readonly number[]): void {
    this.#calls = this.#reader.trace.calls
      .filter(({ number }) => numbers.length === 0 || numbers.includes(number))
      .flatMap(({ step, number }) => [
        { position: step, why: { kind: 'entry', number } as const },
        { position: step + 1, why: { kind: 'return', number } as const },
      ]);
  }

  catchNoCalls(): void {
    this.#calls = [];
  }

  /** True if a breakpoint is at the instruction about to execute. */
  breaksAt(position: number): boolean {
    return this.#breakpoints.has(this.#reader.pc(position));
  }

  /** The first stop after a position. */
  next(position: number): Stop {
    const reader = this.#reader;
    const { steps } = reader.trace;
    let stop: Stop = { position: steps, why: 'end' };
    const at = reader.nextExecution(this.#broken(), position + 1);
    if (at >= 0) stop = { position: at };
    for (const why of this.#watches) {
      const step = reader.nextAccess(why.address, why.size, position, FITS[why.kind]);
      if (step >= 0 && step + 1 <= stop.position) stop = { position: step + 1, why };
    }
    const call = this.#calls.find((each) => each.position > position);
    return call && call.position < stop.position ? call : stop;
  }

  /** The last stop before a position. */
  previous(position: number): Stop {
    const reader = this.#reader;
    let stop: Stop = { position: 0, why: 'end' };
    const at = reader.previousExecution(this.#broken(), position);
    if (at >= 0) stop = { position: at };
    for (const why of this.#watches) {
      const step = reader.lastAccess(why.address, why.size, position, FITS[why.kind]);
      if (step >= stop.position) stop = { position: step, why };
    }
    const call = this.#calls.findLast((each) => each.position < position);
    return call && call.position > stop.position ? call : stop;
  }

  #broken(): number[] {
    return [...this.#breakpoints].flatMap((address) => this.#instructions.get(address) ?? []);
  }
}
