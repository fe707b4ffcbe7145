import { linkedName } from '../../src/assembler/link/apart.ts';
import type { Convention } from '../../src/machine/scenarios/routine.ts';

/** The text of an adapter that was made for a routine, with the names of the routine's own file: a linker keeps none
 * apart. Undefined for one that is a file. */
export function adapterText({ adapter, texts }: Convention): string | undefined {
  return texts?.[adapter]?.replaceAll(linkedName(''), '');
}
