import { madvise } from './advice.ts';
import { sigaltstack } from './alternate-stack.ts';
import type { Answering } from './answer.ts';
import * as clock from './clock.ts';
import { write, writev } from './console.ts';
import { close, dup, dup2, dup3, fcntl, ioctl, seek } from './descriptors.ts';
import * as files from './files.ts';
import { futex } from './futex.ts';
import { getpid, getppid, getuid, uname } from './identity.ts';
import { read, readv } from './input.ts';
import { getrlimit, getrusage, prlimit64, sysinfo } from './limits.ts';
import { mmap, mprotect, munmap } from './mappings.ts';
import { callName } from './names.ts';
import { poll, ppoll } from './poll.ts';
import { brk } from './program-break.ts';
import { getrandom } from './random.ts';
import { mremap } from './remap.ts';
import { sigaction } from './signal-actions.ts';
import { sigpending, sigprocmask } from './signal-mask.ts';
import { sigreturn } from './signal-return.ts';
import { kill, sigqueueinfo, tgkill, tgsigqueueinfo, tkill } from './signal-sending.ts';
import { pause, sigsuspend, sigtimedwait } from './signal-waits.ts';
import { clock_nanosleep, nanosleep } from './sleeping.ts';
import * as thread from './thread.ts';
import { alarm, getitimer, setitimer } from './timers.ts';

interface SystemCallKind {
  /** What rax selects it by. */
  number: number;
  /** How many arguments it takes, from 0 to 6. */
  args: number;
  answer: Answering;
}

const exit: Answering = (_, [code]) => ({
  result: 0n,
  ends: { kind: 'exited', code: Number(code & 0xffn) },
});

/**
 * The system calls that the lab answers, by number. How a call is told in words stands in
 * analysis/words/system-call.ts, where the compiler asks for every one; asm/include/syscalls.h and the
 * README list them, too, and a test compares them.
 */
