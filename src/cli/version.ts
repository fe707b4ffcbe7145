import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { ROOT } from './root.ts';

/** The lab as it is to be cited: `Swaplab 1.2.0 (0a1b2c3d4e)`, without the commit where no repository tells. */
export function labVersion(): string {
  const commit = commitOf(ROOT);
  return `Swaplab ${packageVersion()}${commit ? ` (${commit})` : ''}`;
}

/** As package.json has it. */
export const packageVersion = (): string =>
  JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')).version;

/** The commit that a folder's repository is at, short. */
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
