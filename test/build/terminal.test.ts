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
import { bundle } from '../../src/build/terminal.mjs';

const BIN = fileURLToPath(new URL('../../src/cli/swaplab.mjs', import.meta.url));

test('the bundle stays until a source changes', async () => {
  const first = await bundle();
  expect(await bundle()).toEqual(first);
  const source = fileURLToPath(new URL('../../src/cli/root.ts', import.meta.url));
  const { atime, mtimeMs } = statSync(source);
  utimesSync(source, atime, new Date(mtimeMs + 2000));
  try {
    expect(await bundle()).not.toEqual(first);
  } finally {
    utimesSync(source, atime, new Date(mtimeMs));
  }
});

test.each([['--help'], ['list'], ['run --help']])('%s loads no engine', async (words) => {
  await bundle();
  const folder = mkdtempSync(join(tmpdir(), 'swaplab-loads-'));
  execFileSync(process.execPath, [BIN, ...words.split(' ')], {
    env: { ...process.env, NODE_V8_COVERAGE: folder },
  });
  const loaded = readdirSync(folder).flatMap((name) =>
    (
      JSON.parse(readFileSync(join(folder, name), 'utf8')) as { result: { url: string }[] }
    ).result.map(({ url }) => url),
  );
  rmSync(folder, { recursive: true });
  expect(loaded.some((url) => url.endsWith('/swaplab.mjs'))).toBe(true);
  expect(loaded.filter((url) => /unicorn|iced|keystone|rolldown\/dist/.test(url))).toEqual([]);
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
