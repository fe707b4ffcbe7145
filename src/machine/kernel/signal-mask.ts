import { words } from '../memory/words.ts';
import { type Answering, failure, handOver, success } from './answer.ts';
import { Errno } from './errno.ts';
import { pendingSignals } from './signal-queue.ts';
import { UNBLOCKABLE } from './signals.ts';

/** Bytes in the kernel's signal set. */
export const SET_SIZE = 8;

/** The mask after each way to change it, by the first argument (asm-generic/signal-defs.h). */
const HOW: readonly ((mask: bigint, set: bigint) => bigint)[] = [
  /* SIG_BLOCK */ (mask, set) => mask | set,
  /* SIG_UNBLOCK */ (mask, set) => mask & ~set,
  /* SIG_SETMASK */ (_, set) => set,
];

/** rt_sigprocmask (kernel/signal.c). */
export const sigprocmask: Answering = (process, [how, set, old, size]) => {
  if (size !== BigInt(SET_SIZE)) return failure(Errno.EINVAL);
  const before = process.mask;
  if (set !== 0n) {
    const wanted = process.readWord(set);
    if (wanted === undefined) return failure(Errno.EFAULT);
    const change = HOW[Number(BigInt.asIntN(32, how))];
    if (!change) return failure(Errno.EINVAL);
    process.mask = change(before, wanted & ~UNBLOCKABLE);
  }
  // As in Linux the new mask stays in force when the old one can't be handed over.
  return old === 0n || process.writeWord(old, before) ? success() : failure(Errno.EFAULT);
};

/** rt_sigpending. */
export const sigpending: Answering = (process, [pointer, size]) => {
  if (size > BigInt(SET_SIZE)) return failure(Errno.EINVAL);
  const set = words(pendingSignals(process.state) & process.mask).subarray(0, Number(size));
  return handOver(process, pointer, set);
};
