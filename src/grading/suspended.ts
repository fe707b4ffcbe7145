import { CALLEE_SAVED, Slot } from '../machine/registers.ts';
import { FPREGS_MEM, UCONTEXT_FIELDS } from '../machine/ucontext.ts';
import type { TraceReader } from '../trace/reader.ts';

/** A context that waits for a call to come back: what it must find when it goes on. */
export interface Suspended {
  name: string;
  /** Address at which it goes on, and rsp there. */
  resume: number;
  rsp: number;
  /** By slot. */
  registers: Map<number, bigint>;
  mxcsr: bigint;
  fcw: bigint;
  mask: bigint;
  /** Words of the thread that belong to it, by name; none if they are everybody's. */
  thread?: ReadonlyMap<string, bigint>;
  /** The steps that suspended it, in the run that has them; none if the grader wrote it itself. */
  saved?: { reader: TraceReader; from: number; to: number };
}

/** What a caller expects back, at the first position inside the function that it called. `kept` are the registers,
 * by slot. */
export function suspended(
  name: string,
  reader: TraceReader,
  entry: number,
  kept: readonly number[] = CALLEE_SAVED,
): Suspended {
  const rsp = Number(reader.register(Slot.rsp, entry));
  return {
    name,
    resume: Number(reader.word(rsp, entry) ?? 0n),
    rsp: rsp + 8,
    registers: new Map(kept.map((slot) => [slot, reader.register(slot, entry)])),
    mxcsr: reader.register(Slot.mxcsr, entry),
    fcw: reader.register(Slot.fcw, entry),
    mask: reader.mask(entry),
  };
}

/** Offsets in a ucontext_t: rip, the pointer to the x87 environment, MXCSR, the signal mask. */
const OFFSET = { rip: 168, fpregs: 224, mxcsr: FPREGS_MEM + 24, mask: 296 };

/** SIGKILL and SIGSTOP, which nothing blocks. */
const UNBLOCKABLE = 0x40100n;

/** A context as the ucontext_t at `area` has it. */
export function inUcontext(
  name: string,
  reader: TraceReader,
  area: number,
  position: number,
): Suspended {
  const word = (offset: number) => reader.word(area + offset, position) ?? 0n;
  const field = (slot: number) =>
    word(UCONTEXT_FIELDS.find((each) => each.slot === slot)?.offset ?? 0);
  return {
    name,
    resume: Number(word(OFFSET.rip)),
    rsp: Number(field(Slot.rsp)),
    registers: new Map(CALLEE_SAVED.map((slot) => [slot, field(slot)])),
    mxcsr: word(OFFSET.mxcsr) & 0xffffn,
    fcw: (reader.word(Number(word(OFFSET.fpregs)), position) ?? 0n) & 0xffffn,
    mask: word(OFFSET.mask) & ~UNBLOCKABLE,
  };
}
