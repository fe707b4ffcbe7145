import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sourceFiles } from './imports.ts';
import { storeProblems } from './stores.ts';

const STORE =
  "import { create } from 'zustand';\nexport const useThing = create(() => ({ n: 0 }));\n";

test('a store is written by the file that makes it', () => {
  const own = `${STORE}export const count = () => useThing.setState({ n: 1 });\n`;
  expect(storeProblems('src/app/state/thing.ts', own)).toEqual([]);
});

test.each([
  'useThing.setState({ n: 1 });',
  'useThing\n  .setState({ n: 1 });',
  'useThing.setState(({ n }) => ({ n: n + 1 }));',
])('elsewhere %s is refused', (line) => {
  const text = `import { useThing } from '../state/thing.ts';\n${line}\n`;
  expect(storeProblems('src/app/stacks/x.ts', text)).toEqual([
    'src/app/stacks/x.ts:2: useThing is written only by the file that makes it; that file exports verbs',
  ]);
  // Not by another store's file either.
  expect(storeProblems('src/app/state/other.ts', text)).toHaveLength(1);
});

test('a store anywhere else than among the stores is refused', () => {
  expect(storeProblems('src/app/stacks/thing.ts', STORE)).toEqual([
    'src/app/stacks/thing.ts:1: a store belongs in src/app/state/',
  ]);
});

test('no file of the page breaks these rules', () => {
  const files = sourceFiles().filter((path) => path.startsWith('src/app/'));
  expect(files.length).toBeGreaterThan(100);
  expect(files.flatMap((path) => storeProblems(path, readFileSync(path, 'utf8')))).toEqual([]);
});
