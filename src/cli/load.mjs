// Loads the program's bundle. V8 reads megabytes of engines faster than it compiles them: what it has made of each file
// is kept beside the file. Plain Node, no TypeScript.
import { isAscii } from 'node:buffer';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { cachedDataVersionTag } from 'node:v8';
import { Script } from 'node:vm';
import { getEnvironmentData, setEnvironmentData } from 'node:worker_threads';

const MAKER = new URL('../build/terminal.mjs', import.meta.url);

/** In a package, which has no sources. */
const PACKED = new URL('../../built/packed/', import.meta.url);

/** What a process's threads find their bundle by: the one that the process runs. */
const KEY = 'swaplab bundle';

/** Another version of V8, or one with other flags, makes other code. */
const KEPT = `.${cachedDataVersionTag().toString(16)}.code`;

/** Scripts by the path of their file, and whether there was code for them. */
const scripts = new Map();

async function findFolder() {
  if (!existsSync(MAKER)) return PACKED.href;
  const { bundle } = await import(MAKER.href);
  return (await bundle()).href;
}

function read(path) {
  const bytes = readFileSync(path);
  return bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8');
}

function kept(path) {
  try {
    return readFileSync(path + KEPT);
  } catch {
    return undefined;
  }
}

/**
 * A module of the bundle by the name of its entry.
 * @throws what the file system or the bundler throw
 */
export async function load(name) {
  const folder = getEnvironmentData(KEY) ?? (await findFolder());
  setEnvironmentData(KEY, folder);
  const modules = new Map();
  const requireOther = createRequire(folder);
  const at = fileURLToPath(folder);
  const require = (id) => (id.startsWith('./') ? moduleOf(at + id.slice(2)) : requireOther(id));
  const moduleOf = (path) => {
    const known = modules.get(path);
    if (known) return known.exports;
    const module = { exports: {} };
    modules.set(path, module);
    const cachedData = kept(path);
    const script = new Script(
      `(function (exports, require, module, __filename, __dirname) {${read(path)}\n})`,
      { filename: path, cachedData },
    );
    scripts.set(path, { script, fresh: !cachedData || script.cachedDataRejected });
    script.runInThisContext()(module.exports, require, module, path, at);
    return module.exports;
  };
  return moduleOf(`${at}${name}.cjs`);
}

/**
 * Keeps what V8 has compiled: of every file when a command has done its work for the first time, later of files that it had not
 * loaded yet. A folder that can't be written to costs the next start its time, no more.
 * @param command its name
 */
export function keep(command) {
  const mark = `${fileURLToPath(getEnvironmentData(KEY))}${command}${KEPT}`;
  const first = !existsSync(mark);
  try {
    for (const [path, { script, fresh }] of scripts)
      if (first || fresh) write(path + KEPT, script.createCachedData());
    if (first) write(mark, '');
  } catch {}
}

/** Whole or not at all, whoever else writes it. */
function write(path, content) {
  const own = `${path}.${process.pid}`;
  writeFileSync(own, content);
  renameSync(own, path);
}
