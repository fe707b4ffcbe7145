import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

const BIN = fileURLToPath(new URL('../../src/cli/swaplab.mjs', import.meta.url));

/** What a run of the program left behind. */
export interface Finished {
  code: number | null;
  stdout: string;
  stderr: string;
  milliseconds: number;
}

export const folder = mkdtempSync(join(tmpdir(), 'swaplab-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Puts a file where the program is run, and gives its name back. */
export function file(name: string, content: string | Uint8Array): string {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
  return name;
}

/** Runs the program as a person would, in a folder of its own. `interrupt`: SIGINT after so long. */
export function swaplab(args: string[], interrupt?: number, cwd = folder): Promise<Finished> {
  const start = performance.now();
  const child = spawn(process.execPath, [BIN, ...args], { cwd });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const timer = interrupt && setTimeout(() => child.kill('SIGINT'), interrupt);
  return new Promise((resolve) => {
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code, stdout, stderr, milliseconds: performance.now() - start });
    });
  });
}
