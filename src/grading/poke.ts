import type { Launch } from '../machine/launch.ts';
import { overwrite } from '../machine/memory/overwrite.ts';
import { words } from '../machine/memory/words.ts';

/** A launch with other words in its memory at an address that is mapped. */
export function poke(launch: Launch, address: number, values: readonly bigint[]): Launch {
  const regions = launch.regions.map((region) => ({ ...region }));
  overwrite(regions, address, words(...values));
  return { ...launch, regions };
}
