import { type Answer, type Answering, failure, int, success } from './answer.ts';
import { Errno } from './errno.ts';
import type { Process } from './process.ts';

/** The first number that is no descriptor: RLIMIT_NOFILE. */
export const DESCRIPTORS = 1024;

/** asm-generic/fcntl.h, linux/fcntl.h */
const Command = { dup: 0, getFd: 1, setFd: 2, getFl: 3, setFl: 4, dupCloexec: 1030 } as const;
const O_WRONLY = 1;
const O_CLOEXEC = 0x80000n;

export const close: Answering = (process, [descriptor]) => {
  if (!process.stream(descriptor)) return failure(Errno.EBADF);
  const { [int(descriptor)]: _, ...descriptors } = process.state.descriptors;
  process.change({ descriptors });
  return success();
};

/** Makes `to` another name of an open descriptor. */
function duplicate(process: Process, descriptor: bigint, to: number): Answer {
  const stream = process.stream(descriptor);
  if (!stream) return failure(Errno.EBADF);
  process.change({ descriptors: { ...process.state.descriptors, [to]: stream } });
  return success(to);
}

/** The same with the lowest free number from `from` on. */
function duplicateFrom(process: Process, descriptor: bigint, from: number): Answer {
  let to = from;
  while (to in process.state.descriptors) to++;
  if (!process.stream(descriptor)) return failure(Errno.EBADF);
  return to < DESCRIPTORS ? duplicate(process, descriptor, to) : failure(Errno.EMFILE);
}

export const dup: Answering = (process, [descriptor]) => duplicateFrom(process, descriptor, 0);

const isNumber = (descriptor: bigint) => int(descriptor) >= 0 && int(descriptor) < DESCRIPTORS;

export const dup2: Answering = (process, [from, to]) =>
  isNumber(to) ? duplicate(process, from, int(to)) : failure(Errno.EBADF);

export const dup3: Answering = (process, [from, to, flags]) =>
  flags & ~O_CLOEXEC || int(from) === int(to) ? failure(Errno.EINVAL) : dup2(process, [from, to]);

export const fcntl: Answering = (process, [descriptor, command, argument]) => {
  const stream = process.stream(descriptor);
  if (!stream) return failure(Errno.EBADF);
  switch (int(command)) {
    case Command.dup:
    case Command.dupCloexec:
      return isNumber(argument)
        ? duplicateFrom(process, descriptor, int(argument))
        : failure(Errno.EINVAL);
    case Command.getFl:
      return success(stream === 'stdin' ? 0 : O_WRONLY);
    case Command.getFd:
    case Command.setFd:
    case Command.setFl:
      return success();
    default:
      return failure(Errno.EINVAL);
  }
};

/** What a pipe answers to a call that is for other files: lseek, pread64, pwrite64 and ioctl. */
const refuses =
  (errno: number): Answering =>
  (process, [descriptor]) =>
    failure(process.stream(descriptor) ? errno : Errno.EBADF);

export const seek = refuses(Errno.ESPIPE);

/** TCGETS above all: none of them is a terminal. */
export const ioctl = refuses(Errno.ENOTTY);
