import type { TraceReader } from '../trace/reader.ts';
import { isStore } from '../trace/trace.ts';
import type { Stretch } from './run.ts';
import type { Suspended } from './suspended.ts';

/** How much of a context's registers a stretch has put into memory, where it can be found again: 0 to 1. */
export function savedShare(
  reader: TraceReader,
  { from, to }: Stretch,
  { registers }: Suspended,
): number {
  const stored = new Set<bigint | undefined>();
  for (let step = from; step < to; step++)
    for (const { address, size, kind } of reader.accesses(step))
      if (isStore(kind) && size === 8) stored.add(reader.word(address, to));
  const kept = [...registers.values()].filter((value) => stored.has(value));
  return kept.length / registers.size;
}

/** How much of a context's registers are as it left them: 0 to 1. */
export function restoredShare(
  reader: TraceReader,
  position: number,
  { registers }: Suspended,
): number {
  const kept = [...registers].filter(([slot, value]) => reader.register(slot, position) === value);
  return kept.length / registers.size;
}
