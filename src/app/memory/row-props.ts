import { pointee, pointerIn } from '../../analysis/pointee.ts';
import type { TraceReader } from '../../trace/reader.ts';
import { shortName } from '../format/short.ts';
import { type Effects, type Mark, memoryMark } from '../run/effects.ts';
import { wordMeaning } from '../stacks/words.ts';

/** A row of memory at a position. */
interface RowNow {
  reader: TraceReader;
  position: number;
  effects: Effects;
  address: number;
}

/** What a row shows: primitives, so that a step draws again only what it changed. */
interface Shown {
  mark: Mark;
  /** The step that wrote it last, or -1. */
  written: number;
}

/** A word and what it is. */
export interface WordShown extends Shown {
  value: bigint;
  /** It is the address of something. */
  points: boolean;
  /** `rbx of A`, `main+22`, `→ context_a`. */
  meaning: string;
  /** The meaning is where a call returns to. */
  returns: boolean;
  /** The step that reads it next, or -1. */
  read: number;
}

export function wordProps({ reader, position, effects, address }: RowNow): WordShown {
  const value = reader.word(address, position) ?? 0n;
  const { text, step, returns } = wordMeaning(reader, address, value, position);
  return {
    value,
    points: pointerIn(reader, value, position) !== undefined,
    meaning: text,
    returns,
    mark: memoryMark(effects, address, 8),
    written: step,
    read: reader.nextMemoryRead(address, 8, position),
  };
}

/** A word and what it points at: nothing if `name` is empty. */
export interface PointerShown {
  value: bigint;
  mark: Mark;
  name: string;
  there: string;
}

export function pointerProps({ reader, position, effects, address }: RowNow): PointerShown {
  const value = reader.word(address, position) ?? 0n;
  const found = pointee(reader, value, position);
  return {
    value,
    mark: memoryMark(effects, address, 8),
    name: found ? shortName(found.name) : '',
    there: found?.there ?? '',
  };
}

/** Sixteen bytes; of those that the last step accessed, bit n of `touched` is set for byte n. */
export interface BytesShown extends Shown {
  low: bigint;
  high: bigint;
  touched: number;
}

export function bytesProps({ reader, position, effects, address }: RowNow): BytesShown {
  const mark = memoryMark(effects, address, 16);
  const ranges = mark === 'written' ? effects.stores : effects.loads;
  let touched = 0;
  for (const range of ranges)
    for (let byte = 0; byte < 16; byte++)
      if (address + byte >= range.address && address + byte < range.address + range.size)
        touched |= 1 << byte;
  return {
    low: reader.word(address, position) ?? 0n,
    high: reader.word(address + 8, position) ?? 0n,
    mark,
    touched,
    written: reader.lastMemoryWrite(address, 16, position),
  };
}
