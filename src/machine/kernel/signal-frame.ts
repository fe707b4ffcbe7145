import {
  FXSAVE_MXCSR,
  FXSAVE_SIZE,
  FXSAVE_WRITTEN,
  fxsaveImage,
  initialFxsaveImage,
  loadFxsaveImage,
} from '../engine/fxsave.ts';
import { Slot } from '../registers.ts';
import { UCONTEXT_FIELDS } from '../ucontext.ts';
import {
  type AlternateStack,
  changedStack,
  disarms,
  isInUse,
  isWithin,
  NO_ALTERNATE_STACK,
  stackOf,
} from './alternate-stack.ts';
import type { Arrival } from './arrival.ts';
import type { Process } from './process.ts';
import type { Disposition } from './process-state.ts';
import { SIGINFO_SIZE, type SignalInfo, siginfo } from './signal-info.ts';
import { UNBLOCKABLE } from './signals.ts';

/** asm/signal.h, asm-generic/signal-defs.h */
const SA_SIGINFO = 4n;
const SA_RESTORER = 0x04000000n;
const SA_ONSTACK = 0x08000000n;

/** A `struct rt_sigframe` (asm/sigframe.h): the restorer's address, `ucontext_t`, `siginfo_t`. */
const UCONTEXT = 8;
const FLAGS = UCONTEXT;
const STACK = UCONTEXT + 16;
const CONTEXT = UCONTEXT + 40;
const FPREGS = CONTEXT + 184;
const CONTEXT_END = FPREGS + 8;
const SIGMASK = UCONTEXT + 296;
const SIGINFO = UCONTEXT + 304;
const FRAME_SIZE = SIGINFO + SIGINFO_SIZE;
/** What the kernel does not write: the upper half of `ss_flags`, and what is reserved behind `fpregs`. */
const HOLES = [
  [STACK + 12, STACK + 16],
  [CONTEXT_END, SIGMASK],
];

/** Where the registers lie in it, those that are no slot by name. */
const GREGS = UCONTEXT_FIELDS.filter(({ name }) => name.includes('gregs'));
const SAVED = GREGS.flatMap(({ slot, offset }) =>
  slot === undefined ? [] : [{ slot, at: UCONTEXT + offset }],
);
const at = (name: string) =>
  UCONTEXT + (GREGS.find(({ short }) => short === `gregs[${name}]`)?.offset ?? 0);
const RIP = at('RIP');
const SELECTORS = at('CSGSFS');
const ERR = at('ERR');
const TRAPNO = at('TRAPNO');
const OLDMASK = at('OLDMASK');
const CR2 = at('CR2');

/** UC_SIGCONTEXT_SS, UC_STRICT_RESTORE_SS (asm/ucontext.h); without XSAVE no UC_FP_XSTATE. */
const UC_STRICT_RESTORE_SS = 4n;
const UC_FLAGS = 2n | UC_STRICT_RESTORE_SS;

/** Code and stack segment of a 64-bit process: `cs`, `gs`, `fs`, `ss`, 16 bits each. */
const CS = 0x33n;
const SS = 0x2bn;

/** Below rsp, a function may use as much without moving it. */
const RED_ZONE = 128n;

/** Bits of rflags. */
const TF = 0x100n;
const DF = 0x400n;
const RF = 0x10000n;
/** What `rt_sigreturn` takes from the frame, FIX_EFLAGS: AC, OF, DF, TF, SF, ZF, AF, PF, CF. RF would hold for one
 * instruction only. */
const RESTORED_FLAGS = 0x40dd5n;

/** Vectors at which the CPU saves rip before the instruction with RF set: faults, not traps (Intel SDM volume 3, 17.3.1.1). */
const isFault = (vector: number) => vector !== 1 && vector !== 3 && vector !== 4;

/** What the kernel says of the floating-point state in the 48 bytes that `fxsave` leaves to it (asm/sigcontext.h):
 * `magic1`, `extended_size` (with a word at the end that only XSAVE has), `xfeatures`, `xstate_size`. */
