import type { Launch } from './launch.ts';
import { Machine } from './machine.ts';
import { namedRegisters } from './named-registers.ts';
import { CALLEE_SAVED, Slot } from './registers.ts';

/** What a context that has never run has on its stack, lowest address first. */
export type Frame = Uint8Array<ArrayBuffer>;

/** Instructions within which a routine must have switched. */
const PROBE = 1000;

/** The largest frame taken for one, in bytes. */
const LARGEST = 4096;

/**
 * Learns from a routine itself what it leaves on the stack of a context that it suspends: runs it
 * once with context B's registers until it loads `resume` into rsp, and takes the bytes from the
 * stack pointer it saved up to the return address. So any routine that saves a context on its own
 * stack can start one, whatever it pushes and in which order.
 * @param base a launch whose memory the probe may use; it is not changed
 * @param routine address of the routine: save in rdi, resume in rsi
 * @param slot address of the word that receives the stack pointer
 * @param body where the context is to begin
 */
export function freshFrame(
  base: Launch,
  routine: number,
  slot: number,
  resume: number,
  body: number,
): Frame {
  const registers = base.registers.slice();
  const named = namedRegisters('B');
  for (const callee of CALLEE_SAVED) registers[callee] = named[callee];
  registers[Slot.rdi] = BigInt(slot);
  registers[Slot.rsi] = BigInt(resume);
  const entry = Number(registers[Slot.rsp]);
  const machine = new Machine({ ...base, registers, pc: routine });
  let frame: Frame | undefined;
  const observer = {
    before() {},
    iterated() {},
    abandoned() {},
    called() {},
    arrived() {},
    touched() {},
    guarding: () => undefined,
    retired() {
      if (frame || Number(machine.cpu.read(Slot.rsp)) !== resume) return;
      const saved = machine.memory.read(slot, 8);
      const low = saved ? Number(new DataView(saved.buffer).getBigUint64(0, true)) : 0;
      const size = entry + 8 - low;
      if (size >= 8 && size <= LARGEST) frame = machine.memory.read(low, size)?.slice();
    },
  };
  machine.slice(observer, PROBE);
  machine.close();
  // A routine that never switches gets an empty one, so that its run can be looked at all the same.
  frame ??= new Uint8Array(8);
  new DataView(frame.buffer).setBigUint64(frame.length - 8, BigInt(body), true);
  return frame;
}
