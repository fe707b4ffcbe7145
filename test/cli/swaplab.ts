import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { format } from 'node:util';
import { vi } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { folder } from './folder.ts';

export { folder };

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

/** Puts a file where the program is run, and gives its name back. */
export function file(name: string, content: string | Uint8Array): string {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
  return name;
}

/** Calls wait for each other: the folder, the streams and the exit code are the process's. */
let last: Promise<unknown> = Promise.resolve();

/** Runs a command line in this process, as in a folder of its own: what the program costs to start is paid once. */
export function swaplab(
  args: string[],
  cwd = folder,
  encoding: BufferEncoding = 'utf8',
): Promise<Finished> {
  const result = last.then(() => within(args, cwd, encoding));
  last = result.catch(() => {});
  return result;
}

async function within(args: string[], cwd: string, encoding: BufferEncoding): Promise<Finished> {
  const written: { stdout: Buffer[]; stderr: Buffer[] } = { stdout: [], stderr: [] };
  const take =
    (stream: 'stdout' | 'stderr') =>
    (chunk: string | Uint8Array): boolean => {
      written[stream].push(Buffer.from(chunk as string));
      return true;
    };
  const say =
    (stream: 'stdout' | 'stderr') =>
    (...words: unknown[]) =>
      void take(stream)(`${format(...words)}\n`);
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(take('stdout')),
    vi.spyOn(process.stderr, 'write').mockImplementation(take('stderr')),
    vi.spyOn(console, 'log').mockImplementation(say('stdout')),
    vi.spyOn(console, 'error').mockImplementation(say('stderr')),
  ];
  const before = { cwd: process.cwd(), exitCode: process.exitCode };
  const listening = process.listeners('SIGINT');
  const watched = process.stdout.listeners('error');
  const start = process.cpuUsage();
  process.chdir(cwd);
  process.exitCode = undefined;
  try {
    await main([process.execPath, BIN, ...args]);
    const { user, system } = process.cpuUsage(start);
    return {
      code: Number(process.exitCode ?? 0),
      stdout: Buffer.concat(written.stdout).toString(encoding),
      stderr: Buffer.concat(written.stderr).toString(encoding),
      busy: (user + system) / 1000,
    };
  } finally {
    process.chdir(before.cwd);
    process.exitCode = before.exitCode;
    for (const spy of spies) spy.mockRestore();
    for (const each of process.listeners('SIGINT'))
      if (!listening.includes(each)) process.off('SIGINT', each);
    for (const each of process.stdout.listeners('error'))
      if (!watched.includes(each)) process.stdout.off('error', each as () => void);
  }
}

/** Runs the program as a person would, in a process and a folder of its own. `interrupt`: SIGINT so long, in
 * milliseconds, after it has begun to listen for it. */
export function swaplabProcess(
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
