import { hex, shortHex } from '../../../base/hex.ts';
import type { Arrival } from '../../../machine/kernel/arrival.ts';
import type { TraceReader } from '../../../trace/reader.ts';
import { lineNote, nameAddress, nameSymbol } from '../names.ts';

/** Bits of a page fault's error code (Intel SDM volume 3, figure 4-12). */
const WRITE = 2;
const FETCH = 16;

/** Exceptions by vector (Intel SDM volume 3, table 6-1) with what the CPU found, but page faults. */
const EXCEPTIONS: Readonly<Record<number, string>> = {
  0: 'divides by zero, or has a quotient that is too large',
  3: 'is a breakpoint',
  6: 'is no instruction that the CPU knows',
  12: 'uses an address that is not canonical',
  13: 'is not allowed, or uses an address that is not canonical',
  17: 'needs an address that is aligned',
};
const PAGE_FAULT = 14;

/** `si_code` of a floating-point exception (asm-generic/siginfo.h). */
const FLOATING: Readonly<Record<number, string>> = {
  3: 'divides by zero',
  4: 'has a result that is too large',
  5: 'has a result that is too small',
  6: 'has a result that is not exact',
  7: 'is an invalid operation',
};
const SIGFPE = 8;

/** `si_code` (asm-generic/siginfo.h). */
const SI_KERNEL = 0x80;
const SEGV_MAPERR = 1;

/** `, because main + 12 reads 0x0, where nothing is mapped`; `, from outside`; nothing of what tells nothing. */
export function signalCause(reader: TraceReader, arrival: Arrival): string {
  const { info, injected, step, pc } = arrival;
  if (injected) return ', sent from outside';
  const { trap, code, signal, address, sender, value } = info;
  const at = `${nameSymbol(reader, pc) ?? hex(pc)}${lineNote(reader, step)}`;
  if (trap?.vector === PAGE_FAULT && address !== undefined) {
    const verb = trap.error & FETCH ? 'executes' : trap.error & WRITE ? 'writes' : 'reads';
    const name = address < 1n << 47n ? nameAddress(reader, Number(address), step) : undefined;
    const place = `${shortHex(address)}${name ? ` (${name})` : ''}`;
    const why = code === SEGV_MAPERR ? 'where nothing is mapped' : 'where that is not allowed';
    return `, because ${at} ${verb} ${place}, ${why}`;
  }
  if (trap) {
    const what = (signal === SIGFPE && FLOATING[code]) || EXCEPTIONS[trap.vector];
    return what ? `, because ${at} ${what}` : '';
  }
  if (sender)
    return `, sent by the program itself${value === undefined ? '' : ` with the value ${shortHex(value)}`}`;
  return code === SI_KERNEL ? ', sent by the kernel' : '';
}