const SOFTWARE = 464;
const ABOUT = new Uint8Array(
  Uint32Array.of(0x46505853, FXSAVE_SIZE + 4, 0, 0, FXSAVE_SIZE, 0, 0, 0, 0, 0, 0, 0).buffer,
);

/** What laying a frame tells of an arrival. */
export type Laid = Omit<Arrival, 'step' | 'injected' | 'mask' | 'process'>;

/**
 * Lays a signal's frame and sets the CPU for the handler, whose floating-point state is a program's first
 * (arch/x86/kernel/signal.c, signal_64.c). `mask` is what `uc_sigmask` is to hold; mask, pending signals and
 * dispositions are the caller's.
 * @param pc where the process is interrupted
 * @returns undefined, with nothing changed, where Linux makes a SIGSEGV of it: no place for it, or no restorer
 */
export function layFrame(
  process: Process,
  info: SignalInfo,
  pc: number,
  [handler, flags, restorer]: Disposition,
  mask: bigint,
): Laid | undefined {
  const { memory, state } = process;
  const { cpu } = memory;
  if (!(flags & SA_RESTORER)) return undefined;
  const place = placeOf(state.alternateStack, cpu.read(Slot.rsp), (flags & SA_ONSTACK) !== 0n);
  if (!place) return undefined;
  const { frame, fpstate } = place;
  if (!memory.allows(Number(fpstate), FXSAVE_SIZE, 'writable')) return undefined;
  if (!memory.allows(Number(frame), FRAME_SIZE, 'writable')) return undefined;
  if (info.trap) process.change({ trap: { ...state.trap, ...info.trap } });

  process.write(fpstate, fxsaveImage(cpu, true));
  process.write(fpstate + BigInt(SOFTWARE), ABOUT);
  const bytes = new Uint8Array(FRAME_SIZE);
  const view = new DataView(bytes.buffer);
  const put = (offset: number, value: bigint) => view.setBigUint64(offset, value, true);
  put(0, restorer);
  put(FLAGS, UC_FLAGS);
  state.alternateStack.forEach((value, i) => {
    put(STACK + 8 * i, value);
  });
  for (const { slot, at } of SAVED) put(at, cpu.read(slot));
  if (info.trap && isFault(info.trap.vector)) put(at('EFL'), cpu.read(Slot.rflags) | RF);
  put(RIP, BigInt(pc));
  put(SELECTORS, CS | (SS << 48n));
  const { vector, error, cr2 } = process.state.trap;
  put(ERR, BigInt(error));
  put(TRAPNO, BigInt(vector));
  put(OLDMASK, mask);
  put(CR2, cr2);
  put(FPREGS, fpstate);
  put(SIGMASK, mask);
  bytes.set(siginfo(info), SIGINFO);
  const end = flags & SA_SIGINFO ? FRAME_SIZE : SIGINFO;
  let from = 0;
  for (const [hole, next] of [...HOLES, [end, end]]) {
    process.write(frame + BigInt(from), bytes.subarray(from, hole));
    from = next;
  }
  const ucontext = frame + BigInt(UCONTEXT);
  const info_ = frame + BigInt(SIGINFO);
  cpu.write(Slot.rdi, BigInt(info.signal));
  cpu.write(Slot.rsi, info_);
  cpu.write(Slot.rdx, ucontext);
  cpu.write(Slot.rax, 0n);
  cpu.write(Slot.rsp, frame);
  cpu.write(Slot.rflags, cpu.read(Slot.rflags) & ~(TF | DF | RF));
  loadFxsaveImage(cpu, initialFxsaveImage());
  const onAlternateStack = isWithin(state.alternateStack, frame);
  if (disarms(state.alternateStack)) process.change({ alternateStack: NO_ALTERNATE_STACK });
  return {
    info,
    pc,
    handler: Number(handler),
    frame: Number(frame),
    ucontext: Number(ucontext),
    siginfo: Number(info_),
    fpstate: Number(fpstate),
    end: Number(fpstate) + FXSAVE_SIZE,
    onAlternateStack,
  };
}

