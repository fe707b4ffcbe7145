// `npm run build`: Vite's build, and the option of this lab's that Vite does not know. `--student` leaves solutions out.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const VITE = fileURLToPath(new URL('../../node_modules/vite/bin/vite.js', import.meta.url));

const options = process.argv.slice(2);
const student = options.includes('--student');

const { status } = spawnSync(
  process.execPath,
  [VITE, 'build', ...options.filter((option) => option !== '--student')],
  { stdio: 'inherit', env: { ...process.env, STUDENT: student ? 'yes' : '' } },
);
process.exit(status ?? 1);
