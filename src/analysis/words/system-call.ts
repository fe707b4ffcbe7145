import { shortHex } from '../../base/hex.ts';
import { errnoName } from '../../machine/kernel/errno.ts';
import { signalName, signalNames } from '../../machine/kernel/signals.ts';
import type { SystemCall } from '../../machine/kernel/system-call.ts';
import {
  type AnsweredCall,
  isAnswered,
  systemCallName,
} from '../../machine/kernel/system-calls.ts';
import type { TraceReader } from '../../trace/reader.ts';
import { number } from '../format.ts';
import { nameAddress } from './names.ts';
import { memoryValue } from './operands.ts';
import { sentNote } from './signal/next.ts';
import { returnNote } from './signal/return.ts';

const HOW = ['SIG_BLOCK', 'SIG_UNBLOCK', 'SIG_SETMASK'];

function signalSet(mask: bigint): string {
  return `{${signalNames(mask).join(', ')}}`;
}

/** How a call is told: its arguments, and what stands behind them. */
interface Telling {
  args: (reader: TraceReader, call: SystemCall) => string[];
  result: (reader: TraceReader, call: SystemCall) => string;
}

/** How one argument is told. */
type Part = (reader: TraceReader, value: bigint, call: SystemCall) => string;

const value: Part = (_, each) => number(each);
/** Of type int: a descriptor, a process, a signal's number. */
const int: Part = (_, each) => String(BigInt.asIntN(32, each));
const bits: Part = (_, each) => shortHex(each);
const signal: Part = (_, each) => signalName(Number(BigInt.asIntN(32, each)));
const folder: Part = (_, each) =>
  BigInt.asIntN(32, each) === AT_FDCWD ? 'AT_FDCWD' : String(BigInt.asIntN(32, each));

/** linux/fcntl.h */
const AT_FDCWD = -100n;

/** A place in memory by its name. */
const at: Part = (reader, each, { step }) =>
  each === 0n ? 'NULL' : (nameAddress(reader, Number(each), step) ?? shortHex(each));

/** linux/time.h */
const TIMERS = ['ITIMER_REAL', 'ITIMER_VIRTUAL', 'ITIMER_PROF'];
const timer: Part = (_, each) => TIMERS[Number(BigInt.asUintN(32, each))] ?? number(each);

/** The signals of a set that a pointer leads to. */
const set: Part = (reader, each, call) => {
  const mask = memoryValue(reader, Number(each), 8, call.step);
  return mask === undefined ? at(reader, each, call) : signalSet(mask);
};

/** The text that a pointer leads to. */
const path: Part = (reader, each, call) => {
  const bytes: number[] = [];
  for (let place = Number(each); bytes.length < LONGEST; place++) {
    const byte = reader.read(place, 1, call.step)?.[0];
    if (byte === undefined) return at(reader, each, call);
    if (byte === 0) break;
    bytes.push(byte);
  }
  const text = JSON.stringify(new TextDecoder().decode(Uint8Array.from(bytes)));
  return bytes.length < LONGEST ? text : `${text}…`;
};

/** Characters of a path that are told. */
const LONGEST = 60;

const result: Telling['result'] = (_, call) => ` = ${resultOf(call)}`;

const told = (...parts: readonly Part[]): Telling => ({
  args: (reader, call) => parts.map((part, i) => part(reader, call.args[i], call)),
  result,
});

/** Of a call that the lab does not answer, nobody looks at the arguments. */
const UNKNOWN: Telling = { args: () => ['…'], result };

const output = (...rest: readonly Part[]): Telling => ({
  args: (reader, call) => [
    int(reader, call.args[0], call),
    call.output
      ? JSON.stringify(new TextDecoder().decode(call.output))
      : at(reader, call.args[1], call),
    ...rest.map((part, i) => part(reader, call.args[2 + i], call)),
  ],
  result,
});

const EXIT: Telling = {
  args: (_, { args }) => [String(BigInt.asIntN(32, args[0]))],
  result: (reader, call) => (call.injected ? result(reader, call) : ' ends the process'),
};

const RETURN: Telling['result'] = (reader, call) =>
  call.resumed === undefined
    ? result(reader, call)
    : `${returnNote(reader, call.step, call.resumed)}; ${blocked(reader, call)}`;

/** Of a call whose argument `at` is the signal that it sends. */
const sends =
  (at: number): Telling['result'] =>
  (reader, call) => {
    const ends = call.step === reader.trace.steps - 1 && reader.trace.outcome.kind === 'killed';
    if (ends) return ' ends the process';
    const number = Number(BigInt.asIntN(32, call.args[at]));
    const note = call.result === 0n && number !== 0 ? sentNote(reader, number, call.step) : '';
    return `${result(reader, call)}${note}`;
  };

