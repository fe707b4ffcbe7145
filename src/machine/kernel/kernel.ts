import { MMAP, PAGE } from '../memory/layout.ts';
import type { Memory, Protection } from '../memory/memory.ts';
import type { SystemCall } from './system-call.ts';

const EBADF = 9;
const ENOMEM = 12;
const EFAULT = 14;
const ENODEV = 19;
const EINVAL = 22;
const ENOSYS = 38;
const ENOSPC = 28;

/** SIGKILL and SIGSTOP: bits 8 and 18 of a mask. */
const UNBLOCKABLE = (1n << 8n) | (1n << 18n);

/** Bytes the console takes before write answers ENOSPC. */
const CONSOLE_LIMIT = 2 ** 20;

/** A memory access of the kernel's on the guest's behalf. */
export interface KernelAccess {
  address: number;
  size: number;
  store: boolean;
}

/** x86 pages that can be written or executed can be read. */
function allowed(protection: bigint): Protection {
  return {
    readable: protection !== 0n,
    writable: Boolean(protection & 2n),
    executable: Boolean(protection & 4n),
  };
}

interface Answer {
  result: bigint;
  output?: string;
  exit?: number;
}

const failure = (errno: number): Answer => ({ result: BigInt.asUintN(64, BigInt(-errno)) });
const success = (result = 0n): Answer => ({ result });

/**
 * The part of Linux that a context switch meets: rt_sigprocmask with its real meaning, and what a
 * small program needs besides. Every other call answers ENOSYS. Source: kernel/signal.c, mm/mmap.c
 * and the manual pages of section 2.
 */
export class Kernel {
  /** How many calls there have been. */
  #count = 0;
  #written = 0;
  readonly #decoder = new TextDecoder();

  constructor(
    readonly memory: Memory,
    /** Blocked signals of the one thread there is. */
    public mask: bigint,
    readonly failCall: { nth: number; errno: number } | undefined,
  ) {}

  /**
   * Answers one call.
   * @param args rdi, rsi, rdx, r10, r8, r9
   * @param touch told of every access to guest memory, after it was made
   */
  call(
    step: number,
    number: number,
    args: bigint[],
    touch: (access: KernelAccess) => void,
  ): { call: SystemCall; exit: number | undefined } {
    this.#count++;
    const injected = this.#count === this.failCall?.nth;
    const answer = injected
      ? failure(this.failCall?.errno ?? 0)
      : this.#answer(step, number, args, touch);
    const { result, output, exit } = answer;
    const call: SystemCall = { step, number, args, result, injected, mask: this.mask };
    if (output !== undefined) call.output = output;
    return { call, exit };
  }

  #answer(
    step: number,
    number: number,
    args: readonly bigint[],
    touch: (access: KernelAccess) => void,
  ): Answer {
    const [first, second, third] = args;
    switch (number) {
      case 1:
        return this.#write(Number(BigInt.asIntN(32, first)), second, third, touch);
      case 9:
        return this.#mmap(step, args);
      case 10:
        return this.#mprotect(step, first, second, third);
      case 11:
        return this.#munmap(step, first, second);
      case 14:
        return this.#sigprocmask(args, touch);
      case 60:
      case 231:
        return { result: 0n, exit: Number(first & 0xffn) };
      default:
        return failure(ENOSYS);
    }
  }

  #sigprocmask(args: readonly bigint[], touch: (access: KernelAccess) => void): Answer {
    const [how, set, old, size] = args;
    if (size !== 8n) return failure(EINVAL);
    const before = this.mask;
    if (set !== 0n) {
      const bytes = this.memory.read(Number(set), 8);
      if (!bytes) return failure(EFAULT);
      touch({ address: Number(set), size: 8, store: false });
      const wanted = new DataView(bytes.buffer).getBigUint64(0, true) & ~UNBLOCKABLE;
      const mode = Number(BigInt.asIntN(32, how));
      if (mode === 0) this.mask |= wanted;
      else if (mode === 1) this.mask &= ~wanted;
      else if (mode === 2) this.mask = wanted;
      else return failure(EINVAL);
    }
    if (old !== 0n) {
      const bytes = new Uint8Array(8);
      new DataView(bytes.buffer).setBigUint64(0, before, true);
      // As in Linux the new mask stays in force when the old one can't be handed over.
      if (!this.memory.write(Number(old), bytes)) return failure(EFAULT);
      touch({ address: Number(old), size: 8, store: true });
    }
    return success();
  }

  #write(
    descriptor: number,
    address: bigint,
    length: bigint,
    touch: (access: KernelAccess) => void,
  ): Answer {
    if (descriptor !== 1 && descriptor !== 2) return failure(EBADF);
    const size = Number(length);
    if (size === 0) return success();
    if (size > CONSOLE_LIMIT - this.#written)
      return failure(this.memory.allows(Number(address), 1, 'readable') ? ENOSPC : EFAULT);
    const bytes = this.memory.read(Number(address), size);
    if (!bytes) return failure(EFAULT);
    touch({ address: Number(address), size, store: false });
    this.#written += size;
    return { result: length, output: this.#decoder.decode(bytes, { stream: true }) };
  }

  #mmap(step: number, args: readonly bigint[]): Answer {
    const [hint, length, protection, flags] = args;
    const MAP_FIXED = 0x10n;
    const MAP_ANONYMOUS = 0x20n;
    const size = Math.ceil(Number(length) / PAGE) * PAGE;
    if (size === 0) return failure(EINVAL);
    if ((flags & 3n) === 0n) return failure(EINVAL);
    if (!(flags & MAP_ANONYMOUS)) return failure(ENODEV);
    const wanted = Number(hint) - (Number(hint) % PAGE);
    const free = this.memory.findFree(size, wanted || MMAP);
    if (free === undefined || free + size > 2 ** 47) return failure(ENOMEM);
    if (flags & MAP_FIXED) {
      if (hint % BigInt(PAGE) !== 0n || wanted === 0) return failure(EINVAL);
      this.memory.unmap(wanted, size, step);
    }
    const start = flags & MAP_FIXED || free === wanted ? wanted : this.memory.findFree(size, MMAP);
    if (start === undefined) return failure(ENOMEM);
    this.memory.map({
      name: 'mmap',
      kind: 'mmap',
      start,
      size,
      ...allowed(protection),
      bytes: new Uint8Array(),
      from: step + 1,
      to: Number.POSITIVE_INFINITY,
    });
    return success(BigInt(start));
  }

  #mprotect(step: number, address: bigint, length: bigint, protection: bigint): Answer {
    const start = Number(address);
    const size = Math.ceil(Number(length) / PAGE) * PAGE;
    if (address % BigInt(PAGE) !== 0n || protection > 7n) return failure(EINVAL);
    // As in Linux everything before the first hole has changed when a hole is found.
    const end = this.memory.firstUnmapped(start, size);
    if (end > start) this.memory.protect(start, end - start, allowed(protection), step);
    return end < start + size ? failure(ENOMEM) : success();
  }

  #munmap(step: number, address: bigint, length: bigint): Answer {
    const size = Math.ceil(Number(length) / PAGE) * PAGE;
    if (size === 0 || address % BigInt(PAGE) !== 0n) return failure(EINVAL);
    this.memory.unmap(Number(address), size, step);
    return success();
  }
}
