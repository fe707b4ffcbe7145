import { execFileSync, spawnSync } from 'node:child_process';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { bundle, hashes } from '../../src/build/terminal.mjs';

const BIN = fileURLToPath(new URL('../../src/cli/swaplab.mjs', import.meta.url));

test('the bundle stays until a source changes', async () => {
  const first = await bundle();
  expect(await bundle()).toEqual(first);
  const source = fileURLToPath(new URL('../../src/cli/root.ts', import.meta.url));
  const { atime, mtimeMs } = statSync(source);
  utimesSync(source, atime, new Date(mtimeMs + 2000));
  try {
    const second = await bundle();
    expect(second).not.toEqual(first);
    // What was measured with the same texts need not be measured again.
    expect(hashes(second)).toEqual(hashes(first));
  } finally {
    utimesSync(source, atime, new Date(mtimeMs));
  }
});

/** Names of the parts that a command loads, in all its threads. */
function loaded(words: readonly string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'swaplab-loads-'));
  execFileSync(process.execPath, [BIN, ...words], {
    env: { ...process.env, NODE_V8_COVERAGE: folder },
  });
  const urls = readdirSync(folder).flatMap((name) =>
    (
      JSON.parse(readFileSync(join(folder, name), 'utf8')) as { result: { url: string }[] }
    ).result.map(({ url }) => url),
  );
  rmSync(folder, { recursive: true });
  return PARTS.filter((part) => urls.some((url) => url.includes(part)));
}

/** What is large: a command that comes to load one starts later for good. */
const PARTS = [
  '/swaplab.cjs',
  'unicorn',
  '/decoder.cjs',
  'keystone-wasm',
  '/zod.cjs',
  '/junit.cjs',
  'tinypool',
  'rolldown/dist',
];

const SOLUTION = fileURLToPath(
  new URL('../../lessons/03-calling-convention/lost-register/solution.S', import.meta.url),
);
const ENGINES = ['unicorn', '/decoder.cjs', 'keystone-wasm'];

test.each<[string, string[]]>([
  ['--help', []],
  ['list', []],
  ['run --help', []],
  ['cores', []],
  ['asm switches/libco', ['keystone-wasm']],
  ['run ping-pong-glibc', [...ENGINES]],
  ['compare switches/libco switches/xv6', [...ENGINES]],
  [`grade lost-register ${SOLUTION}`, [...ENGINES, '/zod.cjs', 'tinypool']],
])('%s loads what it needs', async (words, parts) => {
  await bundle();
  expect(loaded(words.split(' ')).sort()).toEqual(['/swaplab.cjs', ...parts].sort());
});

test('the bundle has what threads of the grader begin with', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'swaplab-grade-'));
  const wrong = join(folder, 'wrong.S');
  writeFileSync(wrong, '        .globl lightweight_swapcontext\nlightweight_swapcontext: ret\n');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [BIN, 'grade', 'lightweight-swap', wrong],
    {
      encoding: 'utf8',
    },
  );
  rmSync(folder, { recursive: true });
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  expect(stdout).toContain('assembles');
});
