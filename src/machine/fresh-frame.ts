import type { Launch } from './launch.ts';
import { Machine } from './machine.ts';
import { words } from './memory/words.ts';
import { namedRegisters } from './named-registers.ts';
import type { Observer } from './observer.ts';
import { CALLEE_SAVED, Slot } from './registers.ts';

/** What a routine leaves of a context that it suspends. */
export interface Frame {
  /** What ends at the top of the context's stack. */
  bytes: Uint8Array<ArrayBuffer>;
  /** What is in the word that the context is saved in. */
  saved: Uint8Array<ArrayBuffer>;
}

/** Instructions within which a routine must have switched. */
const PROBE = 1000;

/** Bytes below the top of a stack that a routine may use. */
const LARGEST = 4096;

/**
 * Lets a routine itself suspend a context that has never run: calls it on that context's stack, with context B's
 * registers and something to resume that is all zeros. What follows the switch leads nowhere. So any routine can start
 * a context, whatever it saves there, and whatever it notes to find it again.
 * @param base a launch whose memory the probe may use; it is not changed
 * @param routine address of the routine: save in rdi, resume in rsi
 * @param slot address of the word that receives what is saved
 * @param resume address of zeros
 * @param top what rsp is as `body`, where the context is to begin, begins
 */
export function freshFrame(
  base: Launch,
  routine: number,
  slot: number,
  resume: number,
  top: number,
  body: number,
): Frame {
  const registers = base.registers.slice();
  const named = namedRegisters('B');
  for (const callee of CALLEE_SAVED) registers[callee] = named[callee];
  registers[Slot.rdi] = BigInt(slot);
  registers[Slot.rsi] = BigInt(resume);
  registers[Slot.rsp] = BigInt(top - 8);
  const machine = new Machine({ ...base, registers, pc: routine });
  const bottom = words(BigInt(body));
  machine.memory.write(top - 8, bottom);
  for (let steps = 0; steps < PROBE && machine.pc !== body; steps++)
    if (machine.slice(SILENT, 1)) break;
  const bytes = machine.memory.read(top - LARGEST, LARGEST)?.slice();
  const saved = machine.memory.read(slot, 8)?.slice();
  machine.close();
  // A routine that saves nothing is called on an empty stack, so that its run can be looked at all the same.
  if (!bytes || !saved?.some((byte) => byte !== 0))
    return { bytes: bottom, saved: words(BigInt(top - 8)) };
  const used = bytes.findIndex((byte) => byte !== 0);
  return { bytes: bytes.slice(used - (used % 8)), saved };
}

const SILENT: Observer = {
  before() {},
  iterated() {},
  abandoned() {},
  called() {},
  arrived() {},
  touched() {},
  retired() {},
  guarding: () => undefined,
};
