import { CATALOGUE } from '../atlas/catalogue/catalogue.ts';
import { measureAll } from '../cli/atlas/atlas-pool.ts';
import { CORES } from '../timing/cores/cores.ts';

/**
 * Every row of the atlas on every core that ships, and what these are called, as JSON.
 * @throws what is wrong with a switch that can't be measured
 */
export async function atlasText(): Promise<string> {
  const measured = await measureAll(CATALOGUE, CORES);
  const problems = measured.flatMap((each) => (each.ok ? [] : [each.message]));
  if (problems.length > 0)
    throw new Error(`the atlas is not as it should be:\n${problems.join('\n')}`);
  return JSON.stringify({
    rows: measured.flatMap((each) => (each.ok ? [each.row] : [])),
    titles: Object.fromEntries(CORES.map(({ name, title }) => [name, title])),
  });
}