/** By the call's declaration (linux/syscalls.h). */
const TELLINGS: Record<AnsweredCall, Telling> = {
  read: told(int, at, value),
  write: output(value),
  open: told(path, bits, bits),
  close: told(int),
  stat: told(path, at),
  fstat: told(int, at),
  lstat: told(path, at),
  poll: told(at, value, int),
  lseek: told(int, value, int),
  mmap: told(at, value, bits, bits, int, value),
  mprotect: told(at, value, bits),
  munmap: told(at, value),
  brk: told(at),
  rt_sigaction: told(signal, at, at, value),
  rt_sigprocmask: { args: maskArguments, result: maskResult },
  rt_sigreturn: { args: () => [], result: RETURN },
  ioctl: told(int, bits, at),
  pread64: told(int, at, value, value),
  pwrite64: told(int, at, value, value),
  readv: told(int, at, value),
  writev: output(value),
  access: told(path, bits),
  sched_yield: told(),
  mremap: told(at, value, value, bits, at),
  madvise: told(at, value, value),
  dup: told(int),
  dup2: told(int, int),
  pause: told(),
  nanosleep: told(at, at),
  getitimer: told(timer, at),
  alarm: told(value),
  setitimer: told(timer, at, at),
  getpid: told(),
  exit: EXIT,
  kill: { ...told(int, signal), result: sends(1) },
  uname: told(at),
  fcntl: told(int, int, value),
  getcwd: told(at, value),
  readlink: told(path, at, value),
  gettimeofday: told(at, at),
  getrlimit: told(int, at),
  getrusage: told(int, at),
  sysinfo: told(at),
  times: told(at),
  getuid: told(),
  getgid: told(),
  geteuid: told(),
  getegid: told(),
  getppid: told(),
  rt_sigpending: told(at, value),
  rt_sigtimedwait: told(at, at, at, value),
  rt_sigqueueinfo: { ...told(int, signal, at), result: sends(1) },
  rt_sigsuspend: told(set, value),
  sigaltstack: told(at, at),
  arch_prctl: told(bits, at),
  gettid: told(),
  tkill: { ...told(int, signal), result: sends(1) },
  time: told(at),
  futex: told(at, int, int, at, at, int),
  sched_getaffinity: told(int, value, at),
  set_tid_address: told(at),
  clock_gettime: told(int, at),
  clock_getres: told(int, at),
  clock_nanosleep: told(int, int, at, at),
  exit_group: EXIT,
  tgkill: { ...told(int, int, signal), result: sends(2) },
  openat: told(folder, path, bits, bits),
  newfstatat: told(folder, path, at, bits),
  readlinkat: told(folder, path, at, value),
  faccessat: told(folder, path, bits),
  ppoll: told(at, value, at, at, value),
  set_robust_list: told(at, value),
  dup3: told(int, int, bits),
  rt_tgsigqueueinfo: { ...told(int, int, signal, at), result: sends(2) },
  prlimit64: told(int, int, at, at),
  getcpu: told(at, at, at),
  getrandom: told(at, value, bits),
  statx: told(folder, path, bits, bits, at),
  rseq: told(at, value, int, bits),
  faccessat2: told(folder, path, bits, bits),
};

/** `rt_sigprocmask(SIG_SETMASK, set = {}, old → A's ucontext_t, uc_sigmask, 8) = 0; …` */
export function describeCall(reader: TraceReader, call: SystemCall): string {
  const name = systemCallName(call.number);
  const telling = (TELLINGS as Readonly<Record<string, Telling>>)[name] ?? UNKNOWN;
  return `${name}(${telling.args(reader, call).join(', ')})${telling.result(reader, call)}`;
}

function maskArguments(reader: TraceReader, { args, step }: SystemCall): string[] {
  const [how, set, old, size] = args;
  const mask = memoryValue(reader, Number(set), 8, step);
  return [
    HOW[Number(how)] ?? number(how),
    set === 0n ? 'no new set' : `set = ${mask === undefined ? shortHex(set) : signalSet(mask)}`,
    old === 0n ? 'no old set' : `old → ${nameAddress(reader, Number(old), step) ?? shortHex(old)}`,
    number(size),
  ];
}

function maskResult(reader: TraceReader, call: SystemCall): string {
  return ` = ${resultOf(call)}; ${blocked(reader, call)}`;
}

function blocked(reader: TraceReader, call: SystemCall): string {
  const names = signalNames(call.mask).join(', ') || 'no signal';
  const changed = call.mask === reader.mask(call.step) ? 'still' : 'now';
  return `${changed} blocked: ${names}`;
}

/** `0`, `−EFAULT`, with what made it fail where that isn't the guest. */
function resultOf({ number: which, result, injected }: SystemCall): string {
  const signed = BigInt.asIntN(64, result);
  if (signed >= 0n || signed < -4095n) return number(result);
  const name = `−${errnoName(Number(-signed))}`;
  if (injected) return `${name}, injected`;
  return name === '−ENOSYS' && !isAnswered(which)
    ? `${name}: the lab's kernel does not have this call`
    : name;
}
