import type { AtlasRow } from '../row/row.ts';
import type { Point } from './layout.ts';

/** What of the rows a chart shows: those with cycles on the core, by instructions. */
export function pointsOf(
  rows: readonly AtlasRow[],
  core: string,
  chosen: readonly string[],
): Point[] {
  return rows
    .flatMap((row): Point[] => {
      const { name, title, family, perSwitch, ends } = row;
      const warm = row.cycles[core]?.warm;
      if (!warm) return [];
      return [
        {
          name,
          label: name.slice(name.lastIndexOf('/') + 1) || title,
          instructions: perSwitch.instructions,
          cycles: warm,
          family,
          returns: ends.endsWith('ret'),
          chosen: chosen.includes(name),
        },
      ];
    })
    .sort((a, b) => a.instructions - b.instructions || a.cycles - b.cycles);
}
