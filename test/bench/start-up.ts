import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median, type Row } from './table.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BIN = 'src/cli/swaplab.mjs';
const SWITCH = 'asm/rethinkdb/lightweight.S';
const EXERCISE = 'lessons/03-calling-convention/lost-register';

/** Command lines, and how many times what `node -e 0` takes they may take. */
const COMMANDS: readonly [atMost: number, ...words: string[]][] = [
  [2.5, '--help'],
  [2.5, 'list'],
  [2.5, 'cores'],
  [6, 'asm', SWITCH],
  [7, 'run', 'ping-pong-glibc'],
  [8, 'compare', 'switches/libco', 'switches/boost-1.61'],
  [10, 'grade', 'lost-register', `${EXERCISE}/solution.S`],
];

const ROUNDS = 5;

function time(...words: string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, words, { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${words.join(' ')}: ${stderr}`);
  return performance.now() - start;
}

/** How soon the terminal answers: whole processes, each beside a bare one. */
export function startUpRows(): Row[] {
  // Makes the program, if a source has changed, and keeps what has been compiled of it.
  for (const [, ...words] of COMMANDS) time(BIN, ...words);
  return COMMANDS.map(([atMost, ...words]) => {
    const ratios: number[] = [];
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const bare = time('-e', '0');
      const whole = time(BIN, ...words);
      times.push(whole);
      ratios.push(whole / bare);
    }
    const ratio = median(ratios);
    return {
      what: `swaplab ${words.join(' ')}`,
      measured: `${median(times).toFixed(0)} ms`,
      target: {
        text: `${ratio.toFixed(1)} times node -e 0 (≤ ${atMost})`,
        met: ratio <= atMost,
      },
    };
  });
}
