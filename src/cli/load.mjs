// Loads the program's bundle. V8 reads megabytes of engines faster than it compiles them: what it has made of each file
// is kept beside the file, or in the user's cache folder where that can't be written to. Plain Node, no TypeScript.
import { isAscii } from 'node:buffer';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cachedDataVersionTag, setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { getEnvironmentData, setEnvironmentData } from 'node:worker_threads';

const MAKER = new URL('../build/terminal.mjs', import.meta.url);

/** In a package, which has no sources. */
const PACKED = new URL('../../built/packed/', import.meta.url);

/** What a process's threads find their bundle by: the one that the process runs. */
const KEY = 'swaplab bundle';

/** Milliseconds after which V8 optimises WebAssembly. Before, only the function of that number may be, which is none of the
 * engines' own: to optimise them takes longer than most commands, and a process does not end before that has. */
const BRIEF = 2_000;
setFlagsFromString('--wasm-tier-up-filter=0');
setTimeout(() => setFlagsFromString('--wasm-tier-up-filter=-1'), BRIEF).unref();

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

/** Where programs of this user keep what they can make again: by the XDG Base Directory Specification, and as Windows and
 * macOS have it. */
function cacheFolder() {
  const { LOCALAPPDATA, XDG_CACHE_HOME } = process.env;
  if (process.platform === 'win32' && LOCALAPPDATA) return join(LOCALAPPDATA, 'swaplab');
  const usual = process.platform === 'darwin' ? 'Library/Caches' : '.cache';
  return join(XDG_CACHE_HOME || join(homedir(), usual), 'swaplab');
}

/** A place in the cache folder, by what a file holds: V8 tells two texts of one length not apart. */
function cached(path, ending = '') {
  const name = createHash('sha256').update(readFileSync(path)).digest('hex');
  return join(cacheFolder(), name + ending + KEPT);
}

/** The places of a file's code, the first one first. They are functions: most starts need no more than that one. */
const placesOf = (path) => [() => path + KEPT, () => cached(path)];

/** What the first place gives that does not throw. */
function firstOf(places, use) {
  for (const place of places)
    try {
      return use(place());
    } catch {}
  return undefined;
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
    const cachedData = firstOf(placesOf(path), (place) => readFileSync(place));
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
 * loaded yet. Where nothing can be written, the next start takes its time again, no more.
 * @param command its name
 */
export function keep(command) {
  const folder = fileURLToPath(getEnvironmentData(KEY));
  const [entry] = scripts.keys();
  const marks = [() => folder + command + KEPT, () => cached(entry, `-${command}`)];
  const first = !marks.some((mark) => firstOf([mark], existsSync));
  for (const [path, { script, fresh }] of scripts) {
    if (!first && !fresh) continue;
    const code = script.createCachedData();
    firstOf(placesOf(path), (place) => write(place, code));
    // A thread is done many times.
    scripts.set(path, { script, fresh: false });
  }
  if (first) {
    firstOf(marks, (mark) => write(mark, ''));
    firstOf([cacheFolder], clear);
  }
}

/** Texts beside the bundle that made them, by key: what the next process need not make again. Nothing where nothing can be written. */
export const kept = {
  read: (key) => firstOf([() => textAt(key)], (path) => readFileSync(path, 'utf8')),
  write: (key, text) => firstOf([() => textAt(key)], (path) => write(path, text)),
};

const textAt = (key) =>
  `${fileURLToPath(getEnvironmentData(KEY))}${createHash('sha256').update(key).digest('hex')}.txt`;

/** Each version has names of its own: what was written half a year ago belongs to none that is in use, or is soon made again. */
function clear(folder) {
  const old = Date.now() - 183 * 24 * 3_600_000;
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (name.endsWith('.code') && statSync(path).mtimeMs < old) rmSync(path);
  }
}

/** Whole or not at all, whoever else writes it. */
function write(path, content) {
  const own = `${path}.${process.pid}`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(own, content);
  renameSync(own, path);
}
