import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { readFile, rename, utimes, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../node_modules/.cache/swaplab/', import.meta.url));

/** Milliseconds after which goes what no build has used. */
const UNUSED = 24 * 3_600_000;

const making = new Map<string, Promise<Buffer>>();
let cleared = false;

/** The hash of some texts and bytes, in their order. */
export function hashOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  // With its length before each: where one ends and the next begins belongs to them.
  for (const part of parts) hash.update(`${part.length} `).update(part);
  return hash.digest('hex');
}

/**
 * Bytes that are made once, by this process or an earlier one.
 * @param key the hash of everything that they depend on
 */
export function kept(key: string, make: () => Promise<Uint8Array>): Promise<Buffer> {
  const known = making.get(key);
  if (known) return known;
  const found = readOrMake(FOLDER + key, make).finally(() => making.delete(key));
  making.set(key, found);
  return found;
}

async function readOrMake(path: string, make: () => Promise<Uint8Array>): Promise<Buffer> {
  const known = await readFile(path).catch(() => undefined);
  const now = new Date();
  if (known) {
    await utimes(path, now, now).catch(() => {});
    return known;
  }
  const made = Buffer.from(await make());
  // Where nothing can be written, the next build makes it again, no more.
  await write(path, made).catch(() => {});
  return made;
}

/** Whole or not at all, whoever else writes it. */
async function write(path: string, bytes: Uint8Array): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  if (!cleared) clear();
  cleared = true;
  const own = `${path}.${process.pid}`;
  await writeFile(own, bytes);
  await rename(own, path);
}

function clear(): void {
  for (const name of readdirSync(FOLDER)) {
    const { mtimeMs } = statSync(FOLDER + name, { throwIfNoEntry: false }) ?? { mtimeMs: 0 };
    if (Date.now() - mtimeMs > UNUSED) rmSync(FOLDER + name, { force: true });
  }
}
