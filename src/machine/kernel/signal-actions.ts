import { words } from '../memory/words.ts';
import { Slot } from '../registers.ts';
import { type Answering, failure, handOver, int, success } from './answer.ts';
import { Errno } from './errno.ts';
import type { Disposition } from './process-state.ts';
import { SS_DISABLE } from './process-state.ts';
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

/** asm-generic/signal-defs.h, linux/signal.h, asm/signal.h */
const SS_ONSTACK = 1n;
const SS_AUTODISARM = 1n << 31n;
const MINSIGSTKSZ = 2048n;

/** sigaltstack (kernel/signal.c): keeps where handlers are to run, and tells where they were. */
export const sigaltstack: Answering = (process, [pointer, old]) => {
  const wanted = pointer === 0n ? undefined : process.readWords(pointer, 3);
  if (pointer !== 0n && !wanted) return failure(Errno.EFAULT);
  const [start, flags, size] = process.state.alternateStack;
  const offset = process.memory.cpu.read(Slot.rsp) - start;
  const on = offset > 0n && offset <= size;
  if (wanted) {
    if (on) return failure(Errno.EPERM);
    const [newStart, newFlags, newSize] = wanted;
    const mode = BigInt.asUintN(32, newFlags) & ~SS_AUTODISARM;
    if (mode !== 0n && mode !== SS_ONSTACK && mode !== SS_DISABLE) return failure(Errno.EINVAL);
    if (mode !== SS_DISABLE && newSize < MINSIGSTKSZ) return failure(Errno.ENOMEM);
    process.change({
      alternateStack:
        mode === SS_DISABLE
          ? [0n, SS_DISABLE, 0n]
          : [newStart, BigInt.asUintN(32, newFlags) & SS_AUTODISARM, newSize],
    });
  }
  return old === 0n
    ? success()
    : handOver(process, old, words(start, on ? flags | SS_ONSTACK : flags, size));
};
