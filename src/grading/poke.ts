import type { Launch } from '../machine/launch.ts';

/** A launch with other bytes in its memory at an address that is mapped. */
export function poke(launch: Launch, address: number, words: readonly bigint[]): Launch {
  const bytes = new Uint8Array(BigUint64Array.from(words).buffer);
  const regions = launch.regions.map((region) => {
    const offset = address - region.start;
    if (offset < 0 || offset + bytes.length > region.size) return region;
    const content = new Uint8Array(Math.max(region.bytes.length, offset + bytes.length));
    content.set(region.bytes);
    content.set(bytes, offset);
    return { ...region, bytes: content };
  });
  return { ...launch, regions };
}
