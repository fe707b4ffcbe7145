import { nameAddress, nameReturn } from '../../analysis/words/names.ts';
import { plural } from '../../base/count.ts';
import { firstAtLeast } from '../../base/search.ts';
import type { FrameField } from '../../machine/kernel/frame-fields.ts';
import { signalNames } from '../../machine/kernel/signals.ts';
import type { Stack } from '../../machine/memory/region.ts';
import { Slot, slotName } from '../../machine/registers.ts';
import type { TraceReader } from '../../trace/reader.ts';
import { storedSlot } from '../../trace/saved-words.ts';
import { shortContext, shortField, shortName } from '../format/short.ts';

/** Bytes of a word, and of a page. */
const WORD = 8;

/** Words a lane shows at most; a run that touches more of a stack is shown around rsp. */
const MOST = 48;

/** Words shown beyond the touched ones. */
const BEYOND = 2;

/** A part of a stack: words from `low` to below `high`. */
export interface Part {
  low: number;
  high: number;
}

/** Bytes of a stack that are shown in `rows` rows instead of a row a word. */
export interface Fold extends Part {
  rows: number;
}

/** Bytes between the top of a stack and an address as far as rows tell: what is folded counts as its rows. */
function depthOf(stack: Stack, folds: readonly Fold[], address: number): number {
  return folds.reduce(
    (depth, { low, high, rows }) => (low > address ? depth - (high - low) + rows * WORD : depth),
    stack.high - address,
  );
}

/** The address at a depth, or where what is folded there begins or ends. */
function addressAt(stack: Stack, folds: readonly Fold[], depth: number): number {
  let address = stack.high - depth;
  for (const { low, high, rows } of folds.toSorted((a, b) => b.low - a.low)) {
    if (address >= high) break;
    const inside = address > high - rows * WORD;
    if (inside) return high;
    address -= high - low - rows * WORD;
  }
  return address;
}

/**
 * The part of a stack that a lane shows. As long as it fits, this is all that the whole run
 * touches, so that nothing moves while one steps; otherwise a window that moves by halves.
 */
export function shownPart(
  reader: TraceReader,
  stack: Stack,
  rsp: number | undefined,
  folds: readonly Fold[] = [],
): Part {
  const { words } = reader.history;
  const from = firstAtLeast(words, stack.low);
  const to = firstAtLeast(words, stack.high);
  const lowest = Math.min(words[from] ?? stack.high, rsp ?? stack.high);
  const highest = Math.max(to > from ? words[to - 1] + WORD : 0, rsp ?? stack.low);
  const low = Math.max(stack.low, align(lowest) - BEYOND * WORD);
  const high = Math.min(stack.high, align(highest) + BEYOND * WORD);
  if (to === from && rsp === undefined) return { low: stack.high, high: stack.high };
  const depth = (address: number) => depthOf(stack, folds, address);
  if (depth(low) - depth(high) <= MOST * WORD) return { low, high };
  const half = (MOST / 2) * WORD;
  const block = Math.floor(depth(rsp ?? stack.high) / half);
  const bottom = (block + 1.5) * half;
  const at = (depth: number) => align(addressAt(stack, folds, depth));
  return {
    low: Math.max(stack.low, at(bottom)),
    high: Math.min(stack.high, at(Math.max(0, bottom - MOST * WORD))),
  };
}

function align(address: number): number {
  return address - (address % WORD);
}

/** What the lab can say of a word beside its value. */
export interface Meaning {
  text: string;
  /** Step that wrote it, or -1. */
  step: number;
  /** The text names where a call returns to. */
  returns: boolean;
}

/** What a word on a stack is, from who wrote it: `main+22` for a call, `rbx of A`. */
export function wordMeaning(
  reader: TraceReader,
  address: number,
  value: bigint,
  position: number,
): Meaning {
  const step = reader.lastMemoryWrite(address, WORD, position);
  const target = value >= 4096n && value < 1n << 47n;
  const pointed = target ? nameAddress(reader, Number(value), position) : undefined;
  const name = pointed && shortName(pointed);
  const writer = step >= 0 ? reader.instruction(step) : undefined;
  if (target && writer && /call$/.test(writer.flow))
    return {
      text: shortName(nameReturn(reader, Number(value)) ?? name ?? ''),
      step,
      returns: true,
    };
  const source = storedSlot(writer);
  const owner = step >= 0 ? shortContext(reader.trace.contexts[reader.context(step)]) : '';
  if (source !== undefined && source !== Slot.rsp)
    return { text: `${slotName(source)} of ${owner}`, step, returns: false };
  return { text: name ? `→ ${name}` : (writer?.att ?? ''), step, returns: false };
}

/** What a field of a signal's frame is: its name, and what its value is the address of. */
export function fieldMeaning(
  reader: TraceReader,
  { address, size, short, kind }: FrameField,
  value: bigint,
  position: number,
): Meaning {
  const step = reader.lastMemoryWrite(address, size, position);
  const target = kind === 'address' && value >= 4096n && value < 1n << 47n;
  const pointed = target ? nameAddress(reader, Number(value), position) : undefined;
  const set = kind === 'signal set' ? `: ${signalNames(value).join(', ') || 'none'}` : '';
  const text = `${shortField(short)}${pointed ? ` → ${shortName(pointed)}` : set}`;
  return { text, step, returns: false };
}

/** `60 KiB untouched` */
export function gap(bytes: number): string {
  return bytes >= 1024 ? `${Math.round(bytes / 1024)} KiB` : plural(bytes, 'byte');
}
