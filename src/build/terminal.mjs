// Bundles the terminal's program into built/, in a second, and only when a source has changed. Plain Node: it runs before
// anything can load TypeScript.
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const BUILT = `${ROOT}built/`;
const CURRENT = `${BUILT}current.json`;

/** Milliseconds for which an older bundle stays: a program may be running that has yet to load a part of it. */
const KEPT = 3_600_000;

const ENTRIES = {
  swaplab: 'src/cli/main.ts',
  'grade-thread': 'src/cli/grade-job.ts',
  'atlas-thread': 'src/cli/atlas/atlas-job.ts',
  'timing-thread': 'src/cli/timing-job.ts',
  library: 'src/cli/library.ts',
};

/** What the page is made by besides. */
const BUILD_ENTRIES = {
  'atlas-rows': 'src/build/atlas-rows.ts',
  'experiment-rows': 'src/cli/experiment-rows.ts',
  'read-course': 'src/build/read-course.ts',
  recordings: 'src/build/recordings.ts',
};

/** What modules do not tell: which packages are installed, and how the engines are made of them. */
const BESIDE = ['package-lock.json', 'src/build/terminal.mjs', 'src/machine/engine/generated/made'];

/** What is large and not always needed, in a file of its own. */
const PARTS = [
  ['unicorn', /unicorn/],
  ['decoder', /iced-x86/],
  ['zod', /node_modules.zod/],
];

const ICED = createRequire(ROOT).resolve('iced-x86');
const ENGINE = `${ROOT}src/machine/engine/`;

/** What waits for its WebAssembly where it can, and what does not wait in its place. */
const AS_FOR_NODE = [
  ['/generated/iced.mjs', ICED],
  ['/unicorn-module.mjs', `${ENGINE}unicorn-module.cjs`],
];

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
  const name = `${Date.now().toString(36)}-${process.pid}`;
  const { started: sources, hashes } = await write(BUILT + name, {
    ...ENTRIES,
    ...BUILD_ENTRIES,
  });
  writeFileSync(`${BUILT}${name}/hashes.json`, JSON.stringify(hashes));
  const inputs = Object.fromEntries([
    ...[...sources].filter(([path]) => path.startsWith('src/')),
    ...BESIDE.map((path) => [path, modified(path)]),
  ]);
  // Another process may have made one of the same sources meanwhile.
  const other = current();
  if (other) {
    rmSync(BUILT + name, { recursive: true, force: true });
    return other;
  }
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

/** By entry, the hash of all that it is made of: of a bundle's folder. */
export const hashes = (folder) => JSON.parse(readFileSync(new URL('hashes.json', folder), 'utf8'));

/**
 * Writes a bundle into a folder.
 * @returns when each of its sources had been modified, in milliseconds, by path; `hashes` by entry
 */
export async function write(dir, entries = ENTRIES) {
  // Nothing else may have made the engines yet.
  await import('../machine/engine/prepare.mjs');
  const { rolldown } = await import('rolldown');
  // Before the sources are read: one that changes meanwhile is newer than its entry.
  const started = new Map();
  const hashes = {};
  const made = await rolldown({
    cwd: ROOT,
    platform: 'node',
    input: entries,
    preserveEntrySignatures: 'allow-extension',
    // Each loads a file that lies beside it.
    external: ['keystone-wasm', 'tinypool'],
    plugins: [
      {
        name: 'engines',
        resolveId: (id) => AS_FOR_NODE.find(([end]) => id.endsWith(end))?.[1],
        load(id) {
          if (id.startsWith(ROOT)) started.set(id.slice(ROOT.length), statSync(id).mtimeMs);
        },
        buildEnd() {
          for (const [name, path] of Object.entries(entries))
            hashes[name] = hashOf(ROOT + path, (id) => this.getModuleInfo(id));
        },
      },
    ],
  });
  await made.write({
    dir,
    format: 'cjs',
    exports: 'named',
    minify: { compress: false, mangle: false, codegen: true },
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name].cjs',
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: PARTS.map(([name, test]) => ({ name, test })),
    },
  });
  await made.close();
  copyFileSync(ICED.replace(/\.js$/, '_bg.wasm'), `${dir}/iced_x86_bg.wasm`);
  copyFileSync(`${ENGINE}generated/unicorn.wasm`, `${dir}/unicorn.wasm`);
  return { started, hashes };
}

/** Of the texts of a module and of all that it imports, and of what lies beside them. */
function hashOf(entry, infoOf) {
  const texts = new Map();
  const visit = (id) => {
    if (texts.has(id)) return;
    const info = infoOf(id);
    texts.set(id, info?.code ?? '');
    for (const other of [...(info?.importedIds ?? []), ...(info?.dynamicallyImportedIds ?? [])])
      visit(other);
  };
  visit(entry);
  const hash = createHash('sha256');
  for (const id of [...texts.keys()].sort())
    hash.update(`${id.replace(ROOT, '')} ${texts.get(id).length} ${texts.get(id)}`);
  for (const path of BESIDE) hash.update(readFileSync(ROOT + path));
  return hash.digest('hex');
}
