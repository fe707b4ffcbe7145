import { count, figure } from '../../base/count.ts';
import type { AtlasRow } from '../row/row.ts';

/** Instructions of two switches that count as about as many. */
const ALIKE = 1.15;

/**
 * What the rows show about counting instructions, in a sentence: the two that are most alike by instructions and least by cycles, the
 * longer of them the quicker if there are such. Empty where no two compare.
 */
export function reading(rows: readonly AtlasRow[], core: string): string {
  const all = rows.flatMap(({ title, perSwitch, cycles }) => {
    const warm = cycles[core]?.warm;
    // A system call costs more than all else, and everybody knows.
    if (!warm || perSwitch.syscalls) return [];
    return [{ title, instructions: perSwitch.instructions, warm }];
  });
  let best: { slow: (typeof all)[number]; quick: (typeof all)[number]; ratio: number } | undefined;
  for (const slow of all)
    for (const quick of all) {
      const ratio = slow.warm / quick.warm;
      const more = quick.instructions / slow.instructions;
      if (more >= 1 && more <= ALIKE && ratio > (best?.ratio ?? 1.2)) best = { slow, quick, ratio };
    }
  if (!best) return '';
  const { slow, quick, ratio } = best;
  return (
    `${quick.title} executes ${count(quick.instructions, 1)} instructions, ${slow.title} ${count(slow.instructions, 1)}; ` +
    `warm, the one takes ${figure(quick.warm)} cycles, the other ${figure(slow.warm)}, ${figure(ratio)} times as many. ` +
    'Instructions are not cycles.'
  );
}
