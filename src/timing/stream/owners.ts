import type { Switches } from '../../trace/switches.ts';
import { isStore, type Trace } from '../../trace/trace.ts';

/** Bytes between two words of one context from which on they are taken for two things. */
const GAP = 4096;
const LINE = 64;

/** A part of a recording as turns of contexts: who runs, and whose every access is. */
export interface Turn {
  /** Contexts that take a turn each, in order; one that comes back within it (a scheduler) is none of them. */
  members: number;
  /** By access of the part: the turn of whom its memory is, counted from the first; `members` stands for
   * who comes next, -1 for memory that is nobody's own. */
  turn: Int32Array;
  /** By access: on a stack, or in what else is saved; and how far above its lowest byte. */
  onStack: Uint8Array;
  offset: Float64Array;
  /** Where in a page the lowest byte of a stack lies that is touched, and bytes from there on. */
  stackAt: number;
  stackBytes: number;
  /** Bytes of what else a context has; 0 for nothing. */
  objectBytes: number;
}

/**
 * Whose memory a part of a run accesses, from one context to another and back: a stack is its context's,
 * and other words are his who alone writes them, with those that lie between them.
 * @param from first step, and the one behind the last: a round trip
 */
export function turnOf(
  { accesses, stacks }: Pick<Trace, 'accesses' | 'stacks'>,
  switches: Switches,
  { from, to }: { from: number; to: number },
): Turn {
  const within = Array.from(switches.start.keys()).filter(
    (i) => switches.start[i] >= from && switches.start[i] < to,
  );
  const destinations = within.map((i) => switches.to[i]);
  const runners = [switches.from[within[0]], ...destinations];
  // Who comes back before the end is no member.
  const members = [...new Set(runners)].filter(
    (context) => destinations.filter((each) => each === context).length === 1,
  );
  const running = (step: number) => runners[within.filter((i) => switches.cross[i] < step).length];

  const [first, last] = [accesses.start[from], accesses.start[to]];
  const count = last - first;
  const owner = new Int32Array(count).fill(-1);
  const onStack = new Uint8Array(count);
  const writers = new Map<number, number>();
  const word = (access: number) => Math.floor(accesses.address[access] / 8);
  const left = switches.end[within[0]];
  const turn = new Int32Array(count).fill(-1);

  const steps = new Uint32Array(count);
  for (let step = from; step < to; step++)
    steps.fill(step, accesses.start[step] - first, accesses.start[step + 1] - first);
  const stackOf = (address: number) =>
    stacks.find(({ low, high, alternate }) => !alternate && address >= low && address < high);
  for (let k = 0; k < count; k++) {
    const stack = stackOf(accesses.address[first + k]);
    if (stack) {
      onStack[k] = 1;
      owner[k] = members.indexOf(stack.context);
    } else if (isStore(accesses.kind[first + k])) {
      const at = word(first + k);
      const who = members.indexOf(running(steps[k]));
      const before = writers.get(at);
      writers.set(at, before === undefined || before === who ? who : -1);
    }
  }
  const objects = ownersOfWords(
    Array.from({ length: count }, (_, k) => k)
      .filter((k) => !onStack[k])
      .map((k) => word(first + k)),
    writers,
  );
  for (let k = 0; k < count; k++) if (!onStack[k]) owner[k] = objects.get(word(first + k)) ?? -1;
  // What is done to the first one's memory after it left is done to that of the next.
  for (let k = 0; k < count; k++)
    turn[k] = owner[k] === 0 && steps[k] >= left ? members.length : owner[k];

  const lowest = (member: number) => {
    let low = Number.POSITIVE_INFINITY;
    for (let k = 0; k < count; k++)
      if (onStack[k] && owner[k] === member) low = Math.min(low, accesses.address[first + k]);
    return low;
  };
  const lows = members.map((_, member) => lowest(member));
  const packed = pack(objects, members.length);
  const offset = Float64Array.from({ length: count }, (_, k) => {
    const address = accesses.address[first + k];
    if (owner[k] < 0) return 0;
    return onStack[k]
      ? address - lows[owner[k]]
      : (packed.get(word(first + k)) ?? 0) + (address % 8);
  });
  const reach = (stack: number) =>
    offset.reduce((most, each, k) => (onStack[k] === stack ? Math.max(most, each + 8) : most), 0);
  return {
    members: members.length,
    turn,
    onStack,
    offset,
    stackAt: (lows[1] ?? lows[0]) % GAP,
    stackBytes: reach(1),
    objectBytes: reach(0),
  };
}

/** Who has each word: who alone writes it, and of words only read who has those on both sides. */
function ownersOfWords(
  touched: readonly number[],
  writers: ReadonlyMap<number, number>,
): Map<number, number> {
  const words = [...new Set(touched)].sort((a, b) => a - b);
  const owners = new Map<number, number>();
  let below = -1;
  for (const [i, word] of words.entries()) {
    const written = writers.get(word);
    if (written !== undefined) below = written;
    const above = writers.get(words.slice(i).find((each) => writers.has(each)) ?? -1) ?? -1;
    owners.set(word, written ?? (below === above ? below : -1));
  }
  return owners;
}

/** Where the words of each member lie among its own, without the gaps; within a line where they were. */
function pack(owners: ReadonlyMap<number, number>, members: number): Map<number, number> {
  const packed = new Map<number, number>();
  for (let member = 0; member < members; member++) {
    let before = Number.NaN;
    let at = 0;
    for (const [word, owner] of owners) {
      if (owner !== member) continue;
      const near = (word - before) * 8 < GAP;
      at = near
        ? at + (word - before) * 8
        : Math.ceil(at / LINE) * LINE + LINE + ((word * 8) % LINE);
      if (Number.isNaN(before)) at = (word * 8) % LINE;
      packed.set(word, at);
      before = word;
    }
  }
  return packed;
}
