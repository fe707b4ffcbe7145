import { Slot } from '../../machine/registers.ts';
import { UCONTEXT_FIELDS } from '../../machine/ucontext.ts';
import type { TraceReader } from '../../trace/reader.ts';
import { saveAreas } from '../../trace/save-areas.ts';
import type { Values } from './registers.ts';

const RIP = 'uc_mcontext.gregs[RIP]';

/**
 * Registers of a context that does not run at a position: as they were before the step that left it; of one that
 * has never run, as they are saved.
 */
export function suspendedValues(reader: TraceReader, context: number, position: number): Values {
  const last = reader.lastRun(context, position);
  if (last >= 0) return { pc: reader.pc(last), slot: (slot) => reader.register(slot, last) };
  const area = saveAreas(reader).find((each) => each.context === context);
  if (!area) return { pc: 0, slot: () => undefined };
  const word = (address: number) => reader.word(address, position);
  if (area.kind === 'pointer')
    return { pc: 0, slot: (slot) => (slot === Slot.rsp ? word(area.address) : undefined) };
  const saved = UCONTEXT_FIELDS.filter(({ kind }) => kind === 'register' || kind === 'address');
  const rip = saved.find(({ name }) => name === RIP);
  const savedIn = (field: typeof rip) => field && word(area.address + field.offset);
  return {
    pc: Number(savedIn(rip) ?? 0n),
    slot: (slot) => savedIn(saved.find((field) => field.slot === slot)),
  };
}
