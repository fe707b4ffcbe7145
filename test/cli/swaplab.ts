import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterAll, vi } from 'vitest';

/** The program. */
export const BIN = fileURLToPath(new URL('../../src/cli/swaplab.mjs', import.meta.url));

// A test may start several processes, on a machine that is busy with other tests.
vi.setConfig({ testTimeout: 120_000 });

/** What a run of the program left behind. */
export interface Finished {
  code: number | null;
  stdout: string;
  stderr: string;
  /** Processor time in milliseconds: unlike elapsed time it does not depend on what else runs. */
  busy: number;
}

/** Loaded into the program before it starts: reports to descriptor 3 that it listens for SIGINT, and
 * in the end its processor time. */
const METER = `data:text/javascript,${encodeURIComponent(
  'import { writeSync } from "node:fs";' +
    'process.on("newListener", (event) => event === "SIGINT" && writeSync(3, "listening "));' +
    'process.on("exit", () => {' +
    'const { user, system } = process.cpuUsage();' +
    'writeSync(3, String((user + system) / 1000));' +
    '});',
)}`;

export const folder = mkdtempSync(join(tmpdir(), 'swaplab-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Puts a file where the program is run, and gives its name back. */
export function file(name: string, content: string | Uint8Array): string {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
  return name;
}

/** Runs the program as a person would, in a folder of its own. `interrupt`: SIGINT so long, in
 * milliseconds, after it has begun to listen for it. */
export function swaplab(
  args: string[],
  interrupt?: number,
  cwd = folder,
  encoding: BufferEncoding = 'utf8',
): Promise<Finished> {
  const child = spawn(process.execPath, ['--import', METER, BIN, ...args], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const texts = ['', '', ''];
  (child.stdio.slice(1, 4) as Readable[]).forEach((stream, i) => {
    stream.setEncoding(encoding).on('data', (text: string) => {
      texts[i] += text;
      if (interrupt !== undefined && text.startsWith('listening'))
        setTimeout(() => child.kill('SIGINT'), interrupt);
    });
  });
  return new Promise((resolve) => {
    child.on('close', (code) => {
      const [stdout, stderr, busy] = texts;
      resolve({ code, stdout, stderr, busy: Number(busy.replace('listening ', '')) });
    });
  });
}
