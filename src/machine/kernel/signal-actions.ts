import { words } from '../memory/words.ts';
import { type Answering, failure, handOver, int, success } from './answer.ts';
import { Errno } from './errno.ts';
import type { Disposition } from './process-state.ts';
import { SET_SIZE } from './signal-mask.ts';
import { ignores } from './signal-sending.ts';
import { bitOf, isSignal, UNBLOCKABLE } from './signals.ts';

/** SIG_DFL, no flags. */
const DEFAULT: Disposition = [0n, 0n, 0n, 0n];

/** What the kernel knows of `sa_flags` (asm/signal.h): SA_RESTORER among them. */
const FLAGS = 0xdc000c07n;

/** rt_sigaction (kernel/signal.c): keeps what is to be done about a signal, and tells what was. */
export const sigaction: Answering = (process, [signal, pointer, old, size]) => {
  if (size !== BigInt(SET_SIZE)) return failure(Errno.EINVAL);
  const number = int(signal);
  const wanted = pointer === 0n ? undefined : process.readWords(pointer, 4);
  if (pointer !== 0n && !wanted) return failure(Errno.EFAULT);
  if (!isSignal(number) || (wanted && bitOf(number) & UNBLOCKABLE)) return failure(Errno.EINVAL);
  const { dispositions, pending } = process.state;
  const before = dispositions[number] ?? DEFAULT;
  if (wanted) {
    const [handler, flags, restorer, mask] = wanted;
    const action: Disposition = [handler, flags & FLAGS, restorer, mask & ~UNBLOCKABLE];
    process.change({
      dispositions: { ...dispositions, [number]: action },
      pending: ignores(number, handler) ? pending & ~bitOf(number) : pending,
    });
  }
  return old === 0n ? success() : handOver(process, old, words(...before));
};
