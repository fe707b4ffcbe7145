import { plural } from '../../../base/count.ts';
import { shortHex } from '../../../base/hex.ts';
import { Slot, slotName } from '../../../machine/registers.ts';
import { describeMemory } from '../describe-memory.ts';
import type { Step } from './step.ts';

/** What the instructions that store or load floating-point state move. */
const FLOATING: Readonly<Record<string, { what: string; slots: readonly number[] }>> = {
  fnstenv: { what: 'the x87 environment', slots: [Slot.fcw] },
  fldenv: { what: 'the x87 environment', slots: [Slot.fcw] },
  fnstcw: { what: 'the x87 control word', slots: [Slot.fcw] },
  fldcw: { what: 'the x87 control word', slots: [Slot.fcw] },
  stmxcsr: { what: 'mxcsr', slots: [Slot.mxcsr] },
  ldmxcsr: { what: 'mxcsr', slots: [Slot.mxcsr] },
  fxsave: { what: 'the x87 and SSE state', slots: [Slot.fcw, Slot.mxcsr] },
  fxrstor: { what: 'the x87 and SSE state', slots: [Slot.fcw, Slot.mxcsr] },
};

/** For instructions that load or store floating-point control and status. */
export function floatingClause(at: Step): string | undefined {
  const { reader, step, instruction, loads, stores } = at;
  const state = FLOATING[instruction.mnemonic];
  const [access] = loads.length > 0 ? loads : stores;
  if (!state || !access) return undefined;
  const { what, slots } = state;
  const position = loads.length > 0 ? step + 1 : step;
  const values = slots.map((slot) => {
    const old = reader.register(slot, step);
    const now = reader.register(slot, position);
    return `${slotName(slot)} = ${shortHex(now)}${old === now ? '' : `, was ${shortHex(old)}`}`;
  });
  const verb = loads.length > 0 ? 'loads' : 'stores';
  const where = `${loads.length > 0 ? 'from' : 'into'} ${describeMemory(reader, access, step)}`;
  return ` ${verb} ${what} (${plural(access.size, 'byte')}) ${where}; ${values.join(', ')}`;
}
