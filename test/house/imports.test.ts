import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { importProblems, sourceFiles } from './imports.ts';

/** A module, the folder of a file that imports it, and why that is refused. */
const REFUSED: [path: string, module: string, why: RegExp][] = [
  ['src/base', '../assembler/image.ts', /base may import only from itself/],
  ['src/assembler', '../machine/launch.ts', /assembler may import only from base, itself/],
  ['src/machine', '../trace/trace.ts', /machine may import only/],
  ['src/machine/engine', '../../trace/trace.ts', /machine may import only/],
  ['src/trace', '../analysis/profile.ts', /trace may import only/],
  ['src/analysis', '../worker/api.ts', /analysis may import only/],
  ['src/analysis', '../timing/timing.ts', /analysis may import only/],
  ['src/analysis', '../query/query.ts', /analysis may import only/],
  ['src/query', '../timing/timing.ts', /query may import only/],
  ['src/timing', '../analysis/profile.ts', /timing may import only/],
  ['src/atlas', '../experiments/run.ts', /atlas may import only/],
  ['src/experiments', '../worker/api.ts', /experiments may import only/],
  ['src/grading', '../lessons/lesson.ts', /grading may import only/],
  ['src/lessons', '../app/main.tsx', /lessons may import only/],
  ['src/worker', '../app/main.tsx', /worker may import only/],
  ['src/app/state', '../../cli/main.ts', /app may import only/],
  ['src/app', '../build/course.ts', /app may import only/],
  ['src/cli', '../worker/lab.ts', /cli may import only/],
  ['src/cli', '../app/run/run.ts', /cli may import only/],
  ['src/build', '../app/main.tsx', /build may import only/],
  ['src/unheard-of', '../base/search.ts', /unheard-of may import only from itself/],
  ['src/cli', '../../test/machine/lab.ts', /cli may import only/],
  ['src/trace', '../machine/engine/cpu.ts', /only machine knows the emulator/],
  ['src/app', '@specy/x86', /only machine knows the emulator/],
  ['src/analysis', 'iced-x86', /only machine knows the emulator/],
  ['src/machine', 'keystone-wasm', /only assembler knows Keystone/],
  ['src/app', 'comlink', /only worker knows how messages travel/],
  ['src/analysis', 'react', /know no page/],
  ['src/lessons', 'react-dom/client', /know no page/],
  ['src/grading', 'zustand/middleware', /know no page/],
  ['src/cli', '@codemirror/state', /know no page/],
  ['src/lessons', 'commander', /know no command line/],
  ['src/app', 'vite', /only build knows/],
  ['src/trace', 'node:fs', /runs in a browser too/],
  ['src/app', 'node:fs', /runs in a browser too/],
];

const ALLOWED: [path: string, module: string][] = [
  ['src/machine', '../assembler/image.ts'],
  ['src/machine', './engine/cpu.ts'],
  ['src/trace', '../machine/decode/decoder.ts'],
  ['src/analysis', '../trace/reader.ts'],
  ['src/worker', 'comlink'],
  ['src/app/stacks', '../../worker/client.ts'],
  ['src/app/stacks', 'react'],
  ['src/cli', 'node:fs'],
  ['src/build', '../cli/source.ts'],
];

test.each(REFUSED)('in %s an import of %s is refused', (path, module, why) => {
  const [problem, ...more] = importProblems(`${path}/x.ts`, `\nexport { x } from '${module}';\n`);
  expect(problem).toMatch(why);
  expect(problem).toContain(`${path}/x.ts:2: imports ${module}, but`);
  expect(more).toEqual([]);
});

test.each(ALLOWED)('in %s an import of %s is not', (path, module) => {
  expect(importProblems(`${path}/x.ts`, `export { x } from '${module}';\n`)).toEqual([]);
});

test.each([
  "import { x } from '../app/x.ts';",
  "import type { X } from '../app/x.ts';",
  "import '../app/x.ts';",
  "export * from '../app/x.ts';",
  "export type { X } from '../app/x.ts';",
  "const x = import('../app/x.ts');",
  "type X = typeof import('../app/x.ts');",
])('%s counts as an import', (line) => {
  expect(importProblems('src/trace/x.ts', line)).toHaveLength(1);
});

test('a file that can’t be read is told', () => {
  expect(importProblems('src/trace/x.ts', 'import {')).not.toEqual([]);
});

test('the source keeps the rules', () => {
  const files = sourceFiles();
  expect(files).toContain('src/app/main.tsx');
  expect(files.flatMap((path) => importProblems(path, readFileSync(path, 'utf8')))).toEqual([]);
});

/** Lints files, by path, in a folder of their own; what the linter says about each. */
function lint(files: Readonly<Record<string, string>>): Record<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'imports-'));
  try {
    copyFileSync('biome.json', join(folder, 'biome.json'));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const { stdout } = spawnSync(
      resolve('node_modules/.bin/biome'),
      ['lint', '--reporter=github', '--vcs-enabled=false', '--max-diagnostics=none', '.'],
      { cwd: folder, encoding: 'utf8' },
    );
    const lines = stdout.split('\n').filter((line) => line.startsWith('::'));
    return Object.fromEntries(
      Object.keys(files).map((path) => [
        path,
        lines.filter((line) => line.includes(`/${path},`)).join('\n'),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('what only a page or only Node has is refused in the core', () => {
  const names = ['document', 'window', 'navigator', 'localStorage', 'process', 'Buffer', 'require'];
  const folders = [
    'base',
    'assembler',
    'machine/memory',
    'trace',
    'analysis',
    'query',
    'timing',
    'atlas',
  ];
  folders.push('experiments', 'grading', 'lessons', 'worker');
  const refused = [
    ...names.map((name) => [`src/trace/${name}.ts`, `export const x = ${name};\n`]),
    ...folders.map((folder) => [`src/${folder}/page.ts`, 'export const x = document;\n']),
  ];
  const allowed = {
    'src/app/page.ts': 'export const x = document;\n',
    'src/cli/exit.ts': 'export const x = process;\n',
  };
  const found = lint({ ...Object.fromEntries(refused), ...allowed });
  for (const [path] of refused) expect(found[path], path).toContain('noRestrictedGlobals');
  for (const path of Object.keys(allowed)) expect(found[path], path).toBe('');
});

test.each([
  ['values', "import { b } from './b.ts';\n\nexport const a = () => b;\n"],
  ['types', "import type { b } from './b.ts';\n\nexport type A = typeof b;\n"],
])('modules that import each other’s %s in a circle are refused', (_, text) => {
  const found = lint({
    'src/trace/a.ts': text,
    'src/trace/b.ts': "import type { A } from './a.ts';\n\nexport const b = (a: A) => a;\n",
  });
  expect(found['src/trace/a.ts']).toContain('noImportCycles');
});
