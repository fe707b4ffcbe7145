import { type Answering, failure, success } from './answer.ts';
import { Errno } from './errno.ts';

/** Bytes the console takes before write answers ENOSPC. */
const CONSOLE_LIMIT = 2 ** 20;

/** write to descriptor 1 or 2: both are the console. */
export const write: Answering = (process, [first, pointer, length]) => {
  const descriptor = Number(BigInt.asIntN(32, first));
  if (descriptor !== 1 && descriptor !== 2) return failure(Errno.EBADF);
  const size = Number(length);
  if (size === 0) return success();
  if (size > CONSOLE_LIMIT - process.written) {
    const readable = process.memory.allows(Number(pointer), 1, 'readable');
    return failure(readable ? Errno.ENOSPC : Errno.EFAULT);
  }
  const bytes = process.read(pointer, size);
  if (!bytes) return failure(Errno.EFAULT);
  process.written += size;
  return { result: length, output: bytes };
};
