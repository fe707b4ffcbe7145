import { lastAtMost } from '../../base/search.ts';
import type { TraceReader } from '../../trace/reader.ts';

/**
 * At which moment of a switch two runs stand together: at the call, where rsp moves, or at the arrival in the other
 * context; or, by hand, always as many steps apart.
 */
export type Alignment = 'call' | 'rsp' | 'arrival' | { apart: number };

/** Where the second run stands. */
export interface Standing {
  position: number;
  /** Why the two are not together, if they are not. */
  note?: string;
}

/**
 * Where the second run stands while the first is at `position`: in the switch of the same number, as far from the
 * moment chosen, waiting where it has no more steps; between switches as far from the arrival, waiting at its next call.
 */
export function lockstep(
  first: TraceReader,
  position: number,
  second: TraceReader,
  alignment: Alignment,
): Standing {
  const a = first.history.switches;
  const b = second.history.switches;
  const { steps } = second.trace;
  if (typeof alignment === 'object') return apart(position + alignment.apart, steps);
  if (b.start.length === 0)
    return { position: Math.min(position, steps), note: 'it has no switch' };
  const index = lastAtMost(a.start, position);
  if (index < 0) return waiting(position, [0, b.start[0]], '', 'its first call');
  if (index >= b.start.length)
    return {
      position: steps,
      note: `it has no switch ${index + 1}, only ${b.start.length}: it stands at its end`,
    };
  const next = b.start[index + 1] ?? steps;
  if (position >= a.end[index])
    return waiting(
      b.end[index] + position - a.end[index],
      [b.end[index], next],
      '',
      'its next call',
    );
  const from = moment(a, index, alignment);
  const to = moment(b, index, alignment);
  return waiting(to + position - from, [b.start[index], b.end[index]], 'its call', 'its arrival');
}

/** The position of a moment of a switch. */
function moment(
  { start, cross, end }: TraceReader['history']['switches'],
  index: number,
  alignment: 'call' | 'rsp' | 'arrival',
): number {
  if (alignment === 'call') return start[index];
  return alignment === 'arrival' ? end[index] : cross[index] + 1;
}

function waiting(
  position: number,
  [low, high]: readonly [number, number],
  atLow: string,
  atHigh: string,
): Standing {
  if (position < low) return { position: low, note: `it waits at ${atLow}` };
  return position > high ? { position: high, note: `it waits at ${atHigh}` } : { position };
}

function apart(position: number, steps: number): Standing {
  if (position < 0) return { position: 0, note: 'it has not begun' };
  return position > steps ? { position: steps, note: 'it has ended' } : { position };
}