export const SYSTEM_CALLS = {
  read: { number: 0, args: 3, answer: read },
  write: { number: 1, args: 3, answer: write },
  open: { number: 2, args: 3, answer: files.open },
  close: { number: 3, args: 1, answer: close },
  stat: { number: 4, args: 2, answer: files.byPath },
  fstat: { number: 5, args: 2, answer: files.fstat },
  lstat: { number: 6, args: 2, answer: files.byPath },
  poll: { number: 7, args: 3, answer: poll },
  lseek: { number: 8, args: 3, answer: seek },
  mmap: { number: 9, args: 6, answer: mmap },
  mprotect: { number: 10, args: 3, answer: mprotect },
  munmap: { number: 11, args: 2, answer: munmap },
  brk: { number: 12, args: 1, answer: brk },
  rt_sigaction: { number: 13, args: 4, answer: sigaction },
  rt_sigprocmask: { number: 14, args: 4, answer: sigprocmask },
  rt_sigreturn: { number: 15, args: 0, answer: sigreturn },
  ioctl: { number: 16, args: 3, answer: ioctl },
  pread64: { number: 17, args: 4, answer: seek },
  pwrite64: { number: 18, args: 4, answer: seek },
  readv: { number: 19, args: 3, answer: readv },
  writev: { number: 20, args: 3, answer: writev },
  access: { number: 21, args: 2, answer: files.byPath },
  sched_yield: { number: 24, args: 0, answer: thread.sched_yield },
  mremap: { number: 25, args: 5, answer: mremap },
  madvise: { number: 28, args: 3, answer: madvise },
  dup: { number: 32, args: 1, answer: dup },
  dup2: { number: 33, args: 2, answer: dup2 },
  pause: { number: 34, args: 0, answer: pause },
  nanosleep: { number: 35, args: 2, answer: nanosleep },
  getitimer: { number: 36, args: 2, answer: getitimer },
  alarm: { number: 37, args: 1, answer: alarm },
  setitimer: { number: 38, args: 3, answer: setitimer },
  getpid: { number: 39, args: 0, answer: getpid },
  exit: { number: 60, args: 1, answer: exit },
  kill: { number: 62, args: 2, answer: kill },
  uname: { number: 63, args: 1, answer: uname },
  fcntl: { number: 72, args: 3, answer: fcntl },
  getcwd: { number: 79, args: 2, answer: files.getcwd },
  readlink: { number: 89, args: 3, answer: files.readlink },
  gettimeofday: { number: 96, args: 2, answer: clock.gettimeofday },
  getrlimit: { number: 97, args: 2, answer: getrlimit },
  getrusage: { number: 98, args: 2, answer: getrusage },
  sysinfo: { number: 99, args: 1, answer: sysinfo },
  times: { number: 100, args: 1, answer: clock.times },
  getuid: { number: 102, args: 0, answer: getuid },
  getgid: { number: 104, args: 0, answer: getuid },
  geteuid: { number: 107, args: 0, answer: getuid },
  getegid: { number: 108, args: 0, answer: getuid },
  getppid: { number: 110, args: 0, answer: getppid },
  rt_sigpending: { number: 127, args: 2, answer: sigpending },
  rt_sigtimedwait: { number: 128, args: 4, answer: sigtimedwait },
  rt_sigqueueinfo: { number: 129, args: 3, answer: sigqueueinfo },
  rt_sigsuspend: { number: 130, args: 2, answer: sigsuspend },
  sigaltstack: { number: 131, args: 2, answer: sigaltstack },
  arch_prctl: { number: 158, args: 2, answer: thread.arch_prctl },
  gettid: { number: 186, args: 0, answer: getpid },
  tkill: { number: 200, args: 2, answer: tkill },
  time: { number: 201, args: 1, answer: clock.time },
  futex: { number: 202, args: 6, answer: futex },
  sched_getaffinity: { number: 204, args: 3, answer: thread.sched_getaffinity },
  set_tid_address: { number: 218, args: 1, answer: thread.set_tid_address },
  clock_gettime: { number: 228, args: 2, answer: clock.clock_gettime },
  clock_getres: { number: 229, args: 2, answer: clock.clock_getres },
  clock_nanosleep: { number: 230, args: 4, answer: clock_nanosleep },
  exit_group: { number: 231, args: 1, answer: exit },
  tgkill: { number: 234, args: 3, answer: tgkill },
  openat: { number: 257, args: 4, answer: files.openat },
  newfstatat: { number: 262, args: 4, answer: files.newfstatat },
  readlinkat: { number: 267, args: 4, answer: files.readlinkat },
  faccessat: { number: 269, args: 3, answer: files.below },
  ppoll: { number: 271, args: 5, answer: ppoll },
  set_robust_list: { number: 273, args: 2, answer: thread.set_robust_list },
  dup3: { number: 292, args: 3, answer: dup3 },
  rt_tgsigqueueinfo: { number: 297, args: 4, answer: tgsigqueueinfo },
  prlimit64: { number: 302, args: 4, answer: prlimit64 },
  getcpu: { number: 309, args: 3, answer: thread.getcpu },
  getrandom: { number: 318, args: 3, answer: getrandom },
  statx: { number: 332, args: 5, answer: files.statx },
  rseq: { number: 334, args: 4, answer: thread.rseq },
  faccessat2: { number: 439, args: 4, answer: files.below },
} as const satisfies Record<string, SystemCallKind>;

/** The names of the calls that the lab answers. */
export type AnsweredCall = keyof typeof SYSTEM_CALLS;

const BY_NUMBER = new Map<number, SystemCallKind>(
  Object.values(SYSTEM_CALLS).map((kind) => [kind.number, kind]),
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
  return callName(number) ?? `system call ${number}`;
}

/** How many arguments a call takes, from 0 to 6; 6 for one that the lab does not answer. */
export function systemCallArity(number: number): number {
  return BY_NUMBER.get(number)?.args ?? 6;
}
