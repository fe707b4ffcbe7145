import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import { gunzip, gzip } from 'node:zlib';
import { globSync } from 'tinyglobby';
import { Tinypool } from 'tinypool';
import type { CoreCall } from './core-worker.mjs';
import { hashOf, kept } from './kept.ts';
import { bundle, hashes } from './terminal.mjs';

/** The entries of the terminal's program that the page is made by. */
interface Entries {
  'atlas-rows': typeof import('./atlas-rows.ts');
  'experiment-rows': typeof import('../cli/experiment-rows.ts');
  'read-course': typeof import('./read-course.ts');
  recordings: typeof import('./recordings.ts');
}

/** What asking an entry's function depends on besides its modules. */
const FILES: Readonly<Record<keyof Entries, readonly string[]>> = {
  'atlas-rows': ['asm'],
  'experiment-rows': ['asm'],
  'read-course': ['asm', 'lessons'],
  recordings: ['asm'],
};

/** Calls a function of an entry in a thread, or finds what it returned when all that it depends on was as it is now. */
export type Core = <Entry extends keyof Entries, Name extends keyof Entries[Entry] & string>(
  entry: Entry,
  name: Name,
  ...args: Entries[Entry][Name] extends (...args: infer Args) => unknown ? Args : never
) => Promise<
  Entries[Entry][Name] extends (...args: never[]) => infer Returned ? Awaited<Returned> : never
>;

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const WORKER = new URL('./core-worker.mjs', import.meta.url).href;

const zip = promisify(gzip);
const unzip = promisify(gunzip);

let pool: { of: string; threads: Tinypool } | undefined;

/** The core as its sources are now, the lab's assembly and the lessons. */
export async function core(): Promise<Core> {
  const folder = await bundle();
  const modules = hashes(folder);
  const files = { asm: hashOfFolder('asm'), lessons: hashOfFolder('lessons') };
  const threads = threadsFor(`${folder} ${files.asm}`);
  return async (entry, name, ...args) => {
    const key = hashOf(
      process.versions.v8,
      modules[entry],
      ...FILES[entry].map((folder) => files[folder as keyof typeof files]),
      name,
      JSON.stringify(args),
    );
    const bytes = await kept(key, async () => {
      const call: CoreCall = { folder: folder.href, entry, name, args };
      return zip(serialize(await threads.run(call)), { level: 1 });
    });
    return deserialize(await unzip(bytes));
  };
}

/** Threads that have loaded what is as it was then. Others, with nothing to do, end by themselves. */
function threadsFor(of: string): Tinypool {
  if (pool?.of !== of)
    pool = {
      of,
      threads: new Tinypool({
        filename: WORKER,
        minThreads: 0,
        maxThreads: availableParallelism(),
        idleTimeout: 10_000,
      }),
    };
  return pool.threads;
}

function hashOfFolder(folder: string): string {
  const paths = globSync(`${folder}/**`, { cwd: ROOT }).sort();
  return hashOf(...paths.flatMap((path) => [path, readFileSync(ROOT + path)]));
}
