import { lostRegisters } from '../../analysis/lost-register.ts';
import type { LostValue } from '../../analysis/lost-value.ts';
import { derived } from '../../base/derived.ts';
import { slotName } from '../../machine/registers.ts';
import type { TraceReader } from '../../trace/reader.ts';

const NOTHING: readonly LostValue[] = [];

const allLost = derived((reader: TraceReader) =>
  lostRegisters(reader).flatMap(({ registers }) => registers),
);

/** The registers that switches of the run lost. */
export function lostValuesOf(reader: TraceReader): readonly LostValue[] {
  return allLost(reader);
}

/** Those that hold the wrong value at a position. */
export function lostAt(reader: TraceReader, position: number): readonly LostValue[] {
  const values = lostValuesOf(reader);
  const there = values.filter(({ from, to }) => position >= from && position < to);
  return there.length > 0 ? there : NOTHING;
}

/** What a word in memory has to do with a lost register: `loaded into r13 (wrong)`, `r13 as it was`; else nothing. */
export function lostWord(lost: readonly LostValue[], address: number): string {
  for (const { slot, chain } of lost) {
    if (chain?.loaded === address) return `wrong: loaded into ${slotName(slot)}`;
    if (chain?.saved?.address === address) return `${slotName(slot)} as it was`;
  }
  return '';
}
