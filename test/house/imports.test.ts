import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';

/** A line of code and where it would stand, with the rule that has to refuse it there. */
const REFUSED: [path: string, line: string, rule: string][] = [
  ...[
    ['src/assembler', '../machine/launch.ts'],
    ['src/machine', '../trace/trace.ts'],
    ['src/machine/engine', '../../trace/trace.ts'],
    ['src/trace', '../analysis/profile.ts'],
    ['src/analysis', '../worker/api.ts'],
    ['src/analysis', '../timing/core.ts'],
    ['src/timing', '../analysis/profile.ts'],
    ['src/experiments', '../worker/api.ts'],
    ['src/grading', '../lessons/lesson.ts'],
    ['src/lessons', '../app/main.tsx'],
    ['src/worker', '../app/main.tsx'],
    ['src/app/store', '../../cli/main.ts'],
    ['src/cli', '../worker/lab.ts'],
    ['src/cli', '../app/store/run.ts'],
    ['src/trace', '../machine/engine/cpu.ts'],
    ['src/app', '@specy/x86'],
    ['src/analysis', 'iced-x86'],
    ['src/machine', 'keystone-wasm'],
    ['src/analysis', 'react'],
    ['src/trace', 'node:fs'],
    ['src/app', 'node:fs'],
  ].map(([folder, from]): [string, string, string] => [
    folder,
    `export { x } from '${from}';`,
    'noRestrictedImports',
  ]),
  ...['document', 'window', 'process', 'Buffer'].map((name): [string, string, string] => [
    'src/trace',
    `export const x = ${name};`,
    'noRestrictedGlobals',
  ]),
];

const ALLOWED: [path: string, line: string][] = [
  ['src/machine', "export { x } from '../assembler/image.ts';"],
  ['src/machine', "export { x } from './engine/cpu.ts';"],
  ['src/analysis', "export { x } from '../trace/reader.ts';"],
  ['src/worker', "export { x } from 'comlink';"],
  ['src/app/panes', "export { x } from '../../worker/client.ts';"],
  ['src/cli', "export { x } from 'node:fs';"],
  ['src/app', 'export const x = document;'],
];

/** Lints a file for each case in a folder of its own; what the linter says about each. */
function lint(cases: readonly (readonly [path: string, line: string, ...unknown[]])[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'imports-'));
  try {
    copyFileSync('biome.json', join(folder, 'biome.json'));
    const paths = cases.map(([path, line], i) => {
      const file = join(folder, path, `case${i}.ts`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `${line}\n`);
      return `${path}/case${i}.ts`;
    });
    const { stdout } = spawnSync(
      resolve('node_modules/.bin/biome'),
      ['lint', '--reporter=github', '--vcs-enabled=false', '--max-diagnostics=none', '.'],
      { cwd: folder, encoding: 'utf8' },
    );
    const lines = stdout.split('\n').filter((line) => line.startsWith('::'));
    return paths.map((path) => lines.filter((line) => line.includes(`/${path},`)).join('\n'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('imports against the direction of data are refused', () => {
  const found = lint(REFUSED);
  REFUSED.forEach(([path, line, rule], i) => {
    expect(found[i], `${line} in ${path}`).toContain(rule);
  });
});

test('imports along it are not', () => {
  expect(lint(ALLOWED)).toEqual(ALLOWED.map(() => ''));
});
