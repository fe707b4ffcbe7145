import { hex } from '../base/hex.ts';
import { Slot } from '../machine/registers.ts';
import type { TraceReader } from '../trace/reader.ts';
import type { Trouble } from './trouble.ts';
import { contextTitle, lineNote, nameSymbol } from './words/names.ts';

/**
 * Of a run that ends because an operand is not on a 16-byte boundary: that the context's first function began with
 * rsp in another place than a call leaves it at, 8 below a multiple of 16 (System V ABI, 3.2.2).
 */
export function misalignedStart(reader: TraceReader): Trouble | undefined {
  const { outcome, steps, contexts } = reader.trace;
  if (outcome.kind !== 'faulted' || outcome.fault.kind !== 'misaligned operand') return undefined;
  const context = reader.context(steps);
  const { to, end } = reader.history.switches;
  const step = end[to.indexOf(context)];
  if (step === undefined || step >= steps) return undefined;
  const name = nameSymbol(reader, reader.pc(step));
  const rsp = Number(reader.register(Slot.rsp, step));
  // In the middle of a function rsp may be anywhere.
  if (!name || / \+ \d+$/.test(name) || rsp % 16 === 8) return undefined;
  return {
    step,
    message: `${contextTitle(contexts[context])} began ${name}${lineNote(reader, step)} at step ${step} with rsp ${hex(rsp)}: a function begins at a multiple of 16, less 8`,
  };
}
