import { MMAP, PAGE } from '../memory/layout.ts';
import type { Protection } from '../memory/memory.ts';
import { type Answering, failure, success } from './answer.ts';
import { Errno } from './errno.ts';

/** asm-generic/mman.h */
const PROT_WRITE = 2n;
const PROT_EXEC = 4n;
const PROT_ALL = 7n;
const MAP_TYPE = 3n;
const MAP_FIXED = 0x10n;
const MAP_ANONYMOUS = 0x20n;
const MAP_FIXED_NOREPLACE = 0x100000n;

/** x86 pages that can be written or executed can be read. */
function allowed(protection: bigint): Protection {
  return {
    readable: protection !== 0n,
    writable: Boolean(protection & PROT_WRITE),
    executable: Boolean(protection & PROT_EXEC),
  };
}

export const wholePages = (length: bigint) => Math.ceil(Number(length) / PAGE) * PAGE;
export const isAligned = (address: bigint) => address % BigInt(PAGE) === 0n;

/** mmap of anonymous memory (mm/mmap.c); there are no files. */
export const mmap: Answering = (process, args) => {
  const { memory, step } = process;
  const [hint, length, protection, flags, descriptor, offset] = args;
  if (!isAligned(offset)) return failure(Errno.EINVAL);
  if (!(flags & MAP_ANONYMOUS) && !process.stream(descriptor)) return failure(Errno.EBADF);
  const size = wholePages(length);
  if (size === 0) return failure(Errno.EINVAL);
  if ((flags & MAP_TYPE) === 0n) return failure(Errno.EINVAL);
  if (!(flags & MAP_ANONYMOUS)) return failure(Errno.ENODEV);
  const wanted = Number(hint) - (Number(hint) % PAGE);
  const free = memory.findFree(size, wanted || MMAP);
  if (free === undefined || free + size > 2 ** 47) return failure(Errno.ENOMEM);
  if (flags & MAP_FIXED_NOREPLACE && !memory.isFree(wanted, size)) return failure(Errno.EEXIST);
  const fixed = (flags & (MAP_FIXED | MAP_FIXED_NOREPLACE)) !== 0n;
  if (fixed) {
    if (!isAligned(hint) || wanted === 0) return failure(Errno.EINVAL);
    memory.unmap(wanted, size, step);
  }
  const start = fixed || free === wanted ? wanted : memory.findFree(size, MMAP);
  if (start === undefined) return failure(Errno.ENOMEM);
  memory.map({
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
};

export const mprotect: Answering = ({ memory, step }, [address, length, protection]) => {
  const start = Number(address);
  const size = wholePages(length);
  if (!isAligned(address) || protection > PROT_ALL) return failure(Errno.EINVAL);
  // As in Linux everything before the first hole has changed when a hole is found.
  const end = memory.firstUnmapped(start, size);
  if (end > start) memory.protect(start, end - start, allowed(protection), step);
  return end < start + size ? failure(Errno.ENOMEM) : success();
};

export const munmap: Answering = ({ memory, step }, [address, length]) => {
  const size = wholePages(length);
  if (size === 0 || !isAligned(address)) return failure(Errno.EINVAL);
  memory.unmap(Number(address), size, step);
  return success();
};
