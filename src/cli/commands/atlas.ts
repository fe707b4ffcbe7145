import { CATALOGUE, entryNamed } from '../../atlas/catalogue/catalogue.ts';
import type { Entry, Family } from '../../atlas/catalogue/entry.ts';
import { drawAtlas } from '../../atlas/picture/draw.ts';
import type { AtlasRow } from '../../atlas/row/row.ts';
import { didYouMean } from '../../base/suggest.ts';
import { toCsv } from '../../experiments/csv.ts';
import type { Core } from '../../timing/cores/core.ts';
import { CORES } from '../../timing/cores/cores.ts';
import { measureAll } from '../atlas/atlas-pool.ts';
import { atlasTable } from '../atlas/atlas-table.ts';
import { type Sort, sorted } from '../atlas/sort.ts';
import { switchWords } from '../atlas/switch-words.ts';
import { Exit, Refusal } from '../exit.ts';
import { findCore } from '../find-core.ts';
import { labVersion } from '../version.ts';

export interface AtlasOptions {
  family?: Family;
  core?: string;
  sort?: Sort;
  json: boolean;
  csv: boolean;
  svg: boolean;
}

/** `swaplab atlas`: the exit code, 3 if some switch could not be measured. */
export async function atlas(
  names: readonly string[],
  { family, core, sort, json, csv, svg }: AtlasOptions,
): Promise<number> {
  const named = names.length > 0 ? names.map(entryOf) : CATALOGUE;
  const entries = named.filter((entry) => !family || entry.family === family);
  if (entries.length === 0) throw new Refusal(`none of these switches is of the family ${family}`);
  if (svg && entries.every(({ facts }) => facts))
    throw new Refusal('the lab has no file of these switches, so there are no cycles to draw');
  const cores =
    core === undefined && (json || csv) ? CORES : [await findCore(core ?? CORES[0].name)];
  const measured = await measureAll(entries, cores, (done) => progress(done, entries.length));
  for (const each of measured) if (!each.ok) console.error(each.message);
  const found = measured.flatMap((each) => (each.ok ? [each.row] : []));
  const rows = sort ? sorted(found, sort, cores[0].name) : found;
  if (json) console.log(JSON.stringify({ rows }));
  else if (svg) console.log(picture(rows, cores[0]));
  else if (csv)
    process.stdout.write(toCsv(rows.map((row) => ({ ...row, keeps: row.keeps.join('; ') }))));
  else if (names.length === 1 && rows.length === 1) console.log(switchWords(rows[0], cores[0]));
  else console.log(atlasTable(rows, cores[0], names.length > 0 || family !== undefined));
  return rows.length < measured.length ? Exit.fault : Exit.ok;
}

/** The chart to be cited. */
const picture = (rows: readonly AtlasRow[], { name, title }: Core) =>
  drawAtlas({ rows, core: name, chosen: [], title, version: labVersion() });

function entryOf(name: string): Entry {
  const entry = entryNamed(name.replace(/^asm\/(.*)\.S$/, '$1'));
  if (entry) return entry;
  const known = CATALOGUE.flatMap((each) => [each.name, each.name.split('/')[1]]);
  const hint = didYouMean(name, known) ?? "'swaplab atlas' lists all";
  throw new Refusal(`${name} is not in the atlas; ${hint}`);
}

/** Over itself on a terminal. */
function progress(done: number, of: number): void {
  if (!process.stderr.isTTY) return;
  process.stderr.write(done === of ? '\r\x1b[K' : `\r${done} of ${of} switches\x1b[K`);
}
