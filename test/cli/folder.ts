import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where tests run the program: one folder for all test files of a worker. */
export const folder = mkdtempSync(join(tmpdir(), 'swaplab-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

/** What one test file leaves there the next one must not find. */
export function clear(): void {
  for (const name of readdirSync(folder))
    rmSync(join(folder, name), { recursive: true, force: true });
}
