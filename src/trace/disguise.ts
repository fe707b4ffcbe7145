import type { Instruction } from '../machine/instruction.ts';
import type { TraceReader } from './reader.ts';

/** Steps that a disguise takes at most: glibc's two are next to what it is made of. */
const STEPS = 8;

/**
 * True if an instruction disguises what a register holds, or undoes that: `xor %fs:0x30` and a rotation, as
 * glibc's PTR_MANGLE and PTR_DEMANGLE.
 */
export function disguises({ mnemonic, writes, reads, memory }: Instruction, slot: number): boolean {
  if (!writes.includes(slot) || !reads.includes(slot)) return false;
  return mnemonic === 'xor' ? memory.some(({ fs }) => fs) : /^ro[lr]$/.test(mnemonic);
}

/** True if a register is in disguise before a step. */
export function isDisguised(reader: TraceReader, slot: number, step: number): boolean {
  for (let at = step - 1; at >= Math.max(0, step - STEPS); at--) {
    const instruction = reader.instruction(at);
    if (instruction?.writes.includes(slot)) return disguises(instruction, slot);
  }
  return false;
}

/** What a register that is in disguise before a step held before that; what it holds, if it is not. */
export function plainValue(reader: TraceReader, slot: number, step: number): bigint {
  let first = step;
  for (let at = step - 1; at >= Math.max(0, step - STEPS); at--) {
    const instruction = reader.instruction(at);
    if (!instruction?.writes.includes(slot)) continue;
    if (!disguises(instruction, slot)) break;
    first = at;
  }
  return reader.register(slot, first);
}
