// Bundles the terminal's program into built/, in a second, and only when a source has changed. Plain Node: it runs before
// anything can load TypeScript.
import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const BUILT = `${ROOT}built/`;
const CURRENT = `${BUILT}current.json`;

/** Milliseconds for which an older bundle stays: a program may be running that has yet to load a part of it. */
const KEPT = 3_600_000;

/** From a bundle to the engines, which are made anew by each installation and are no sources. */
const ENGINES = '../../src/machine/engine/';

function modified(path) {
  return statSync(ROOT + path, { throwIfNoEntry: false })?.mtimeMs;
}

function current() {
  try {
    const { name, inputs } = JSON.parse(readFileSync(CURRENT, 'utf8'));
    if (Object.entries(inputs).every(([path, time]) => modified(path) === time)) return name;
  } catch {}
  return undefined;
}

/**
 * The folder of a bundle of the sources as they are now, as a URL that ends in a slash.
 * @throws what the file system or the bundler throw
 */
export async function bundle() {
  const name = current() ?? (await make());
  return new URL(`../../built/${name}/`, import.meta.url);
}

async function make() {
  const { rolldown } = await import('rolldown');
  // Before the sources are read: one that changes meanwhile is newer than its entry.
  const started = new Map();
  const made = await rolldown({
    cwd: ROOT,
    platform: 'node',
    input: {
      swaplab: 'src/cli/main.ts',
      'grade-worker': 'src/cli/grade-job.ts',
      'atlas-worker': 'src/cli/atlas/atlas-job.ts',
      'atlas-rows': 'src/build/atlas-rows.ts',
    },
    // Each loads a file that lies beside it.
    external: ['keystone-wasm', 'tinypool'],
    plugins: [
      {
        name: 'engines',
        resolveId: (id) =>
          id.includes('/generated/')
            ? { id: ENGINES + id.slice(id.indexOf('generated/')), external: 'relative' }
            : undefined,
        load(id) {
          if (id.startsWith(ROOT)) started.set(id.slice(ROOT.length), statSync(id).mtimeMs);
        },
      },
    ],
  });
  const name = `${Date.now().toString(36)}-${process.pid}`;
  await made.write({
    dir: BUILT + name,
    entryFileNames: '[name].mjs',
    chunkFileNames: '[name]-[hash].mjs',
  });
  await made.close();
  const sources = [...started].filter(([path]) => path.startsWith('src/'));
  const inputs = Object.fromEntries([
    ...sources,
    ['package-lock.json', modified('package-lock.json')],
  ]);
  const listing = `${BUILT}${name}/inputs.json`;
  writeFileSync(listing, JSON.stringify({ name, inputs }));
  renameSync(listing, CURRENT);
  for (const other of readdirSync(BUILT))
    if (
      other !== name &&
      Date.now() - (statSync(BUILT + other, { throwIfNoEntry: false })?.mtimeMs ?? 0) > KEPT
    )
      rmSync(BUILT + other, { recursive: true, force: true });
  return name;
}
