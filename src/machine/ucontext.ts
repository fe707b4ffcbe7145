import { Slot } from './registers.ts';

/** One field of a `ucontext_t`, or of the block for the floating-point environment at its end. */
export interface UcontextField {
  /** As in C, with the registers' names for `REG_…`: `uc_mcontext.gregs[RBX]`. */
  name: string;
  /** The last part of it, for a narrow column: `gregs[RBX]`. */
  short: string;
  /** From the start of the `ucontext_t`, in bytes. */
  offset: number;
  size: number;
  /** The register slot whose value it keeps. */
  slot?: number;
  kind: 'register' | 'address' | 'number' | 'signal set' | 'x87' | 'mxcsr' | 'unused';
}

/** Without the shadow stack words that newer kernels' headers append. */
export const UCONTEXT_SIZE = 936;

/** Order of uc_mcontext.gregs (sys/ucontext.h, `REG_R8` to `REG_CR2`); `EFL` is rflags. */
const GREGS =
  'R8 R9 R10 R11 R12 R13 R14 R15 RDI RSI RBP RBX RDX RAX RCX RSP RIP EFL CSGSFS ERR TRAPNO OLDMASK CR2'.split(
    ' ',
  );

/** Where the block for the floating-point environment begins. */
export const FPREGS_MEM = 424;

function field(
  name: string,
  offset: number,
  size: number,
  kind: UcontextField['kind'],
  slot?: number,
): UcontextField {
  const short = name.replace(/^uc_mcontext\./, '').replace(/^uc_stack\./, '');
  return { name, short, offset, size, kind, ...(slot !== undefined && { slot }) };
}

function greg(name: string, index: number): UcontextField {
  const slots: Readonly<Record<string, number>> = Slot;
  const slot = slots[name === 'EFL' ? 'rflags' : name.toLowerCase()];
  const kind = slot !== undefined ? 'register' : name === 'RIP' ? 'address' : 'number';
  return field(`uc_mcontext.gregs[${name}]`, 40 + 8 * index, 8, kind, slot);
}

function x87(name: string, at: number, size: number, slot?: number): UcontextField {
  return field(`__fpregs_mem ${name}`, FPREGS_MEM + at, size, 'x87', slot);
}

/**
 * Every byte of a `ucontext_t` on x86-64 Linux, ascending and without gaps. The layout is that of
 * glibc's sys/ucontext.h, except in `__fpregs_mem`: C declares it as the image that `fxsave`
 * stores, but swapcontext puts there what `fnstenv` stores (Intel SDM volume 1, figure 8-9,
 * 32-bit protected mode), whose last doubleword `stmxcsr` overwrites.
 */
export const UCONTEXT_FIELDS: readonly UcontextField[] = [
  field('uc_flags', 0, 8, 'number'),
  field('uc_link', 8, 8, 'address'),
  field('uc_stack.ss_sp', 16, 8, 'address'),
  field('uc_stack.ss_flags', 24, 8, 'number'),
  field('uc_stack.ss_size', 32, 8, 'number'),
  ...GREGS.map(greg),
  field('uc_mcontext.fpregs', 224, 8, 'address'),
  field('uc_mcontext.__reserved1', 232, 64, 'unused'),
  field('uc_sigmask', 296, 8, 'signal set'),
  field('uc_sigmask, rest', 304, 120, 'unused'),
  x87('control word', 0, 4, Slot.fcw),
  x87('status word', 4, 4, Slot.fsw),
  x87('tag word', 8, 4, Slot.ftw),
  x87('instruction pointer', 12, 4),
  x87('code segment, opcode', 16, 4),
  x87('operand pointer', 20, 4),
  field('__fpregs_mem mxcsr', 448, 4, 'mxcsr', Slot.mxcsr),
  field('__fpregs_mem, rest', 452, 484, 'unused'),
];

/** The field that contains the byte at `offset`, if that is inside the `ucontext_t`. */
export function fieldAt(offset: number): UcontextField | undefined {
  return UCONTEXT_FIELDS.find((each) => offset >= each.offset && offset < each.offset + each.size);
}
