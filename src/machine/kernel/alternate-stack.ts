import { words } from '../memory/words.ts';
import { Slot } from '../registers.ts';
import { type Answering, failure, handOver, success } from './answer.ts';
import { Errno } from './errno.ts';
import type { ProcessState } from './process-state.ts';

export type AlternateStack = ProcessState['alternateStack'];

/** asm-generic/signal-defs.h, linux/signal.h, asm/signal.h */
const SS_ONSTACK = 1n;
const SS_DISABLE = 2n;
const SS_AUTODISARM = 1n << 31n;
const MINSIGSTKSZ = 2048n;

/** What is left of one that was given up. */
export const NO_ALTERNATE_STACK: AlternateStack = [0n, SS_DISABLE, 0n];

/** True if a stack pointer lies in it: also right above it, where it begins. */
export const isWithin = ([start, , size]: AlternateStack, sp: bigint): boolean =>
  sp > start && sp - start <= size;

/** True if the kernel takes it as in use: never one that is given up when a handler starts. */
export const isInUse = (stack: AlternateStack, sp: bigint): boolean =>
  !disarms(stack) && isWithin(stack, sp);

/** True if it is given up when a handler starts, until `rt_sigreturn` (SS_AUTODISARM). */
export const disarms = ([, flags]: AlternateStack): boolean => (flags & SS_AUTODISARM) !== 0n;

/** The alternate stack after a wish for another, or the number of the error (do_sigaltstack in kernel/signal.c). */
export function changedStack(
  stack: AlternateStack,
  [start, flags, size]: AlternateStack,
  sp: bigint,
): AlternateStack | number {
  if (isInUse(stack, sp)) return Errno.EPERM;
  const mode = flags & ~SS_AUTODISARM;
  if (mode === SS_DISABLE) return [0n, flags, 0n];
  if (mode !== 0n && mode !== SS_ONSTACK) return Errno.EINVAL;
  return size < MINSIGSTKSZ ? Errno.ENOMEM : [start, flags, size];
}

/** A `stack_t` as words; `ss_flags` has 32 bits. */
export const stackOf = ([start, flags, size]: readonly bigint[]): AlternateStack => [
  start,
  BigInt.asUintN(32, flags),
  size,
];

/** sigaltstack (kernel/signal.c): keeps where handlers are to run, and tells where they were. */
export const sigaltstack: Answering = (process, [pointer, old]) => {
  const wanted = pointer === 0n ? undefined : process.readWords(pointer, 3);
  if (pointer !== 0n && !wanted) return failure(Errno.EFAULT);
  const { alternateStack } = process.state;
  const sp = process.memory.cpu.read(Slot.rsp);
  if (wanted) {
    const changed = changedStack(alternateStack, stackOf(wanted), sp);
    if (typeof changed === 'number') return failure(changed);
    process.change({ alternateStack: changed });
  }
  const [start, flags, size] = alternateStack;
  const mode = size === 0n ? SS_DISABLE : isInUse(alternateStack, sp) ? SS_ONSTACK : 0n;
  return old === 0n
    ? success()
    : handOver(process, old, words(start, mode | (flags & SS_AUTODISARM), size));
};
