import { firstAtLeast } from '../base/search.ts';
import { lastBefore } from './groups.ts';
import type { TraceReader } from './reader.ts';

/** The last step before `position` that gave a register another value; -1 if none. */
export function lastRegisterChange(reader: TraceReader, slot: number, position: number): number {
  const { registers, registerStep } = reader.history;
  const i = lastBefore(registers, slot, registerStep, position);
  return i < 0 ? -1 : registerStep[registers.entries[i]];
}

/** The first step from `position` on that gives a register another value; -1 if none. */
export function nextRegisterChange(reader: TraceReader, slot: number, position: number): number {
  const { registers, registerStep } = reader.history;
  const last = lastBefore(registers, slot, registerStep, position);
  const i = last < 0 ? registers.start[slot] : last + 1;
  return i < registers.start[slot + 1] ? registerStep[registers.entries[i]] : -1;
}

/** The last step before `position` that gave any of `size` bytes another value; -1 if none has since they were mapped. */
export function lastMemoryChange(
  reader: TraceReader,
  address: number,
  size: number,
  position: number,
): number {
  const region = reader.region(address, position);
  if (!region) return -1;
  const mapped = region.since ?? region.from;
  let last = -1;
  for (const word of wordsOf(reader, address, size, position)) {
    const { entries } = reader.history.accesses;
    // Back to where the value was another one, or to how the memory began.
    let changed = -1;
    let i = word.before;
    for (; i >= word.first && word.stepOf(i) >= mapped; i--) {
      if (word.differs(entries[i])) break;
      changed = word.stepOf(i);
    }
    const fromStart = i < word.first || word.stepOf(i) < mapped;
    if (fromStart && changed >= 0 && !word.differsFrom(reader.word(word.address, mapped)))
      changed = -1;
    last = Math.max(last, changed);
  }
  return last;
}

/** The first step from `position` on that gives any of `size` bytes another value; -1 if none does. */
export function nextMemoryChange(
  reader: TraceReader,
  address: number,
  size: number,
  position: number,
): number {
  let next = -1;
  for (const word of wordsOf(reader, address, size, position)) {
    const { entries } = reader.history.accesses;
    let i = Math.max(word.before + 1, word.first);
    while (i < word.end && !word.differs(entries[i])) i++;
    if (i < word.end && (next < 0 || word.stepOf(i) < next)) next = word.stepOf(i);
  }
  return next;
}

/** The words that some bytes lie in and that the run touches, with what those bytes of them are at a position. */
function* wordsOf(reader: TraceReader, address: number, size: number, position: number) {
  const { words, accesses, accessStep } = reader.history;
  const { lo, hi } = reader.trace.accesses;
  for (
    let id = firstAtLeast(words, address - (address % 8));
    id < words.length && words[id] < address + size;
    id++
  ) {
    const bits = reader.word(words[id], position);
    if (bits === undefined) continue;
    const mask = maskOf(words[id], address, size);
    const [maskLo, maskHi] = halves(mask);
    const [nowLo, nowHi] = halves(bits & mask);
    yield {
      address: words[id],
      first: accesses.start[id],
      end: accesses.start[id + 1],
      /** The last entry before the position, or -1. */
      before: lastBefore(accesses, id, accessStep, position),
      stepOf: (i: number) => accessStep[accesses.entries[i]],
      /** Whether those bytes were others after an access. */
      differs: (entry: number) =>
        (lo[entry] & maskLo) >>> 0 !== nowLo || (hi[entry] & maskHi) >>> 0 !== nowHi,
      differsFrom: (other: bigint | undefined) => ((other ?? 0n) & mask) !== (bits & mask),
    };
  }
}

const halves = (bits: bigint) => [Number(bits & 0xffffffffn), Number(bits >> 32n)] as const;

/** The bits of a word that belong to `size` bytes from `address` on. */
function maskOf(word: number, address: number, size: number): bigint {
  const from = Math.max(0, address - word);
  const to = Math.min(8, address + size - word);
  return ((1n << BigInt(8 * (to - from))) - 1n) << BigInt(8 * from);
}
