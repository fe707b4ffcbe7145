/**
 * Name and number of arguments of the calls that programs like the lab's make (asm/unistd_64.h);
 * the kernel here answers only some of them.
 */
const CALLS: Readonly<Record<number, readonly [name: string, args: number]>> = {
  0: ['read', 3],
  1: ['write', 3],
  3: ['close', 1],
  9: ['mmap', 6],
  10: ['mprotect', 3],
  11: ['munmap', 2],
  12: ['brk', 1],
  13: ['rt_sigaction', 4],
  14: ['rt_sigprocmask', 4],
  15: ['rt_sigreturn', 0],
  24: ['sched_yield', 0],
  35: ['nanosleep', 2],
  39: ['getpid', 0],
  60: ['exit', 1],
  131: ['sigaltstack', 2],
  158: ['arch_prctl', 2],
  186: ['gettid', 0],
  202: ['futex', 6],
  231: ['exit_group', 1],
};

/** `rt_sigprocmask` for 14, or `system call 999`. */
export function systemCallName(number: number): string {
  return CALLS[number]?.[0] ?? `system call ${number}`;
}

/** How many arguments a call takes, from 0 to 6; 6 for an unknown one. */
export function systemCallArity(number: number): number {
  return CALLS[number]?.[1] ?? 6;
}
