import { type Answering, failure, int, success } from './answer.ts';
import { readTimespec, waitUntil } from './clock.ts';
import { Errno } from './errno.ts';
import { forEver, interrupted, wait } from './waiting.ts';

/** What rax selects it by. */
const NUMBER = 202;

/** linux/futex.h */
const Operation = { wait: 0, wake: 1, waitBitset: 9, wakeBitset: 10 } as const;
const OPERATIONS = 0x7f;
const CLOCK_REALTIME = 0x100;

/** futex (kernel/futex): there is one thread, so what it waits for nobody does, and it wakes nobody. */
export const futex: Answering = (process, [address, operation, value, timeout]) => {
  const which = int(operation) & OPERATIONS;
  const waits = which === Operation.wait || which === Operation.waitBitset;
  if (!waits && which !== Operation.wake && which !== Operation.wakeBitset)
    return failure(Errno.ENOSYS);
  if (address % 4n !== 0n) return failure(Errno.EINVAL);
  if (!waits) return success();
  const bytes = process.read(address, 4);
  if (!bytes) return failure(Errno.EFAULT);
  const found = new DataView(bytes.buffer).getUint32(0, true);
  if (BigInt(found) !== BigInt.asUintN(32, value)) return failure(Errno.EAGAIN);
  const until = timeout === 0n ? undefined : readTimespec(process, timeout);
  if (typeof until === 'number') return failure(until);
  const byDate = (int(operation) & CLOCK_REALTIME) !== 0;
  const relative = which === Operation.wait || until === undefined;
  const waited = wait(process, relative ? until : waitUntil(process, until, byDate));
  switch (waited.by) {
    case 'time':
      return failure(Errno.ETIMEDOUT);
    case 'signal':
      // One with a limit is not made again: it would wait anew.
      return interrupted(process, until === undefined ? BigInt(NUMBER) : undefined);
    case 'nothing':
      return forEver('futex', 'no other thread could wake it, and no signal is to come');
    case 'end':
      return { ...success(), ends: waited.ends };
  }
};
