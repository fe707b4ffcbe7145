import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { bundle } from './terminal.mjs';

type Modules = {
  'atlas-rows.cjs': typeof import('./atlas-rows.ts');
  'experiment-rows.cjs': typeof import('./experiment-rows.ts');
};

/** A module of the terminal's program. */
type Part = <Name extends keyof Modules>(name: Name) => Promise<Modules[Name]>;

const measuring = new Map<string, Promise<string>>();

/**
 * Figures as they are with the sources of now. They are kept beside the terminal's program, which is made anew when a
 * source changes, under a name made of the assembly: what has been measured once is not measured again.
 * @param name of the file, unlike that of any other figures
 */
export async function keptFigures(
  name: string,
  measure: (part: Part) => Promise<string>,
): Promise<string> {
  const folder = await bundle();
  const kept = new URL(`${hashOfAssembly()}-${name}`, folder);
  if (existsSync(kept)) return readFileSync(kept, 'utf8');
  const known = measuring.get(kept.href);
  if (known) return known;
  const part: Part = (module) => import(new URL(module, folder).href);
  const measured = measure(part)
    .then((text) => {
      const written = new URL(`${kept.href}.${process.pid}`);
      writeFileSync(written, text);
      renameSync(written, kept);
      return text;
    })
    .finally(() => measuring.delete(kept.href));
  measuring.set(kept.href, measured);
  return measured;
}

/** The rows of an experiment, as JSON. */
export function keptRows(
  name: string,
  values: Readonly<Record<string, string | number>> = {},
): Promise<string> {
  const set = Object.entries(values).map(([parameter, value]) => `-${parameter}-${value}`);
  return keptFigures(`${name}${set.sort().join('')}.json`, async (part) =>
    (await part('experiment-rows.cjs')).experimentText(name, values),
  );
}

function hashOfAssembly(): string {
  const hash = createHash('sha256');
  for (const path of globSync('asm/**/*.{S,h,s}').sort())
    hash.update(path).update(readFileSync(path));
  return hash.digest('hex').slice(0, 16);
}
