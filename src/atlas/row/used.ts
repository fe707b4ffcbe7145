import { CALLEE_SAVED, SLOTS, Slot } from '../../machine/registers.ts';
import { disguises } from '../../trace/disguise.ts';
import type { TraceReader } from '../../trace/reader.ts';
import { Access } from '../../trace/trace.ts';

/** No register's value of before. */
const NONE = -1;

const COPIES = /^(mov|push|pop|xchg)/;

/** These put registers aside as well. */
const PUTS = /^(f?n?st(cw|env)|fx?save|stmxcsr|pushf)/;

/**
 * The slots whose values at `from` the steps [from, to) work with: an address, a jump's target, an operand, or what is
 * moved on to where somebody may look for it. What is only put aside in memory is not used: any other value would do.
 */
export function usedSlots(reader: TraceReader, from: number, to: number): Set<number> {
  const used = new Set<number>();
  /** By slot: the slot whose value at `from` it holds. */
  const holds = Int32Array.from({ length: SLOTS }, (_, slot) => slot);
  for (let step = from; step < to; step++) {
    const instruction = reader.instruction(step);
    if (!instruction) break;
    const { mnemonic, flow, reads, writes, memory } = instruction;
    const addresses = new Set(memory.flatMap(({ base, index }) => [base, index]));
    const copies = flow === 'next' && COPIES.test(mnemonic);
    const moved = copies || (flow === 'next' && PUTS.test(mnemonic));
    // In disguise it is put aside like any other, as glibc's setjmp does with rbp.
    const hides = (slot: number) => flow === 'next' && disguises(instruction, slot);
    for (const slot of reads)
      if (holds[slot] !== NONE && (addresses.has(slot) || !(moved || hides(slot))))
        used.add(holds[slot]);
    const plain = copies && memory.length === 0 && reads.length === 1;
    const held = plain ? holds[reads[0]] : NONE;
    // A callee-saved register on its way to memory; anything else may be an argument for the other side.
    if (held !== NONE && !CALLEE_SAVED.includes(held)) used.add(held);
    for (const slot of writes) if (slot !== Slot.rsp && !hides(slot)) holds[slot] = held;
  }
  return used;
}

/** Whether a register is loaded in the steps [returns, end) from where one of [leaves, returns) has put it. */
export function broughtBack(
  reader: TraceReader,
  slot: number,
  { leaves, returns, end }: { leaves: number; returns: number; end: number },
): boolean {
  const load = reader.lastRegisterWrite(slot, end);
  const [access] = load < returns ? [] : reader.accesses(load);
  if (access?.kind !== Access.load) return false;
  const store = reader.lastMemoryWrite(access.address, access.size, load);
  if (store < leaves || store >= returns || reader.lastRegisterWrite(slot, store) >= leaves)
    return false;
  // It may be the address of the word, not what was put there.
  const put = reader.register(slot, store);
  if (access.size === 8 && reader.word(access.address, store + 1) !== put) return false;
  return reader.instruction(store)?.reads.includes(slot) ?? false;
}
