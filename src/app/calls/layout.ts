import {
  type ContextFrames,
  contextFrames,
  type StackFrame,
  stackFrames,
} from '../../trace/context-frames.ts';
import type { TraceReader } from '../../trace/reader.ts';

/** Up to so many contexts, all are open; of more, the running one stands above the others, so that they stay in place. */
const FEW = 8;

/** Frames found at a time: the way to one leads over all that it has called. */
const AT_A_TIME = 64;

/** A context whose frames are listed. */
interface Open {
  context: number;
  /** Undefined if it has none: then a row says why. */
  frames: ContextFrames | undefined;
  /** Rows under its heading. */
  rows: number;
  /** The frames that were asked for last, from the number `first` on. */
  found: StackFrame[];
  first: number;
}

/** A row: the heading of a context, one of its frames, the innermost being number 0, or that it has none. */
export type StackRow =
  | { kind: 'context'; context: number; open: boolean }
  | { kind: 'frame'; context: number; number: number; frame: StackFrame }
  | { kind: 'no frames'; context: number };

/** The call stacks of a run as rows. Of contexts that are not open nothing is computed. */
export class StackLayout {
  readonly length: number;
  /** The row of the running context's heading. */
  readonly running: number;
  /** Rows at the top that the running context takes, where it stands apart from the others; else 0. */
  readonly apart: number;
  readonly #reader: TraceReader;
  /** The running context, if it stands apart. */
  readonly #above: Open | undefined;
  /** By context. */
  readonly #open: readonly Open[];
  /** The contexts that are listed, ascending, if not all are. */
  readonly #listed: readonly number[] | undefined;

  /**
   * @param turned contexts that a person has opened, or closed where they were open by themselves
   * @param listed of the contexts made so far, ascending, if not all
   */
  constructor(
    reader: TraceReader,
    position: number,
    turned: ReadonlySet<number>,
    listed?: readonly number[],
  ) {
    this.#reader = reader;
    this.#listed = listed;
    const { contexts } = reader.trace;
    const made = contexts.findLastIndex(({ from }) => from <= position) + 1;
    const running = reader.context(position);
    const openOf = (context: number): Open => {
      const frames = contextFrames(reader, context, position);
      return { context, frames, rows: frames?.depth ?? 1, found: [], first: 0 };
    };
    this.#above = made > FEW ? openOf(running) : undefined;
    this.apart = this.#above ? 1 + this.#above.rows : 0;
    const open = new Set(this.apart ? [] : Array.from({ length: made }, (_, i) => i));
    for (const context of turned) if (!open.delete(context) && context < made) open.add(context);
    const seen = [...open].filter((context) => listed?.includes(context) ?? true);
    this.#open = seen.sort((a, b) => a - b).map(openOf);
    const rows = (open: readonly Open[]) => open.reduce((sum, each) => sum + each.rows, 0);
    this.length = this.apart + (listed?.length ?? made) + rows(this.#open);
    const before = this.#open.filter(({ context }) => context < running);
    this.running = this.apart ? 0 : Math.max(0, this.#rowAmong(running)) + rows(before);
  }

  at(row: number): StackRow {
    if (this.#above && row < this.apart) return this.#rowOf(this.#above, row);
    let before = this.apart;
    for (const open of this.#open) {
      const within = row - this.#rowAmong(open.context) - before;
      if (within < 0) break;
      if (within <= open.rows) return this.#rowOf(open, within);
      before += open.rows;
    }
    const among = row - before;
    return { kind: 'context', context: this.#listed?.[among] ?? among, open: false };
  }

  /** Which of the listed contexts one is. */
  #rowAmong(context: number): number {
    return this.#listed ? this.#listed.indexOf(context) : context;
  }

  /** The n-th row of an open context. */
  #rowOf(open: Open, row: number): StackRow {
    const { context } = open;
    if (row === 0) return { kind: 'context', context, open: true };
    const frame = this.#frame(open, row - 1);
    return frame
      ? { kind: 'frame', context, number: row - 1, frame }
      : { kind: 'no frames', context };
  }

  #frame(open: Open, number: number): StackFrame | undefined {
    if (!open.frames) return undefined;
    const known = number >= open.first && number < open.first + open.found.length;
    if (!known) {
      open.first = number;
      open.found = stackFrames(this.#reader, open.frames, number, number + AT_A_TIME);
    }
    return open.found[number - open.first];
  }
}
