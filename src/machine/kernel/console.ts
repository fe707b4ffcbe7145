import { type Answer, type Answering, failure, success } from './answer.ts';
import { Errno } from './errno.ts';
import type { Process } from './process.ts';
import { gather, readVector } from './vector.ts';

/** Bytes the console takes before write answers ENOSPC. */
const CONSOLE_LIMIT = 2 ** 20;

/** The stream that a call may write to, or what it answers. */
function writable(process: Process, descriptor: bigint): 'stdout' | 'stderr' | undefined {
  const stream = process.stream(descriptor);
  return stream === 'stdin' ? undefined : stream;
}

/** write to standard output or the standard error output: both are the console. */
export const write: Answering = (process, [descriptor, pointer, length]) => {
  const stream = writable(process, descriptor);
  if (!stream) return failure(Errno.EBADF);
  const size = Number(length);
  if (size === 0) return success();
  if (!fits(process, size)) {
    const readable = process.memory.allows(Number(pointer), 1, 'readable');
    return failure(readable ? Errno.ENOSPC : Errno.EFAULT);
  }
  const bytes = process.read(pointer, size);
  return bytes ? put(process, stream, bytes) : failure(Errno.EFAULT);
};

/** writev (fs/read_write.c). */
export const writev: Answering = (process, [descriptor, pointer, count]) => {
  const stream = writable(process, descriptor);
  if (!stream) return failure(Errno.EBADF);
  const vector = readVector(process, pointer, count);
  if (typeof vector === 'number') return failure(vector);
  if (
    !fits(
      process,
      vector.reduce((sum, { size }) => sum + size, 0),
    )
  )
    return failure(Errno.ENOSPC);
  const bytes = gather(process, vector);
  return bytes ? put(process, stream, bytes) : failure(Errno.EFAULT);
};

const fits = ({ state }: Process, size: number) => size <= CONSOLE_LIMIT - state.written;

function put(process: Process, stream: 'stdout' | 'stderr', output: Uint8Array): Answer {
  process.change({ written: process.state.written + output.length });
  return { ...success(output.length), ...(output.length > 0 && { output, stream }) };
}
