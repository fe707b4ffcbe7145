import { type Answer, type Answering, failure, success } from './answer.ts';
import { Errno } from './errno.ts';
import type { Process } from './process.ts';
import { readVector } from './vector.ts';

/** read from standard input; 0 at its end. */
export const read: Answering = (process, [descriptor, pointer, length]) =>
  process.stream(descriptor) === 'stdin'
    ? take(process, [{ start: pointer, size: Number(length) }])
    : failure(Errno.EBADF);

export const readv: Answering = (process, [descriptor, pointer, count]) => {
  if (process.stream(descriptor) !== 'stdin') return failure(Errno.EBADF);
  const vector = readVector(process, pointer, count);
  return typeof vector === 'number' ? failure(vector) : take(process, vector);
};

/** Fills pieces of memory as far as the input goes. */
function take(process: Process, pieces: readonly { start: bigint; size: number }[]): Answer {
  const { stdin, state } = process;
  let at = state.read;
  for (const { start, size } of pieces) {
    const bytes = stdin.subarray(at, Math.min(at + size, stdin.length));
    if (bytes.length > 0 && !process.write(start, bytes)) {
      if (at === state.read) return failure(Errno.EFAULT);
      break;
    }
    at += bytes.length;
  }
  process.change({ read: at });
  return success(at - state.read);
}
