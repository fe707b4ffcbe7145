import { CALL_ARGUMENTS, Slot } from '../registers.ts';

interface Implicit {
  reads?: readonly number[];
  writes?: readonly number[];
}

const { rax, rcx, r11, rflags, mxcsr, fcw, fsw, ftw } = Slot;

const XMM = Array.from({ length: 32 }, (_, half) => Slot.xmm0 + half);

const PUSHF: Implicit = { reads: [rflags] };
const LOADS_X87: Implicit = { writes: [fcw, fsw, ftw] };
const FXSAVE: Implicit = { reads: [fcw, fsw, mxcsr] };
const FXRSTOR: Implicit = { writes: [fcw, fsw, ftw, mxcsr, ...XMM] };

/** x87 and MMX instructions that work on the register stack, by pushing and popping at least. */
const STACK: Implicit = { writes: [fsw, ftw] };

/** Register slots that iced does not list, by mnemonic (Intel SDM volume 2). */
const IMPLICIT: Readonly<Record<string, Implicit>> = {
  // What the kernel does to the registers.
  syscall: { reads: [rax, ...CALL_ARGUMENTS], writes: [rax, rcx, r11] },
  pushf: PUSHF,
  pushfd: PUSHF,
  pushfq: PUSHF,
  fnstcw: { reads: [fcw] },
  // What it no longer masks becomes pending.
  fldcw: { writes: [fcw, fsw] },
  fnstsw: { reads: [fsw] },
  // Masks all exceptions afterwards.
  fnstenv: { reads: [fcw, fsw], writes: [fcw, fsw] },
  fnsave: { reads: [fcw, fsw], writes: [fcw, fsw, ftw] },
  fldenv: LOADS_X87,
  frstor: LOADS_X87,
  fninit: LOADS_X87,
  fxsave: FXSAVE,
  fxsave64: FXSAVE,
  fxrstor: FXRSTOR,
  fxrstor64: FXRSTOR,
  stmxcsr: { reads: [mxcsr] },
  ldmxcsr: { writes: [mxcsr] },
  emms: STACK,
};

const NOTHING: Implicit = {};

/** @param stack it is an x87 instruction or has an MMX register for an operand */
export function implicitOf(mnemonic: string, stack: boolean): Implicit {
  return IMPLICIT[mnemonic] ?? (stack ? STACK : NOTHING);
}
