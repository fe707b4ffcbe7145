import { type Answer, type Answering, failure, handOver, int } from './answer.ts';
import { Errno } from './errno.ts';
import type { Process } from './process.ts';
import { startDate } from './seed.ts';
import { UID } from './user.ts';

/** linux/fcntl.h, asm-generic/fcntl.h */
const AT_FDCWD = -100;
const AT_EMPTY_PATH = 0x1000n;
const O_CREAT = 0x40n;

/**
 * There are no files, neither the host's nor others: why a path can't be found. What a call would find
 * below a descriptor depends on that, too.
 */
function missing(process: Process, directory: bigint, pointer: bigint): number {
  const path = process.readPath(pointer);
  if (typeof path === 'number') return path;
  if (path === '' || path.startsWith('/') || int(directory) === AT_FDCWD) return Errno.ENOENT;
  return process.stream(directory) ? Errno.ENOTDIR : Errno.EBADF;
}

const HERE = BigInt(AT_FDCWD);

/** open (fs/open.c): what is not there could only be made, on a file system that is read-only. */
function opened(process: Process, directory: bigint, path: bigint, flags: bigint): Answer {
  const errno = missing(process, directory, path);
  return failure(errno === Errno.ENOENT && flags & O_CREAT ? Errno.EROFS : errno);
}

export const open: Answering = (process, [path, flags]) => opened(process, HERE, path, flags);

export const openat: Answering = (process, [directory, path, flags]) =>
  opened(process, directory, path, flags);

/** access, stat and lstat: a path comes first. */
export const byPath: Answering = (process, [path]) => failure(missing(process, HERE, path));

/** faccessat and faccessat2. */
export const below: Answering = (process, [directory, path]) =>
  failure(missing(process, directory, path));

/** readlink (fs/stat.c) of the one link there is. */
function link(process: Process, at: bigint, path: bigint, pointer: bigint, size: bigint): Answer {
  if (int(size) <= 0) return failure(Errno.EINVAL);
  if (process.readPath(path) !== '/proc/self/exe') return failure(missing(process, at, path));
  const text = new TextEncoder().encode(process.path).subarray(0, int(size));
  return handOver(process, pointer, text, BigInt(text.length));
}

export const readlink: Answering = (process, [path, pointer, size]) =>
  link(process, HERE, path, pointer, size);

export const readlinkat: Answering = (process, [directory, path, pointer, size]) =>
  link(process, directory, path, pointer, size);

/** What stat tells of a pipe. */
const Pipe = { device: 14, mode: 0o010600, block: 4096 } as const;
const INODES = { stdin: 1001, stdout: 1002, stderr: 1003 } as const;

export const fstat: Answering = (process, [descriptor, pointer]) => {
  const stream = process.stream(descriptor);
  if (!stream) return failure(Errno.EBADF);
  // struct stat (asm/stat.h)
  const view = new DataView(new ArrayBuffer(144));
  const date = BigInt(startDate(process.seed));
  view.setBigUint64(0, BigInt(Pipe.device), true);
  view.setBigUint64(8, BigInt(INODES[stream]), true);
  view.setBigUint64(16, 1n, true);
  view.setUint32(24, Pipe.mode, true);
  view.setUint32(28, UID, true);
  view.setUint32(32, UID, true);
  view.setBigUint64(56, BigInt(Pipe.block), true);
  for (const time of [72, 88, 104]) view.setBigUint64(time, date, true);
  return handOver(process, pointer, new Uint8Array(view.buffer));
};

/** True if a call means a descriptor itself, by an empty path. */
const isItself = (process: Process, path: bigint, flags: bigint) =>
  (flags & AT_EMPTY_PATH) !== 0n && process.readPath(path) === '';

export const newfstatat: Answering = (process, [descriptor, path, pointer, flags]) =>
  isItself(process, path, flags)
    ? fstat(process, [descriptor, pointer])
    : failure(missing(process, descriptor, path));

export const statx: Answering = (process, [descriptor, path, flags, , pointer]) => {
  if (!isItself(process, path, flags)) return failure(missing(process, descriptor, path));
  const stream = process.stream(descriptor);
  if (!stream) return failure(Errno.EBADF);
  // struct statx (linux/stat.h); STATX_BASIC_STATS
  const view = new DataView(new ArrayBuffer(256));
  const date = BigInt(startDate(process.seed));
  view.setUint32(0, 0x7ff, true);
  view.setUint32(4, Pipe.block, true);
  view.setUint32(16, 1, true);
  view.setUint32(20, UID, true);
  view.setUint32(24, UID, true);
  view.setUint16(28, Pipe.mode, true);
  view.setBigUint64(32, BigInt(INODES[stream]), true);
  for (const time of [64, 96, 112]) view.setBigUint64(time, date, true);
  view.setUint32(140, Pipe.device, true);
  return handOver(process, pointer, new Uint8Array(view.buffer));
};

/** getcwd (fs/d_path.c): the root, always. */
export const getcwd: Answering = (process, [pointer, size]) =>
  size < 2n ? failure(Errno.ERANGE) : handOver(process, pointer, Uint8Array.of(0x2f, 0), 2n);
