import { lastAtMost } from '../../base/search.ts';
import { stepOut, stepOutBack, stepOver, stepOverBack } from '../../trace/call-stack.ts';
import {
  lineInto,
  lineIntoBack,
  lineOver,
  lineOverBack,
  toMyCode,
  toMyCodeBack,
} from '../../trace/line-steps.ts';
import type { TraceReader } from '../../trace/reader.ts';

/** The ways to walk through a run. */
const MOVES = [
  'start',
  'previousSwitch',
  'runBack',
  'outBack',
  'overBack',
  'back',
  'step',
  'over',
  'out',
  'nextSwitch',
  'run',
  'end',
  'lineBack',
  'line',
  'lineIntoBack',
  'lineInto',
  'mineBack',
  'mine',
] as const;

/** A way to change the position, by the name of its button. */
export type Move = (typeof MOVES)[number];

/**
 * The position a move leads to; what runs lead to is in `src/app/stops`. A switch is gone to at its first step, so that what
 * follows can be stepped through.
 */
export function destination(
  move: Exclude<Move, 'run' | 'runBack'>,
  reader: TraceReader,
  position: number,
): number {
  const { steps } = reader.trace;
  const { start } = reader.history.switches;
  switch (move) {
    case 'start':
      return 0;
    case 'end':
      return steps;
    case 'step':
      return Math.min(position + 1, steps);
    case 'back':
      return Math.max(position - 1, 0);
    case 'over':
      return stepOver(reader, position);
    case 'out':
      return stepOut(reader, position);
    case 'overBack':
      return stepOverBack(reader, position);
    case 'outBack':
      return stepOutBack(reader, position);
    case 'nextSwitch':
      return start[lastAtMost(start, position) + 1] ?? steps;
    case 'previousSwitch':
      return start[lastAtMost(start, position - 1)] ?? 0;
    case 'line':
      return lineOver(reader, position);
    case 'lineBack':
      return lineOverBack(reader, position);
    case 'lineInto':
      return lineInto(reader, position);
    case 'lineIntoBack':
      return lineIntoBack(reader, position);
    case 'mine':
      return toMyCode(reader, position);
    case 'mineBack':
      return toMyCodeBack(reader, position);
  }
}

/** Whether a run has what a move leads to: lines of C; code of one's own, and a library's in between. */
export function isOffered(move: Move, { history, trace }: TraceReader): boolean {
  const hasLines = history.lineStops.position.length > 0;
  if (move.startsWith('line')) return hasLines;
  if (!move.startsWith('mine')) return true;
  const { library = [], process } = trace.image;
  const { start } = history.myCode;
  // A program begins in start-up code; what is entered once and at once need not be looked for.
  const apart = start.length > 1 || start[0] > 0;
  return apart && (process !== undefined || hasLines || library.length > 0);
}
