import { type Answering, success } from './answer.ts';
import { write } from './console.ts';
import { mmap, mprotect, munmap } from './mappings.ts';
import { sigprocmask } from './signal-mask.ts';

interface SystemCallKind {
  /** What rax selects it by. */
  number: number;
  /** How many arguments it takes, from 0 to 6. */
  args: number;
  /** The lab's answer; without one the call is only known by name, and answers ENOSYS. */
  answer?: Answering;
}

/** The process's number: it is the first one, and the only one. Always the same, as a run must be. */
const PID = 1n;

const exit: Answering = (_, [code]) => ({
  result: 0n,
  ends: { kind: 'exited', code: Number(code & 0xffn) },
});

/**
 * The system calls that programs like the lab's make (asm/unistd_64.h), by number. How a call is
 * told in words stands in analysis/words/system-call.ts, where the compiler asks for every one that
 * has an answer; asm/include/syscalls.h and the README list those, too, and a test compares them.
 */
export const SYSTEM_CALLS = {
  read: { number: 0, args: 3 },
  write: { number: 1, args: 3, answer: write },
  close: { number: 3, args: 1 },
  mmap: { number: 9, args: 6, answer: mmap },
  mprotect: { number: 10, args: 3, answer: mprotect },
  munmap: { number: 11, args: 2, answer: munmap },
  brk: { number: 12, args: 1 },
  rt_sigaction: { number: 13, args: 4 },
  rt_sigprocmask: { number: 14, args: 4, answer: sigprocmask },
  rt_sigreturn: { number: 15, args: 0 },
  sched_yield: { number: 24, args: 0 },
  nanosleep: { number: 35, args: 2 },
  getpid: { number: 39, args: 0, answer: () => success(PID) },
  exit: { number: 60, args: 1, answer: exit },
  sigaltstack: { number: 131, args: 2 },
  arch_prctl: { number: 158, args: 2 },
  gettid: { number: 186, args: 0 },
  futex: { number: 202, args: 6 },
  exit_group: { number: 231, args: 1, answer: exit },
} as const satisfies Record<string, SystemCallKind>;

type Calls = typeof SYSTEM_CALLS;

/** The names of the calls that the lab answers. */
export type AnsweredCall = {
  [Name in keyof Calls]: Calls[Name] extends { answer: Answering } ? Name : never;
}[keyof Calls];

const BY_NUMBER = new Map<number, { name: string } & SystemCallKind>(
  Object.entries(SYSTEM_CALLS).map(([name, kind]) => [kind.number, { name, ...kind }]),
);

/** The number of the call that a value of rax selects: Linux looks at its lower half only. */
export function systemCallNumber(rax: bigint): number {
  return Number(BigInt.asIntN(32, rax));
}

/** What the lab does for a call, if it answers it. */
export function answerOf(number: number): Answering | undefined {
  return BY_NUMBER.get(number)?.answer;
}

/** `rt_sigprocmask` for 14, or `system call 999`. */
export function systemCallName(number: number): string {
  return BY_NUMBER.get(number)?.name ?? `system call ${number}`;
}

/** How many arguments a call takes, from 0 to 6; 6 for an unknown one. */
export function systemCallArity(number: number): number {
  return BY_NUMBER.get(number)?.args ?? 6;
}
