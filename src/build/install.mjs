// Makes a fresh clone, or one whose lock file has changed, ready to run. Plain Node: there may be
// nothing else yet. npm rewrites its hidden lock file at the end of every installation, so one that
// is older than package-lock.json, or missing, means that something is not installed.
import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';

const root = new URL('../../', import.meta.url);

function modified(path) {
  return statSync(new URL(path, root), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function run(command, ...args) {
  // On Windows npm is a batch file, which only a shell starts.
  execFileSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32' && command === 'npm',
  });
}

try {
  if (modified('node_modules/.package-lock.json') < modified('package-lock.json')) {
    console.log('Installing the dependencies…');
    run('npm', 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error');
  }
  run(process.execPath, 'src/machine/engine/prepare.mjs');
} catch (error) {
  console.error(`The dependencies could not be installed: ${error.message}`);
  process.exit(1);
}
