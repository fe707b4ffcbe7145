import { callName } from './names.ts';

interface SystemCallKind {
  /** What rax selects it by. */
  number: number;
  /** How many arguments it takes, from 0 to 6. */
  args: number;
}

/**
 * The system calls that the lab answers. What it answers stands in answers.ts, and how a call is told in words in
 * analysis/words/system-call.ts: the compiler asks for every one in both. asm/include/syscalls.h and the README list
 * them, too, and a test compares them.
 */
export const SYSTEM_CALLS = {
  read: { number: 0, args: 3 },
  write: { number: 1, args: 3 },
  open: { number: 2, args: 3 },
  close: { number: 3, args: 1 },
  stat: { number: 4, args: 2 },
  fstat: { number: 5, args: 2 },
  lstat: { number: 6, args: 2 },
  poll: { number: 7, args: 3 },
  lseek: { number: 8, args: 3 },
  mmap: { number: 9, args: 6 },
  mprotect: { number: 10, args: 3 },
  munmap: { number: 11, args: 2 },
  brk: { number: 12, args: 1 },
  rt_sigaction: { number: 13, args: 4 },
  rt_sigprocmask: { number: 14, args: 4 },
  rt_sigreturn: { number: 15, args: 0 },
  ioctl: { number: 16, args: 3 },
  pread64: { number: 17, args: 4 },
  pwrite64: { number: 18, args: 4 },
  readv: { number: 19, args: 3 },
  writev: { number: 20, args: 3 },
  access: { number: 21, args: 2 },
  sched_yield: { number: 24, args: 0 },
  mremap: { number: 25, args: 5 },
  madvise: { number: 28, args: 3 },
  dup: { number: 32, args: 1 },
  dup2: { number: 33, args: 2 },
  pause: { number: 34, args: 0 },
  nanosleep: { number: 35, args: 2 },
  getitimer: { number: 36, args: 2 },
  alarm: { number: 37, args: 1 },
  setitimer: { number: 38, args: 3 },
  getpid: { number: 39, args: 0 },
  exit: { number: 60, args: 1 },
  kill: { number: 62, args: 2 },
  uname: { number: 63, args: 1 },
  fcntl: { number: 72, args: 3 },
  getcwd: { number: 79, args: 2 },
  readlink: { number: 89, args: 3 },
  gettimeofday: { number: 96, args: 2 },
  getrlimit: { number: 97, args: 2 },
  getrusage: { number: 98, args: 2 },
  sysinfo: { number: 99, args: 1 },
  times: { number: 100, args: 1 },
  getuid: { number: 102, args: 0 },
  getgid: { number: 104, args: 0 },
  geteuid: { number: 107, args: 0 },
  getegid: { number: 108, args: 0 },
  getppid: { number: 110, args: 0 },
  rt_sigpending: { number: 127, args: 2 },
  rt_sigtimedwait: { number: 128, args: 4 },
  rt_sigqueueinfo: { number: 129, args: 3 },
  rt_sigsuspend: { number: 130, args: 2 },
  sigaltstack: { number: 131, args: 2 },
  arch_prctl: { number: 158, args: 2 },
  gettid: { number: 186, args: 0 },
  tkill: { number: 200, args: 2 },
  time: { number: 201, args: 1 },
  futex: { number: 202, args: 6 },
  sched_getaffinity: { number: 204, args: 3 },
  set_tid_address: { number: 218, args: 1 },
  clock_gettime: { number: 228, args: 2 },
  clock_getres: { number: 229, args: 2 },
  clock_nanosleep: { number: 230, args: 4 },
  exit_group: { number: 231, args: 1 },
  tgkill: { number: 234, args: 3 },
  openat: { number: 257, args: 4 },
  newfstatat: { number: 262, args: 4 },
  readlinkat: { number: 267, args: 4 },
  faccessat: { number: 269, args: 3 },
  ppoll: { number: 271, args: 5 },
  set_robust_list: { number: 273, args: 2 },
  dup3: { number: 292, args: 3 },
  rt_tgsigqueueinfo: { number: 297, args: 4 },
  prlimit64: { number: 302, args: 4 },
  getcpu: { number: 309, args: 3 },
  getrandom: { number: 318, args: 3 },
  statx: { number: 332, args: 5 },
  rseq: { number: 334, args: 4 },
  faccessat2: { number: 439, args: 4 },
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

/** True for a call that the lab answers, if only with an error. */
export const isAnswered = (number: number): boolean => BY_NUMBER.has(number);

/** `rt_sigprocmask` for 14, or `system call 999`. */
export function systemCallName(number: number): string {
  return callName(number) ?? `system call ${number}`;
}

/** How many arguments a call takes, from 0 to 6; 6 for one that the lab does not answer. */
export function systemCallArity(number: number): number {
  return BY_NUMBER.get(number)?.args ?? 6;
}
