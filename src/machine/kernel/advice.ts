import { type Answering, failure, success } from './answer.ts';
import { Errno } from './errno.ts';
import { isAligned, wholePages } from './mappings.ts';

/** asm-generic/mman-common.h */
const DONTNEED = 4n;
const FREE = 8n;
/** From MADV_NORMAL to MADV_WILLNEED, and from MADV_FREE to MADV_COLLAPSE: hints, which nothing needs here. */
const isHint = (advice: bigint) => advice < DONTNEED || (advice >= FREE && advice <= 25n);

/** madvise (mm/madvise.c). */
export const madvise: Answering = ({ memory, step }, [address, length, advice]) => {
  const start = Number(address);
  const size = wholePages(length);
  if (!isAligned(address) || (advice !== DONTNEED && !isHint(advice))) return failure(Errno.EINVAL);
  const end = memory.firstUnmapped(start, size);
  if (advice === DONTNEED && end > start) memory.clear(start, end - start, step);
  return end < start + size ? failure(Errno.ENOMEM) : success();
};
