import { MAIN_STACK_LIMIT, MAPPED_LIMIT } from '../memory/layout.ts';
import { words } from '../memory/words.ts';
import { type Answer, type Answering, failure, handOver, int, success } from './answer.ts';
import { timeval, uptime, used } from './clock.ts';
import { DESCRIPTORS } from './descriptors.ts';
import { Errno } from './errno.ts';
import type { Process } from './process.ts';
import { pidOf } from './seed.ts';
import { QUEUE_LIMIT } from './signal-queue.ts';

/** asm-generic/resource.h */
const RESOURCES = 16n;
const INFINITE = 2n ** 64n - 1n;
const LIMITS: Readonly<Record<number, bigint>> = {
  /* RLIMIT_STACK */ 3: BigInt(MAIN_STACK_LIMIT),
  /* RLIMIT_CORE */ 4: 0n,
  /* RLIMIT_NPROC */ 6: 1n,
  /* RLIMIT_NOFILE */ 7: BigInt(DESCRIPTORS),
  /* RLIMIT_SIGPENDING */ 11: BigInt(QUEUE_LIMIT),
};

/** Hands over `struct rlimit`: what holds now, and the most that may be asked for. */
function limit(process: Process, resource: bigint, pointer: bigint): Answer {
  if (BigInt.asUintN(32, resource) >= RESOURCES) return failure(Errno.EINVAL);
  if (pointer === 0n) return success();
  const value = LIMITS[int(resource)] ?? INFINITE;
  return handOver(process, pointer, words(value, value));
}

export const getrlimit: Answering = (process, [resource, pointer]) =>
  limit(process, resource, pointer);

/** prlimit64 (kernel/sys.c); what the lab gives can't be changed. */
export const prlimit64: Answering = (process, [pid, resource, wanted, pointer]) => {
  if (int(pid) !== 0 && int(pid) !== pidOf(process.seed)) return failure(Errno.ESRCH);
  if (wanted === 0n) return limit(process, resource, pointer);
  return failure(process.readWords(wanted, 2) ? Errno.EPERM : Errno.EFAULT);
};

/** Bytes of `struct rusage`, `struct sysinfo` (linux/resource.h, linux/sysinfo.h). */
const USAGE_SIZE = 144;
const INFO_SIZE = 112;

/** getrusage of the process (0) or its thread (1); of children, who are not there, all is 0. */
export const getrusage: Answering = (process, [who, pointer]) => {
  if (int(who) < -1 || int(who) > 1) return failure(Errno.EINVAL);
  const usage = new Uint8Array(USAGE_SIZE);
  if (int(who) >= 0) {
    usage.set(timeval(used(process)));
    // ru_maxrss, in KiB
    usage.set(words(BigInt(process.memory.mapped / 1024)), 32);
  }
  return handOver(process, pointer, usage);
};

export const sysinfo: Answering = (process, [pointer]) => {
  const view = new DataView(new ArrayBuffer(INFO_SIZE));
  const { mapped } = process.memory;
  view.setBigUint64(0, uptime(process) / 1_000_000_000n, true);
  view.setBigUint64(32, BigInt(MAPPED_LIMIT), true);
  view.setBigUint64(40, BigInt(Math.max(MAPPED_LIMIT - mapped, 0)), true);
  view.setUint16(80, 1, true);
  view.setUint32(104, 1, true);
  return handOver(process, pointer, new Uint8Array(view.buffer));
};
