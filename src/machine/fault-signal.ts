import type { SignalInfo } from './kernel/signal-info.ts';
import { signalNumber } from './kernel/signals.ts';
import { isCanonical, PAGE } from './memory/layout.ts';
import type { Fault } from './outcome.ts';

/** asm-generic/siginfo.h */
const SI_KERNEL = 0x80;
const Code = { FPE_INTDIV: 1, ILL_ILLOPN: 2, SEGV_MAPERR: 1, SEGV_ACCERR: 2 } as const;

/** Exceptions by vector (Intel SDM volume 3, table 6-1). */
const Vector = { divide: 0, breakpoint: 3, invalid: 6, protection: 13, page: 14 } as const;

/** The first address behind those of processes. */
const USER_END = 2 ** 47 - PAGE;

/** Bits of a page fault's error code (Intel SDM volume 3, figure 4-12). */
const Page = { present: 1, write: 2, user: 4, fetch: 16 } as const;

/** What Linux tells a handler of a fault (arch/x86/kernel/traps.c, arch/x86/mm/fault.c). */
export function signalOfFault({
  kind,
  pc,
  address = 0,
  exact,
  error = 0,
  signal,
  code = 0,
  vector = 0,
}: Fault): SignalInfo {
  const number = signalNumber(signal) ?? 0;
  const at = exact ?? BigInt(address);
  // Linux keeps to itself whether the kernel has a page there.
  const user = Page.user | (address >= USER_END ? Page.present : 0);
  const page = (reason: number, more: number): SignalInfo =>
    exact === undefined || isCanonical(address)
      ? {
          signal: number,
          code: reason,
          address: at,
          trap: { vector: Vector.page, error: user | more, cr2: at },
        }
      : byKernel(number, Vector.protection);
  switch (kind) {
    case 'unmapped read':
      return page(Code.SEGV_MAPERR, 0);
    case 'unmapped write':
      return page(Code.SEGV_MAPERR, Page.write);
    case 'unmapped fetch':
      return page(Code.SEGV_MAPERR, Page.fetch);
    case 'write to read-only memory':
    case 'write protected':
      return page(Code.SEGV_ACCERR, Page.present | Page.write);
    case 'read protected':
      return page(Code.SEGV_ACCERR, Page.present);
    case 'execute non-executable memory':
      return page(Code.SEGV_ACCERR, Page.present | Page.fetch);
    case 'floating-point exception':
      return atInstruction(number, code, pc, vector);
    case 'divide error':
      return atInstruction(number, Code.FPE_INTDIV, pc, Vector.divide);
    case 'invalid instruction':
    case 'unsupported instruction':
      return atInstruction(number, Code.ILL_ILLOPN, pc, Vector.invalid);
    case 'breakpoint trap':
      return byKernel(number, Vector.breakpoint);
    default:
      return byKernel(number, Vector.protection, error);
  }
}

/** Without a place. */
const byKernel = (signal: number, vector: number, error = 0): SignalInfo => ({
  signal,
  code: SI_KERNEL,
  trap: { vector, error },
});

const atInstruction = (signal: number, code: number, pc: number, vector: number): SignalInfo => ({
  signal,
  code,
  address: BigInt(pc),
  trap: { vector, error: 0 },
});
