import {
  type ContextFrames,
  contextFrames,
  type StackFrame,
  stackFrames,
} from '../../trace/context-frames.ts';
import type { TraceReader } from '../../trace/reader.ts';

/** Up to so many contexts, all are open. */
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
  readonly #reader: TraceReader;
  readonly #open: Open[] = [];

  /** @param turned contexts that a person has opened, or closed where they were open by themselves */
  constructor(reader: TraceReader, position: number, turned: ReadonlySet<number>) {
    this.#reader = reader;
    const { contexts } = reader.trace;
    const made = contexts.findLastIndex(({ from }) => from <= position) + 1;
    const running = reader.context(position);
    let length = made;
    const add = (context: number) => {
      const frames = contextFrames(reader, context, position);
      const rows = frames?.depth ?? 1;
      this.#open.push({ context, frames, rows, found: [], first: 0 });
      length += rows;
    };
    const byItself = made <= FEW ? Array.from({ length: made }, (_, i) => i) : [running];
    const open = new Set(byItself);
    for (const context of turned) if (!open.delete(context) && context < made) open.add(context);
    for (const context of [...open].sort((a, b) => a - b)) add(context);
    this.length = length;
  }

  /** The row of a context's heading. */
  rowOf(context: number): number {
    let row = context;
    for (const open of this.#open) if (open.context < context) row += open.rows;
    return row;
  }

  at(row: number): StackRow {
    let before = 0;
    for (const open of this.#open) {
      const heading = open.context + before;
      if (row < heading) break;
      const { context } = open;
      if (row === heading) return { kind: 'context', context, open: true };
      if (row <= heading + open.rows) {
        const number = row - heading - 1;
        const frame = this.#frame(open, number);
        return frame ? { kind: 'frame', context, number, frame } : { kind: 'no frames', context };
      }
      before += open.rows;
    }
    return { kind: 'context', context: row - before, open: false };
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
