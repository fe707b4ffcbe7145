import { type Answer, type Answering, failure, int, success } from './answer.ts';
import { Errno } from './errno.ts';
import type { Process } from './process.ts';
import { pidOf } from './seed.ts';
import { SIGINFO_SIZE, type SignalInfo } from './signal-info.ts';
import { SI_TKILL, SI_USER, sentBy } from './signal-origin.ts';
import { send } from './signal-queue.ts';
import { isSignal } from './signals.ts';

/** Sends the process or its thread a signal; number 0 only asks whether it could be sent. */
function give(process: Process, info: SignalInfo, thread: boolean): Answer {
  if (info.signal === 0) return success();
  if (!isSignal(info.signal)) return failure(Errno.EINVAL);
  const kept = send(process, { info, thread, injected: false });
  return kept || info.code === SI_USER ? success() : failure(Errno.EAGAIN);
}

/** kill (kernel/signal.c): the process itself, or the group or all that it is one of. */
export const kill: Answering = (process, [pid, signal]) => {
  const own = pidOf(process.seed);
  if (![own, 0, -own].includes(int(pid))) return failure(Errno.ESRCH);
  return give(process, sentBy(process, int(signal), SI_USER), false);
};

/** What is wrong with the numbers of process and thread, or undefined. */
function notOwn(process: Process, tgid: bigint, tid: bigint): number | undefined {
  const own = pidOf(process.seed);
  if (int(tgid) <= 0 || int(tid) <= 0) return Errno.EINVAL;
  return int(tgid) === own && int(tid) === own ? undefined : Errno.ESRCH;
}

/** tgkill: the one thread, of the one process. */
export const tgkill: Answering = (process, [tgid, tid, signal]) => {
  const errno = notOwn(process, tgid, tid);
  return errno ? failure(errno) : give(process, sentBy(process, int(signal), SI_TKILL), true);
};

export const tkill: Answering = (process, [tid, signal]) => tgkill(process, [tid, tid, signal]);

/** What a `siginfo_t` of the guest's tells of a signal, or undefined where it can't be read. */
function readInfo(process: Process, signal: number, pointer: bigint): SignalInfo | undefined {
  const bytes = process.read(pointer, SIGINFO_SIZE);
  if (!bytes) return undefined;
  const view = new DataView(bytes.buffer);
  return {
    signal,
    code: view.getInt32(8, true),
    sender: { pid: view.getInt32(16, true), uid: view.getUint32(20, true) },
    value: view.getBigUint64(24, true),
  };
}

/** rt_sigqueueinfo: a signal with a value, told as the process wants; to itself it may tell anything. */
export const sigqueueinfo: Answering = (process, [pid, signal, pointer]) => {
  const info = readInfo(process, int(signal), pointer);
  if (!info) return failure(Errno.EFAULT);
  if (int(pid) !== pidOf(process.seed)) return failure(strange(info) ? Errno.EPERM : Errno.ESRCH);
  return give(process, info, false);
};

/** rt_tgsigqueueinfo: the same for a thread. */
export const tgsigqueueinfo: Answering = (process, [tgid, tid, signal, pointer]) => {
  const info = readInfo(process, int(signal), pointer);
  if (!info) return failure(Errno.EFAULT);
  const errno = notOwn(process, tgid, tid);
  if (errno) return failure(errno === Errno.ESRCH && strange(info) ? Errno.EPERM : errno);
  return give(process, info, true);
};

/** Nobody may tell another process that a signal is the kernel's. */
const strange = ({ code }: SignalInfo) => code >= SI_USER || code === SI_TKILL;
