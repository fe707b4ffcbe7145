import { Errno } from './errno.ts';
import type { Process } from './process.ts';

/** A `struct iovec`: a piece of memory. */
interface Piece {
  start: bigint;
  size: number;
}

/** UIO_MAXIOV (linux/uio.h) */
const MOST = 1024;

/** The pieces that readv and writev are given, or the number of the error. */
export function readVector(process: Process, pointer: bigint, count: bigint): Piece[] | number {
  const length = Number(count);
  if (length > MOST) return Errno.EINVAL;
  if (length === 0) return [];
  const words = process.readWords(pointer, 2 * length);
  if (!words) return Errno.EFAULT;
  const pieces = Array.from({ length }, (_, i) => ({
    start: words[2 * i],
    size: Number(BigInt.asIntN(64, words[2 * i + 1])),
  }));
  return pieces.some(({ size }) => size < 0) ? Errno.EINVAL : pieces;
}

/** What the pieces hold, one after another; undefined where the guest may not read it. */
export function gather(process: Process, pieces: readonly Piece[]): Uint8Array | undefined {
  const found = new Uint8Array(pieces.reduce((sum, { size }) => sum + size, 0));
  let at = 0;
  for (const { start, size } of pieces) {
    if (size === 0) continue;
    const bytes = process.read(start, size);
    if (!bytes) return undefined;
    found.set(bytes, at);
    at += size;
  }
  return found;
}
