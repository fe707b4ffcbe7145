import type { Launch } from '../launch.ts';
import { PAGE } from '../memory/layout.ts';
import type { Memory } from '../memory/memory.ts';
import { Errno } from './errno.ts';
import type { ProcessState, Stream } from './process-state.ts';
import { SEED } from './seed.ts';

/** A memory access of the kernel's on the guest's behalf. */
export interface KernelAccess {
  address: number;
  size: number;
  store: boolean;
}

/** PATH_MAX (linux/limits.h), the 0 at the end included. */
const PATH_MAX = 4096;

/** The one process there is, as the kernel knows it: all that system calls read and change. */
export class Process {
  readonly memory: Memory;
  readonly seed: number;
  readonly stdin: Uint8Array;
  /** Steps executed before this run began. */
  readonly earlier: number;
  /** The program's own path, a whole one: its file lies below the root, as nothing else does. */
  readonly path: string;
  /** Blocked signals of the one thread, bit n-1 for signal n. */
  mask: bigint;
  state: ProcessState;
  /** The step of the call under way. */
  step = 0;
  readonly #touched: (access: KernelAccess) => void;

  /** @param touched told of every access of the kernel's to guest memory, after it was made */
  constructor(memory: Memory, launch: Launch, touched: (access: KernelAccess) => void) {
    this.memory = memory;
    this.seed = launch.start.seed ?? SEED;
    this.stdin = launch.start.stdin ?? new Uint8Array();
    this.earlier = launch.earlier ?? 0;
    this.path = wholePath(launch.process.path);
    this.state = launch.process;
    this.mask = launch.mask;
    this.#touched = touched;
  }

  change(change: Partial<ProcessState>): void {
    this.state = { ...this.state, ...change };
  }

  /** The stream that an argument names as a descriptor, if that is open. */
  stream(argument: bigint): Stream | undefined {
    return this.state.descriptors[Number(BigInt.asIntN(32, argument))];
  }

  /** A copy of what a call is pointed to, or undefined where the guest may not read it. */
  read(pointer: bigint, size: number): Uint8Array | undefined {
    const address = Number(pointer);
    const bytes = this.memory.read(address, size);
    if (bytes) this.#touched({ address, size, store: false });
    return bytes;
  }

  /** The same as 8-byte words. */
  readWords(pointer: bigint, count: number): bigint[] | undefined {
    const bytes = this.read(pointer, 8 * count);
    return bytes && [...new BigUint64Array(bytes.buffer)];
  }

  /** One of them. */
  readWord(pointer: bigint): bigint | undefined {
    const address = Number(pointer);
    const word = this.memory.readWord(address);
    if (word !== undefined) this.#touched({ address, size: 8, store: false });
    return word;
  }

  /** Hands one over; false where the guest may not write it. */
  writeWord(pointer: bigint, word: bigint): boolean {
    const address = Number(pointer);
    const written = this.memory.writeWord(address, word);
    if (written) this.#touched({ address, size: 8, store: true });
    return written;
  }

  /** A path: text up to a 0, or the number of the error. */
  readPath(pointer: bigint): string | number {
    const address = Number(pointer);
    const found: number[] = [];
    while (found.length < PATH_MAX) {
      const at = address + found.length;
      const bytes = this.memory.read(at, Math.min(PAGE - (at % PAGE), PATH_MAX - found.length));
      if (!bytes) return Errno.EFAULT;
      const end = bytes.indexOf(0);
      found.push(...(end < 0 ? bytes : bytes.subarray(0, end)));
      if (end < 0) continue;
      this.#touched({ address, size: found.length + 1, store: false });
      return new TextDecoder().decode(Uint8Array.from(found));
    }
    return Errno.ENAMETOOLONG;
  }

  /** Hands bytes over to the guest; false where it may not write them. */
  write(pointer: bigint, bytes: Uint8Array): boolean {
    const address = Number(pointer);
    const written = this.memory.write(address, bytes);
    if (written) this.#touched({ address, size: bytes.length, store: true });
    return written;
  }
}

/** A path from the root, which is where the program runs. */
function wholePath(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return `/${parts.join('/')}`;
}
