import type { Region } from './region.ts';

/**
 * Puts bytes into what regions contain at the start of a run. A region gets new contents; the old
 * ones, which others may hold, stay as they are.
 * @returns the first address at which nothing is mapped, where there is one
 */
export function overwrite(
  regions: readonly Region[],
  address: number,
  bytes: Uint8Array,
): number | undefined {
  for (let done = 0; done < bytes.length; ) {
    const at = address + done;
    const region = regions.find(({ start, size }) => at >= start && at < start + size);
    if (!region) return at;
    const offset = at - region.start;
    const piece = bytes.subarray(done, done + region.size - offset);
    const contents = new Uint8Array(Math.max(region.bytes.length, offset + piece.length));
    contents.set(region.bytes);
    contents.set(piece, offset);
    region.bytes = contents;
    done += piece.length;
  }
  return undefined;
}
