import { CATALOGUE } from '../atlas/catalogue/catalogue.ts';
import type { MeasuredRow } from '../atlas/row/measure-row.ts';
import work from '../cli/atlas/atlas-job.ts';
import { CORES } from '../timing/cores/cores.ts';

/** The switches of the atlas in its order, and what the cores are called, by name. */
export function atlasNames(): { names: string[]; titles: Record<string, string> } {
  return {
    names: CATALOGUE.map(({ name }) => name),
    titles: Object.fromEntries(CORES.map(({ name, title }) => [name, title])),
  };
}

/** The row of a switch on every core that ships. */
export const atlasRow = (name: string): Promise<MeasuredRow> => work({ name, cores: CORES });
