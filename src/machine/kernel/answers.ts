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
import { type AnsweredCall, SYSTEM_CALLS } from './system-calls.ts';
import * as thread from './thread.ts';
import { alarm, getitimer, setitimer } from './timers.ts';

const exit: Answering = (_, [code]) => ({
  result: 0n,
  ends: { kind: 'exited', code: Number(code & 0xffn) },
});

/** What the lab does for each call of SYSTEM_CALLS. */
const ANSWERS: Readonly<Record<AnsweredCall, Answering>> = {
  read,
  write,
  open: files.open,
  close,
  stat: files.byPath,
  fstat: files.fstat,
  lstat: files.byPath,
  poll,
  lseek: seek,
  mmap,
  mprotect,
  munmap,
  brk,
  rt_sigaction: sigaction,
  rt_sigprocmask: sigprocmask,
  rt_sigreturn: sigreturn,
  ioctl,
  pread64: seek,
  pwrite64: seek,
  readv,
  writev,
  access: files.byPath,
  sched_yield: thread.sched_yield,
  mremap,
  madvise,
  dup,
  dup2,
  pause,
  nanosleep,
  getitimer,
  alarm,
  setitimer,
  getpid,
  exit,
  kill,
  uname,
  fcntl,
  getcwd: files.getcwd,
  readlink: files.readlink,
  gettimeofday: clock.gettimeofday,
  getrlimit,
  getrusage,
  sysinfo,
  times: clock.times,
  getuid,
  getgid: getuid,
  geteuid: getuid,
  getegid: getuid,
  getppid,
  rt_sigpending: sigpending,
  rt_sigtimedwait: sigtimedwait,
  rt_sigqueueinfo: sigqueueinfo,
  rt_sigsuspend: sigsuspend,
  sigaltstack,
  arch_prctl: thread.arch_prctl,
  gettid: getpid,
  tkill,
  time: clock.time,
  futex,
  sched_getaffinity: thread.sched_getaffinity,
  set_tid_address: thread.set_tid_address,
  clock_gettime: clock.clock_gettime,
  clock_getres: clock.clock_getres,
  clock_nanosleep,
  exit_group: exit,
  tgkill,
  openat: files.openat,
  newfstatat: files.newfstatat,
  readlinkat: files.readlinkat,
  faccessat: files.below,
  ppoll,
  set_robust_list: thread.set_robust_list,
  dup3,
  rt_tgsigqueueinfo: tgsigqueueinfo,
  prlimit64,
  getcpu: thread.getcpu,
  getrandom,
  statx: files.statx,
  rseq: thread.rseq,
  faccessat2: files.below,
};

const BY_NUMBER = new Map<number, Answering>(
  Object.entries(ANSWERS).map(([name, answer]) => [
    SYSTEM_CALLS[name as AnsweredCall].number,
    answer,
  ]),
);

/** What the lab does for a call, if it answers it. */
export function answerOf(number: number): Answering | undefined {
  return BY_NUMBER.get(number);
}
