import { type Answering, failure, success } from './answer.ts';
import { Errno } from './errno.ts';

/** SIGKILL and SIGSTOP: bits 8 and 18 of a mask. */
const UNBLOCKABLE = (1n << 8n) | (1n << 18n);

/** Bytes in the kernel's signal set. */
const SET_SIZE = 8;

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
    const bytes = process.read(set, SET_SIZE);
    if (!bytes) return failure(Errno.EFAULT);
    const change = HOW[Number(BigInt.asIntN(32, how))];
    if (!change) return failure(Errno.EINVAL);
    const wanted = new DataView(bytes.buffer).getBigUint64(0, true) & ~UNBLOCKABLE;
    process.mask = change(before, wanted);
  }
  if (old !== 0n) {
    const bytes = new Uint8Array(SET_SIZE);
    new DataView(bytes.buffer).setBigUint64(0, before, true);
    // As in Linux the new mask stays in force when the old one can't be handed over.
    if (!process.write(old, bytes)) return failure(Errno.EFAULT);
  }
  return success();
};
