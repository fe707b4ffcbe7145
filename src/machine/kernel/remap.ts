import { MMAP, PAGE } from '../memory/layout.ts';
import type { Region } from '../memory/region.ts';
import { type Answering, failure, success } from './answer.ts';
import { Errno } from './errno.ts';
import { isAligned, wholePages } from './mappings.ts';

/** linux/mman.h */
const MAYMOVE = 1n;
const FIXED = 2n;

/** mremap (mm/mremap.c): makes a mapping smaller, or larger where it is or elsewhere. */
export const mremap: Answering = ({ memory, step }, [address, from, to, flags, place]) => {
  const [before, after] = [wholePages(from), wholePages(to)];
  if (!isAligned(address) || flags & ~(MAYMOVE | FIXED)) return failure(Errno.EINVAL);
  if (after === 0 || (flags & FIXED && !(flags & MAYMOVE))) return failure(Errno.EINVAL);
  const start = Number(address);
  const region = memory.at(start);
  if (!region || before === 0 || memory.firstUnmapped(start, before) < start + before)
    return failure(region && before === 0 ? Errno.EINVAL : Errno.EFAULT);
  const fixed = flags & FIXED ? Number(place) : undefined;
  if (fixed === undefined && after <= before) {
    if (after < before) memory.unmap(start + after, before - after, step);
    return success(address);
  }
  const piece = (at: number, size: number, bytes: Uint8Array): Region => ({
    ...region,
    start: at,
    size,
    bytes,
    from: step + 1,
    to: Number.POSITIVE_INFINITY,
    since: step + 1,
  });
  if (fixed === undefined && memory.isFree(start + before, after - before)) {
    memory.map(piece(start + before, after - before, new Uint8Array()));
    return success(address);
  }
  if (!(flags & MAYMOVE)) return failure(Errno.ENOMEM);
  const overlaps = fixed !== undefined && fixed < start + before && start < fixed + after;
  if (fixed !== undefined && (fixed % PAGE !== 0 || overlaps)) return failure(Errno.EINVAL);
  const bytes = memory.copy(start, Math.min(before, after));
  if (fixed !== undefined) memory.unmap(fixed, after, step);
  const found = fixed ?? memory.findFree(after, MMAP);
  if (found === undefined) return failure(Errno.ENOMEM);
  memory.unmap(start, before, step);
  memory.map(piece(found, after, bytes));
  return success(found);
};
