import { words } from '../memory/words.ts';
import { type Answering, failure, handOver, int, success } from './answer.ts';
import { Errno } from './errno.ts';
import type { Disposition } from './process-state.ts';
import { dispositionOf, ignores } from './signal-effect.ts';
import { SET_SIZE } from './signal-mask.ts';
import { drop } from './signal-queue.ts';
import { bitOf, isSignal, UNBLOCKABLE } from './signals.ts';

/** What the kernel knows of `sa_flags` (asm/signal.h): SA_RESTORER among them. */
const FLAGS = 0xdc000c07n;

/** rt_sigaction (kernel/signal.c): keeps what is to be done about a signal, and tells what was. */
export const sigaction: Answering = (process, [signal, pointer, old, size]) => {
  if (size !== BigInt(SET_SIZE)) return failure(Errno.EINVAL);
  const number = int(signal);
  const wanted = pointer === 0n ? undefined : process.readWords(pointer, 4);
  if (pointer !== 0n && !wanted) return failure(Errno.EFAULT);
  if (!isSignal(number) || (wanted && bitOf(number) & UNBLOCKABLE)) return failure(Errno.EINVAL);
  const before = dispositionOf(process.state, number);
  if (wanted) {
    const [handler, flags, restorer, mask] = wanted;
    const action: Disposition = [handler, flags & FLAGS, restorer, mask & ~UNBLOCKABLE];
    process.change({ dispositions: { ...process.state.dispositions, [number]: action } });
    if (ignores(process.state, number)) drop(process, (each) => each === number);
  }
  return old === 0n ? success() : handOver(process, old, words(...before));
};
