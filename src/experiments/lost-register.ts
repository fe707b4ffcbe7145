import { contextTitle } from '../analysis/names.ts';
import { CALLEE_SAVED, slotName } from '../machine/registers.ts';
import type { TraceReader } from '../trace/reader.ts';

/**
 * The first switch that brought a context back without a callee-saved register that it had when it
 * went away: `coroutine 3 left with rbx at step 120 and came back without it at step 170`.
 */
export function lostRegister(reader: TraceReader): { step: number; message: string } | undefined {
  const { start, end, from, to } = reader.history.switches;
  /** Position at which each context last called the routine. */
  const left = new Map<number, number>();
  for (let i = 0; i < start.length && end[i] < reader.trace.steps; i++) {
    left.set(from[i], start[i]);
    const before = left.get(to[i]);
    if (before === undefined) continue;
    const lost = CALLEE_SAVED.filter(
      (slot) => reader.register(slot, before) !== reader.register(slot, end[i]),
    );
    if (lost.length === 0) continue;
    const names = lost.map(slotName).join(', ');
    const who = contextTitle(reader.trace.contexts[to[i]]);
    return {
      step: end[i],
      message: `${who} left with ${names} at step ${before} and came back without at step ${end[i]}`,
    };
  }
  return undefined;
}
