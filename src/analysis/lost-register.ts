import { lastAtMost } from '../base/search.ts';
import { namedRegisters } from '../machine/named-registers.ts';
import { CALLEE_SAVED, Slot, slotName } from '../machine/registers.ts';
import { UCONTEXT_FIELDS } from '../machine/ucontext.ts';
import { adapterCode } from '../trace/adapter.ts';
import { OPEN } from '../trace/frames.ts';
import type { TraceReader } from '../trace/reader.ts';
import { contextTitle } from './words/names.ts';

/** A switch that brought a context back without a register that it had to keep. */
export interface LostRegister {
  /** Position at which the context is back. */
  step: number;
  /** `rbx of coroutine 3, which left at step 120, came back wrong at step 170` */
  message: string;
}

/**
 * The first switch that brought a context back without a callee-saved register that it had when it
 * went away, or that the lab had suspended it with. What an adapter saves around a routine counts
 * as kept.
 */
export function lostRegister(reader: TraceReader): LostRegister | undefined {
  const { frames, switches } = reader.history;
  let first = lostAtFirst(reader);
  for (const cross of switches.cross) {
    const frame = calledFrame(reader, frames.top[lastAtMost(frames.topStart, cross)]);
    const back = frames.end[frame];
    if (back === OPEN || back >= (first?.step ?? OPEN)) continue;
    const left = frames.start[frame];
    // A frame can also end with its stack: then nobody comes back.
    if (reader.register(Slot.rsp, back) !== reader.register(Slot.rsp, left) + 8n) continue;
    const names = different(reader, back, (slot) => reader.register(slot, left));
    if (!names) continue;
    const who = contextTitle(reader.trace.contexts[frames.context[frame]]);
    const message = `${names} of ${who}, which left at step ${left}, came back wrong at step ${back}`;
    first = { step: back, message };
  }
  return first;
}

/** The registers that a context was suspended with before the run began, and has not when it goes on. */
function lostAtFirst(reader: TraceReader): LostRegister | undefined {
  const { end, from, to } = reader.history.switches;
  const { contexts } = reader.trace;
  for (const [context, { saveArea }] of contexts.entries()) {
    const i = to.indexOf(context);
    if (!saveArea?.symbol || i < 0 || from.subarray(0, i + 1).includes(context)) continue;
    const { address, kind } = saveArea;
    const saved = (slot: number) => {
      const field = UCONTEXT_FIELDS.find((each) => each.slot === slot);
      return reader.word(address + (field?.offset ?? 0), 0);
    };
    if (!(kind === 'ucontext' ? saved(Slot.rsp) : reader.word(address, 0))) continue;
    const named = namedRegisters('B');
    const names = different(reader, end[i], kind === 'ucontext' ? saved : (slot) => named[slot]);
    if (!names) continue;
    const message = `${names} of ${contextTitle(contexts[context])} came back wrong at step ${end[i]}`;
    return { step: end[i], message };
  }
  return undefined;
}

/** The names of the callee-saved registers that hold something else than they should. */
function different(
  reader: TraceReader,
  position: number,
  wanted: (slot: number) => bigint | undefined,
): string {
  return CALLEE_SAVED.filter((slot) => reader.register(slot, position) !== wanted(slot))
    .map(slotName)
    .join(', ');
}

/** The frame that a context called to switch: the routine's, or its adapter's where it has one. */
function calledFrame({ trace, history }: TraceReader, frame: number): number {
  const { start, parent } = history.frames;
  const caller = parent[frame];
  if (caller < 0) return frame;
  return adapterCode(trace)[trace.pc[start[caller]]] ? caller : frame;
}
