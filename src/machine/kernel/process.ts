import type { Memory } from '../memory/memory.ts';

/** A memory access of the kernel's on the guest's behalf. */
export interface KernelAccess {
  address: number;
  size: number;
  store: boolean;
}

/** The one process there is, as the kernel knows it: all that system calls read and change. */
export class Process {
  readonly memory: Memory;
  /** Blocked signals of the one thread, bit n-1 for signal n. */
  mask: bigint;
  /** The step of the call under way. */
  step = 0;
  /** Bytes that the console has taken. */
  written = 0;
  readonly #touched: (access: KernelAccess) => void;

  /** @param touched told of every access of the kernel's to guest memory, after it was made */
  constructor(memory: Memory, mask: bigint, touched: (access: KernelAccess) => void) {
    this.memory = memory;
    this.mask = mask;
    this.#touched = touched;
  }

  /** A copy of what a call is pointed to, or undefined where the guest may not read it. */
  read(pointer: bigint, size: number): Uint8Array | undefined {
    const address = Number(pointer);
    const bytes = this.memory.read(address, size);
    if (bytes) this.#touched({ address, size, store: false });
    return bytes;
  }

  /** Hands bytes over to the guest; false where it may not write them. */
  write(pointer: bigint, bytes: Uint8Array): boolean {
    const address = Number(pointer);
    const written = this.memory.write(address, bytes);
    if (written) this.#touched({ address, size: bytes.length, store: true });
    return written;
  }
}
