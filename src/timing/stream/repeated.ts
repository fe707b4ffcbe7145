import type { Switches } from '../../trace/switches.ts';
import type { Trace } from '../../trace/trace.ts';
import { cycles, cyclesByGroup, type Timing } from '../timing.ts';
import type { Stream } from './stream.ts';

/** Steps [from, to), which hold so many switches, executed `times` over. */
export interface Repetition {
  from: number;
  to: number;
  /** First step of each, counted from `from`, and the one behind its last. */
  switches: readonly (readonly [start: number, end: number])[];
  times: number;
  /** Signals arrive in it, which is no part of switching. */
  interrupted: boolean;
}

/** Enough for every predictor to have seen what it is going to see. */
const TIMES = 64;
const MOST_STEPS = 1 << 17;
const LEAST = 4;
/** Switches of the longest round trip looked for: by way of a scheduler it takes four. */
const LONGEST = 8;

/**
 * The last round trip of a run, from one context to another and back, to be repeated until it is warm:
 * what a loop of such switches does in the long run. Undefined if there is none, or it is too long.
 */
export function roundTrip(
  { pc, arrivals }: Pick<Trace, 'pc' | 'arrivals'>,
  { start, end, from, to }: Omit<Switches, 'cross'>,
): Repetition | undefined {
  const same = (i: number, j: number) =>
    from[i] === from[j] && to[i] === to[j] && pc[start[i]] === pc[start[j]];
  for (let last = start.length - 1; last >= 2; last--)
    for (let switches = 2; switches <= Math.min(LONGEST, last); switches++) {
      const first = last - switches;
      if (!same(first, last)) continue;
      const times = Math.min(TIMES, Math.floor(MOST_STEPS / (start[last] - start[first])));
      if (times < LEAST) continue;
      const within = Array.from({ length: switches }, (_, i) => first + i).map(
        (i) => [start[i] - start[first], Math.min(end[i], start[last]) - start[first]] as const,
      );
      const interrupted = arrivals.some(({ step }) => step >= start[first] && step < start[last]);
      return { from: start[first], to: start[last], switches: within, times, interrupted };
    }
  return undefined;
}

/** Step of the recording that step `step` of the repetition executes. */
export const stepWithin = ({ from, to }: Repetition, step: number) => from + (step % (to - from));

/** The instruction of each step of a repetition. */
export const repeatedPc = (pc: Uint32Array, { from, to, times }: Repetition) =>
  over(pc, from, to, times);

/** A part of a stream many times over, as if it were a loop. It touches no page for the first time. */
export function repeated(stream: Stream, part: Repetition): Stream {
  const { from, to, times } = part;
  const length = to - from;
  const { start, address, size, kind } = stream.accesses;
  const [first, last] = [start[from], start[to]];
  const accesses = last - first;
  const starts = new Uint32Array(length * times + 1);
  for (let step = 0; step < starts.length; step++) {
    const pass = Math.floor(step / length);
    starts[step] = pass * accesses + start[from + (step % length)] - first;
  }
  return {
    steps: length * times,
    pc: repeatedPc(stream.pc, part),
    instruction: (number) => stream.instruction(number),
    accesses: {
      start: starts,
      address: over(address, first, last, times),
      size: over(size, first, last, times),
      kind: over(kind, first, last, times),
    },
    systemCall: (step) => stream.systemCall(stepWithin(part, step)),
    fresh: () => false,
  };
}

/** Entries [from, to) of an array, `times` over. */
function over<A extends Uint8Array | Uint32Array | Float64Array>(
  values: A,
  from: number,
  to: number,
  times: number,
): A {
  const part = values.subarray(from, to);
  const result = new (values.constructor as new (length: number) => A)(part.length * times);
  for (let pass = 0; pass < times; pass++) result.set(part, pass * part.length);
  return result;
}

/** What a switch takes, in cycles, and how that divides over groups of instructions. */
export interface SwitchTime {
  cycles: number;
  byGroup: Float64Array;
}

export interface Groups {
  /** A number for each instruction. */
  of: Uint8Array;
  /** How many there are. */
  count: number;
}

/** The first switch of a run timed from its start; undefined without one. */
export function coldSwitch(
  timing: Timing,
  { pc }: Pick<Trace, 'pc'>,
  { start, end }: Pick<Switches, 'start' | 'end'>,
  groups: Groups,
): SwitchTime | undefined {
  return start.length ? switchTime(timing, pc, groups, start[0], end[0]) : undefined;
}

/** A switch of a run: up to the retirement of the step behind it, so that what it does to the front
 * end is counted. */
export function switchTime(
  timing: Timing,
  pc: Uint32Array,
  groups: Groups,
  start: number,
  end: number,
): SwitchTime {
  const to = Math.min(end + 1, timing.to);
  return {
    cycles: cycles(timing, start, to),
    byGroup: cyclesByGroup(timing, pc, groups.of, groups.count, start, to),
  };
}

/** How many times the switches' own steps a round trip may have to count whole. */
const LOOP = 4;

/**
 * A warm switch: its share of a round trip, the caller's call and loop with it, as one measures it;
 * the mean over the later half of the repetitions. Of a program that does more between its switches than
 * they do, or is interrupted there, the switches alone.
 */
export function warmSwitch(
  timing: Timing,
  { pc }: Pick<Trace, 'pc'>,
  part: Repetition,
  groups: Groups,
): SwitchTime {
  const { switches, times } = part;
  const length = part.to - part.from;
  const warm = times >> 1;
  const executed = repeatedPc(pc, part);
  const own = switches.reduce((sum, [start, end]) => sum + end - start, 0);
  const alone = part.interrupted || length > LOOP * own;
  const spans = alone
    ? Array.from({ length: times - warm }, (_, pass) => (warm + pass) * length).flatMap((pass) =>
        switches.map(
          ([start, end]) => [pass + start, Math.min(pass + end + 1, timing.to)] as const,
        ),
      )
    : [[length * warm, timing.to] as const];
  const count = switches.length * (times - warm);
  const byGroup = new Float64Array(groups.count);
  let sum = 0;
  for (const [from, to] of spans) {
    sum += cycles(timing, from, to);
    cyclesByGroup(timing, executed, groups.of, groups.count, from, to).forEach((each, group) => {
      byGroup[group] += each;
    });
  }
  return { cycles: sum / count, byGroup: byGroup.map((each) => each / count) };
}
