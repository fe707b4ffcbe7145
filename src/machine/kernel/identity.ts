import { type Answering, handOver, success } from './answer.ts';
import { pidOf } from './seed.ts';
import { UID } from './user.ts';

/** getpid and gettid: there is one thread. */
export const getpid: Answering = ({ seed }) => success(pidOf(seed));

/** getppid: what started it. */
export const getppid: Answering = ({ seed }) => success(pidOf(seed) - 1);

/** getuid, geteuid, getgid, getegid. */
export const getuid: Answering = () => success(UID);

/** Bytes in a field of `struct new_utsname` (linux/utsname.h). */
const FIELD = 65;

/** sysname, nodename, release, version, machine, domainname. */
const SYSTEM = ['Linux', 'swaplab', '6.1.0', '#1 SMP', 'x86_64', '(none)'];

export const uname: Answering = (process, [pointer]) => {
  const names = new Uint8Array(FIELD * SYSTEM.length);
  SYSTEM.forEach((text, i) => {
    names.set(new TextEncoder().encode(text), FIELD * i);
  });
  return handOver(process, pointer, names);
};
