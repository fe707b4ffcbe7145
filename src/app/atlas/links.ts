import type { AtlasRow } from '../../atlas/row/row.ts';
import { pingPongName } from '../../machine/scenarios/name.ts';

/** The path of a switch's file; of one's own that is its name. */
export const fileOf = ({ name }: AtlasRow): string =>
  name.startsWith('asm/') ? name : `asm/${name}.S`;

/** The address of a switch in the lab, maybe with another beside it; undefined where the lab has no file. */
export function labLink(row: AtlasRow, beside?: AtlasRow): string | undefined {
  if (!row.run || beside?.run === false) return undefined;
  const query = new URLSearchParams({
    scenario: pingPongName(fileOf(row)),
    ...(beside && { beside: pingPongName(fileOf(beside)) }),
  });
  return `#${query}`;
}
