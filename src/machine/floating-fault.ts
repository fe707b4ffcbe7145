import { hex } from '../base/hex.ts';
import { EXCEPTION } from './decode/exception.ts';
import type { Instruction } from './instruction.ts';
import type { Fault } from './outcome.ts';

const { invalid, denormal, divide, overflow, underflow, precision } = EXCEPTION;

/** `si_code` and words, in the order in which Linux looks (arch/x86/kernel/fpu/core.c, fpu__exception_code). */
const CODES: readonly (readonly [exceptions: number, code: number])[] = [
  [invalid, 7],
  [divide, 3],
  [overflow, 4],
  [underflow | denormal, 5],
  [precision, 6],
];

const WORDS: readonly (readonly [exception: number, words: string])[] = [
  [invalid, 'an invalid operation'],
  [divide, 'division by zero'],
  [overflow, 'overflow'],
  [underflow, 'underflow'],
  [denormal, 'a denormal operand'],
  [precision, 'a result that had to be rounded'],
];

const wordsFor = (exceptions: number) =>
  WORDS.find(([exception]) => exceptions & exception)?.[1] ?? 'an exception';

const codeFor = (exceptions: number) => CODES.find(([some]) => exceptions & some)?.[1] ?? 0;

/**
 * An SSE instruction that raised an exception which is not masked.
 * @param raised by it; Linux tells of any whose bit is set in mxcsr
 * @param mxcsr afterwards
 */
export function sseFault(instruction: Instruction, raised: number, mxcsr: number): Fault {
  return {
    kind: 'floating-point exception',
    pc: instruction.address,
    signal: 'SIGFPE',
    code: codeFor(mxcsr & (~mxcsr >> 7)),
    vector: 19,
    message:
      `${instruction.mnemonic}: SSE floating-point exception: ${wordsFor(raised)}, ` +
      `which mxcsr (${hex(mxcsr)}) does not mask`,
  };
}

/** An instruction that waited for the x87, where an exception that is not masked was pending. */
export function x87Fault(instruction: Instruction, status: number, control: number): Fault {
  const raised = status & ~control;
  const words =
    raised & EXCEPTION.invalid && status & 0x40
      ? 'a register that is empty, or already in use'
      : wordsFor(raised);
  return {
    kind: 'floating-point exception',
    pc: instruction.address,
    signal: 'SIGFPE',
    code: codeFor(raised),
    vector: 16,
    message:
      `${instruction.mnemonic}: an x87 floating-point exception was pending: ${words}; the status word is ` +
      `(${hex(status)}), and the control word (${hex(control)}) does not mask it`,
  };
}
