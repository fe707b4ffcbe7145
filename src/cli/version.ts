import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ROOT } from './root.ts';

/** The lab as it is to be cited: `Swaplab 1.2.0 (0a1b2c3d4e)`, without the commit where no repository tells. */
export function labVersion(): string {
  return `Swaplab ${longVersion()}`;
}

/** `1.2.0 (0a1b2c3d4e)` */
export function longVersion(): string {
  const commit = labCommit();
  return `${packageVersion()}${commit ? ` (${commit})` : ''}`;
}

/** The commit that this lab is of; undefined where no repository tells. */
export const labCommit = (): string | undefined => packedCommit() ?? commitOf(ROOT);

/** Beside the bundle of a package, which may be installed within somebody else's repository. */
function packedCommit(): string | undefined {
  const path = fileURLToPath(new URL('./commit', import.meta.url));
  return existsSync(path) ? readFileSync(path, 'utf8').trim() || undefined : undefined;
}

/** As package.json has it. */
export const packageVersion = (): string =>
  JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')).version;

/** The commit that a folder's repository is at, or a package was made of, short. */
export function commitOf(folder: string): string | undefined {
  try {
    return execFileSync('git', ['rev-parse', '--short=10', 'HEAD'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return undefined;
  }
}
