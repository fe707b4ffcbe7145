import { CALLEE_SAVED, Slot, slotName } from '../machine/registers.ts';
import type { TraceReader } from '../trace/reader.ts';

/** Bits of MXCSR and of the x87 control word that a called function keeps (System V ABI, 3.2.3). */
const CONTROL: ReadonlyMap<number, bigint> = new Map([
  [Slot.mxcsr, 0xffc0n],
  [Slot.fcw, 0x0f3fn],
]);

/** What a called function keeps: whole registers, and the control bits of two. */
export const KEPT: readonly number[] = [...CALLEE_SAVED, ...CONTROL.keys()];

/** True if what a called function has to keep of a register is the same in two values of it. */
export function sameKept(slot: number, a: bigint, b: bigint): boolean {
  return ((a ^ b) & (CONTROL.get(slot) ?? -1n)) === 0n;
}

/** `rbx`, `MXCSR`, `x87 control word`. */
export function keptName(slot: number): string {
  return slot === Slot.mxcsr ? 'MXCSR' : slot === Slot.fcw ? 'x87 control word' : slotName(slot);
}

/** What has to be clear, or empty, whenever a function begins or returns (ABI, 3.2.1). */
export type Leftover = 'direction flag' | 'x87 stack';

const DF = 0x400n;

/** x87 tag word: no register in use. */
const EMPTY = 0xffffn;

/** What of it is not so at a position. */
export function leftovers(reader: TraceReader, position: number): Leftover[] {
  const found: Leftover[] = [];
  if (reader.register(Slot.rflags, position) & DF) found.push('direction flag');
  if (reader.register(Slot.ftw, position) !== EMPTY) found.push('x87 stack');
  return found;
}

/** The last of the steps [from, to) that set the direction flag, or put something on the x87 stack; -1
 * if none did. */
export function leftBy(reader: TraceReader, what: Leftover, from: number, to: number): number {
  for (let step = to - 1; step >= from; step--)
    for (const { slot, before, after } of reader.changes(step))
      if (what === 'x87 stack' ? slot === Slot.ftw : slot === Slot.rflags && after & ~before & DF)
        return step;
  return -1;
}
