import type { Region } from '../../machine/memory/region.ts';

/** Pages mapped while a run goes on are fresh when they are touched first; those that it starts with are not. */
export function freshIn(
  regions: readonly Pick<Region, 'start' | 'size' | 'from' | 'to'>[],
): (address: number, step: number) => boolean {
  const mapped = regions.filter((region) => region.from > 0);
  return (address, step) =>
    mapped.some(
      (region) =>
        address >= region.start &&
        address < region.start + region.size &&
        region.from <= step &&
        step < region.to,
    );
}
