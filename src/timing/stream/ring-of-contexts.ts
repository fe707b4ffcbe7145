import type { Switches } from '../../trace/switches.ts';
import type { Trace } from '../../trace/trace.ts';
import { turnOf } from './owners.ts';
import { type Repetition, repeatedPc } from './repeated.ts';
import { type Stream, streamOf } from './stream.ts';

/** Contexts that take turns. */
export interface Ring {
  contexts: number;
  /** Bytes from one stack to the next. */
  stride: number;
  /** Places in the code at which they are suspended, as far as there are contexts for them. */
  places: number;
}

/** What a round trip becomes when more contexts take part in it. */
export interface RingStream {
  stream: Stream;
  part: Repetition;
  /** Bytes of a stack that a switch touches, from the lowest to the highest. */
  stackBytes: number;
}

/** Where stacks and what else contexts have begin: nothing of a recording is there. */
const STACKS = 0x6000_0000_0000;
const OBJECTS = 0x6800_0000_0000;
const LINE = 64;

/** Turns at least, and steps at most. */
const TURNS = 256;
const MOST_STEPS = 1 << 20;

/**
 * A round trip over and over, each time of other contexts: who has run longest ago comes next, in an order that
 * no prefetcher follows. Instructions stay what they are; what a context has is moved to where the one
 * has it whose turn it is: its stack, and in another place what else of memory only it writes. Code
 * around the switch is there as often as it has places. All contexts have had their turn before the
 * stream begins.
 */
export function ringOf(trace: Trace, switches: Switches, trip: Repetition, ring: Ring): RingStream {
  const { from, to } = trip;
  const turn = turnOf(trace, switches, trip);
  const length = to - from;
  const copies = Math.min(Math.ceil(ring.places / turn.members), turnsOf(ring, turn.members));
  const times = Math.min(Math.max(TURNS, 2 * copies), Math.floor(MOST_STEPS / length));
  const part = { ...trip, times };
  const whole = streamOf(trace);
  const { start, size, kind, address } = whole.accesses;
  const [first, last] = [start[from], start[to]];
  const count = last - first;

  const order = shuffled(ring.contexts);
  // An odd number of lines: objects would meet in the same sets of a cache.
  const slot = (Math.ceil(turn.objectBytes / LINE) | 1) * LINE;
  const moved = (pass: number, k: number): number => {
    if (turn.turn[k] < 0) return address[first + k];
    const context = order[(pass * turn.members + turn.turn[k]) % ring.contexts];
    return turn.onStack[k]
      ? STACKS + context * ring.stride + turn.stackAt + turn.offset[k]
      : OBJECTS + context * slot + turn.offset[k];
  };
  const before = turnsOf(ring, turn.members);
  const starts = new Uint32Array(length * times + 1);
  for (let step = 0; step < starts.length; step++)
    starts[step] = Math.floor(step / length) * count + start[from + (step % length)] - first;
  const each = <T>(of: (pass: number, k: number) => T) => ({
    length: count * times,
    *[Symbol.iterator]() {
      for (let pass = 0; pass < times; pass++) for (let k = 0; k < count; k++) yield of(pass, k);
    },
  });
  const code = copiesOf(whole, trip, copies);
  return {
    part,
    stackBytes: turn.stackBytes,
    stream: {
      steps: length * times,
      pc: repeatedPc(trace.pc, part).map((number, step) =>
        code.number(number, step % length, Math.floor(step / length) % copies),
      ),
      instruction: code.instruction,
      accesses: {
        start: starts,
        address: Float64Array.from(each((pass, k) => moved(before + pass, k))),
        size: Uint8Array.from(each((_, k) => size[first + k])),
        kind: Uint8Array.from(each((_, k) => kind[first + k])),
      },
      systemCall: (step) => whole.systemCall(from + (step % length)),
      fresh: () => false,
      before(access) {
        for (let pass = 0; pass < before; pass++)
          for (let k = 0; k < count; k++) access(moved(pass, k));
      },
    },
  };
}

/** Round trips until every context has had its turn. */
const turnsOf = ({ contexts }: Ring, members: number) => Math.ceil(contexts / members);

/** The code between the switches as often as asked for, one copy behind another; that of the switch once. */
function copiesOf(whole: Stream, { from, to, switches }: Repetition, copies: number) {
  const numbers = whole.pc.subarray(from, to);
  const width = numbers.reduce((most, each) => Math.max(most, each), 0) + 1;
  const inSwitch = new Uint8Array(to - from);
  for (const [start, end] of switches) inSwitch.fill(1, start, end);
  let [low, high] = [Number.POSITIVE_INFINITY, 0];
  if (copies > 1)
    numbers.forEach((number, step) => {
      if (inSwitch[step]) return;
      const { address, anatomy } = whole.instruction(number);
      low = Math.min(low, address);
      high = Math.max(high, address + anatomy.size);
    });
  const apart = Math.ceil((high - low) / LINE + 1) * LINE;
  return {
    number: (number: number, step: number, copy: number) =>
      inSwitch[step] ? number : copy * width + number,
    instruction: (number: number) => {
      const { address, anatomy } = whole.instruction(number % width);
      const copy = Math.floor(number / width);
      return { address: copy ? address + copy * apart : address, anatomy };
    },
  };
}

/** The numbers below `count` in an order that is the same every time (Fisher and Yates; xorshift). */
function shuffled(count: number): Uint32Array {
  const order = Uint32Array.from({ length: count }, (_, i) => i);
  let random = 0x9e3779b9;
  for (let i = count - 1; i > 0; i--) {
    random ^= random << 13;
    random ^= random >>> 17;
    random ^= random << 5;
    const j = (random >>> 0) % (i + 1);
    [order[i], order[j]] = [order[j], order[i]];
  }
  return order;
}