/** Where a frame goes (get_sigframe in arch/x86/kernel/signal.c); undefined if the alternate stack has no room for it. */
function placeOf(stack: AlternateStack, rsp: bigint, wanted: boolean) {
  const [start, , size] = stack;
  const below = BigInt.asUintN(64, rsp - RED_ZONE);
  const enters = wanted && size > 0n && !isInUse(stack, below);
  const top = enters ? start + size : below;
  const fpstate = BigInt.asUintN(64, top - BigInt(FXSAVE_SIZE)) & ~63n;
  const frame = BigInt.asUintN(64, (BigInt.asUintN(64, fpstate - BigInt(FRAME_SIZE)) & ~15n) - 8n);
  if ((enters || isInUse(stack, rsp)) && !isWithin(stack, frame)) return undefined;
  return { fpstate, frame };
}

/** What `rt_sigreturn` takes from a frame, besides registers. */
export interface Restored {
  /** Where control goes on. */
  pc: number;
  mask: bigint;
  alternateStack: AlternateStack;
  /** All is restored but the floating-point state, which is a program's first; Linux sends SIGSEGV: the frame has
   * another segment than a process's, or points to a state that can't be read, is misaligned or has reserved bits. */
  refused: boolean;
}

/**
 * rt_sigreturn: sets the CPU's registers from the frame that lies 8 bytes below rsp, whoever has put it there
 * (arch/x86/kernel/signal_64.c). Undefined, with nothing changed, where there is none that can be read.
 */
export function restoreFrame(process: Process): Restored | undefined {
  const { cpu } = process.memory;
  const sp = cpu.read(Slot.rsp);
  const frame = sp - 8n;
  const read = (offset: number, count: number) => process.readWords(frame + BigInt(offset), count);
  const sigmask = read(SIGMASK, 1);
  const flags = sigmask && read(FLAGS, 1);
  const stack = flags && read(STACK, 3);
  const words = stack && read(CONTEXT, (CONTEXT_END - CONTEXT) / 8);
  if (!words) return undefined;
  const wordAt = (offset: number) => words[(offset - CONTEXT) / 8];
  const selectors = wordAt(SELECTORS);
  const strict = (flags[0] & UC_STRICT_RESTORE_SS) !== 0n;
  // The kernel sets the lowest two bits: those of a process.
  const segments =
    ((selectors & 0xffffn) | 3n) === CS && (!strict || ((selectors >> 48n) | 3n) === SS);
  const image = floatingPoint(process, wordAt(FPREGS));
  for (const { slot, at } of SAVED) if (slot !== Slot.rflags) cpu.write(slot, wordAt(at));
  const kept = cpu.read(Slot.rflags) & ~RESTORED_FLAGS;
  cpu.write(Slot.rflags, kept | (wordAt(at('EFL')) & RESTORED_FLAGS));
  loadFxsaveImage(cpu, image ?? initialFxsaveImage());
  const { alternateStack } = process.state;
  const changed = changedStack(alternateStack, stackOf(stack), sp);
  return {
    pc: Number(wordAt(RIP)),
    mask: sigmask[0] & ~UNBLOCKABLE,
    alternateStack: typeof changed === 'number' ? alternateStack : changed,
    refused: !segments || !image,
  };
}

/** The image that a frame points to: without one, a program's first. */
function floatingPoint(process: Process, pointer: bigint): Uint8Array | undefined {
  if (pointer === 0n) return initialFxsaveImage();
  if (pointer % 16n !== 0n) return undefined;
  const bytes = process.read(pointer, FXSAVE_WRITTEN);
  if (!bytes) return undefined;
  return new DataView(bytes.buffer).getUint32(FXSAVE_MXCSR, true) > 0xffff ? undefined : bytes;
}
