import { lastAtMost } from '../../base/search.ts';
import { CALLEE_SAVED, Slot } from '../../machine/registers.ts';
import { UCONTEXT_FIELDS } from '../../machine/ucontext.ts';
import type { TraceReader } from '../../trace/reader.ts';
import { resumption } from '../../trace/resumption.ts';
import { saveAreaOf } from '../../trace/save-areas.ts';
import type { Values } from './registers.ts';

const RIP = 'uc_mcontext.gregs[RIP]';

/**
 * Registers of a context that does not run at a position, as they are where it goes on. One that never runs again is
 * shown behind the call of the switch in which it was left, one that never runs as its `ucontext_t` says; undefined if
 * nothing tells where it would begin.
 */
export function suspendedValues(
  reader: TraceReader,
  context: number,
  position: number,
): Values | undefined {
  const resumed = resumption(reader, context, position);
  if (resumed >= 0) return valuesAt(reader, resumed);
  const last = reader.lastRun(context, position);
  return last < 0
    ? savedValues(reader, context, position)
    : (leftValues(reader, last, position) ?? valuesAt(reader, last));
}

/** The registers at a position. */
export function valuesAt(reader: TraceReader, position: number): Values {
  return { pc: reader.pc(position), slot: (slot) => reader.register(slot, position) };
}

/** As the switch that a context executed `last` would return to it; undefined if nobody called it. Of registers that
 * functions need not keep nothing is known. */
function leftValues(reader: TraceReader, last: number, position: number): Values | undefined {
  const { frames, spans, switches } = reader.history;
  const called = switches.start[lastAtMost(spans.start, last)];
  const frame = frames.top[lastAtMost(frames.topStart, called)];
  const rsp = reader.register(Slot.rsp, called);
  if (frames.parent[frame] < 0 || reader.register(Slot.rsp, frames.start[frame]) !== rsp)
    return undefined;
  const back = reader.word(Number(rsp), position);
  if (back === undefined) return undefined;
  return {
    pc: Number(back),
    slot: (slot) => {
      if (slot === Slot.rsp) return rsp + 8n;
      const kept = CALLEE_SAVED.includes(slot) || slot === Slot.fsbase;
      return kept ? reader.register(slot, called) : undefined;
    },
  };
}

function savedValues(reader: TraceReader, context: number, position: number): Values | undefined {
  const area = saveAreaOf(reader, context);
  if (area?.kind !== 'ucontext') return undefined;
  const saved = UCONTEXT_FIELDS.filter(({ kind }) => kind === 'register' || kind === 'address');
  const savedIn = (field: (typeof saved)[number] | undefined) =>
    field && reader.word(area.address + field.offset, position);
  const rip = savedIn(saved.find(({ name }) => name === RIP));
  if (!rip) return undefined;
  return { pc: Number(rip), slot: (slot) => savedIn(saved.find((field) => field.slot === slot)) };
}
