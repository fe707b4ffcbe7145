import { words } from '../memory/words.ts';
import { Slot } from '../registers.ts';
import { type Answering, failure, handOver, int, success } from './answer.ts';
import { Errno } from './errno.ts';
import { pidOf } from './seed.ts';

/** asm/prctl.h */
const Code = { setGs: 0x1001n, setFs: 0x1002n, getFs: 0x1003n, getGs: 0x1004n } as const;

/** arch_prctl (arch/x86/kernel/process_64.c): where fs and gs point. */
export const arch_prctl: Answering = (process, [code, address]) => {
  const { cpu } = process.memory;
  switch (code) {
    case Code.setFs:
      if (address >= 2n ** 47n) return failure(Errno.EPERM);
      cpu.write(Slot.fsbase, address);
      return success();
    case Code.setGs:
      if (address >= 2n ** 47n) return failure(Errno.EPERM);
      cpu.gsBase = Number(address);
      process.change({ gs: cpu.gsBase });
      return success();
    case Code.getFs:
      return handOver(process, address, words(cpu.read(Slot.fsbase)));
    case Code.getGs:
      return handOver(process, address, words(BigInt(cpu.gsBase)));
    default:
      return failure(Errno.EINVAL);
  }
};

/** set_tid_address: nobody waits for the end of the one thread. */
export const set_tid_address: Answering = ({ seed }) => success(pidOf(seed));

/** Bytes in `struct robust_list_head` (linux/futex.h). */
const ROBUST_LIST_SIZE = 24n;

export const set_robust_list: Answering = (_, [, size]) =>
  size === ROBUST_LIST_SIZE ? success() : failure(Errno.EINVAL);

/** rseq, as a kernel built without it: C libraries ask and go on. */
export const rseq: Answering = () => failure(Errno.ENOSYS);

/** sched_yield: there is nobody else. */
export const sched_yield: Answering = () => success();

/** Bytes of the kernel's set of CPUs. */
const SET_SIZE = 8n;

/** sched_getaffinity (kernel/sched/core.c): one CPU. */
export const sched_getaffinity: Answering = (process, [pid, size, pointer]) => {
  if (int(pid) !== 0 && int(pid) !== pidOf(process.seed)) return failure(Errno.ESRCH);
  if (size < SET_SIZE || size % 8n !== 0n) return failure(Errno.EINVAL);
  return handOver(process, pointer, words(1n), SET_SIZE);
};

/** getcpu: number 0 of node 0. */
export const getcpu: Answering = (process, [cpu, node]) => {
  for (const pointer of [cpu, node])
    if (pointer !== 0n && !process.write(pointer, new Uint8Array(4))) return failure(Errno.EFAULT);
  return success();
};
