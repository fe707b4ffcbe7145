import { FS_BASE } from '../../../machine/memory/layout.ts';
import type { TraceReader } from '../../../trace/reader.ts';
import type { AddressRange } from '../../judge.ts';
import type { Switch } from './contract.ts';

/** The words of the thread that a context has for itself, by name. */
export function threadWords({ thread }: Switch, reader: TraceReader, at: number) {
  const words = Object.entries(thread).map(([name, word]) => {
    const off = (8 + (word.at % 8)) % 8;
    const value = (reader.word(FS_BASE + word.at - off, at) ?? 0n) >> BigInt(8 * off);
    return [name, BigInt.asUintN(8 * word.bytes, value)] as const;
  });
  return new Map(words);
}

/** Where they lie: from the first to the last of them; empty if there are none. */
export function threadRange({ thread }: Switch): AddressRange {
  const words = Object.values(thread);
  const from = Math.min(...words.map(({ at }) => at), 0);
  const to = Math.max(...words.map(({ at, bytes }) => at + bytes), -64);
  return { from: FS_BASE + from, to: FS_BASE + to };
}
