import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CATALOGUE, entryNamed } from '../../src/atlas/catalogue/catalogue.ts';
import { FAMILIES } from '../../src/atlas/catalogue/entry.ts';
import { SOURCES } from '../machine/lab.ts';

const exhibits = CATALOGUE.filter(({ facts }) => !facts);

test('every switch in asm has an entry, and every exhibit a file', () => {
  const shipped = Object.keys(SOURCES)
    .filter((path) => /^asm\/(rethinkdb|ablation|switches)\/.*\.S$/.test(path))
    .map((path) => path.slice(4, -2));
  expect(exhibits.map(({ name }) => name).sort()).toEqual(
    ['glibc-2.12/swapcontext', ...shipped].sort(),
  );
});

test('an entry without a file has a name that no file has', () => {
  const mentions = CATALOGUE.filter(({ facts }) => facts).map(({ name }) => name);
  expect(mentions.filter((name) => Object.hasOwn(SOURCES, `asm/${name}.S`))).toEqual([]);
});

test('names and titles are nobody else’s', () => {
  for (const key of ['name', 'title'] as const) {
    const all = CATALOGUE.map((entry) => entry[key]);
    expect(all.filter((each, i) => all.indexOf(each) !== i)).toEqual([]);
  }
});

test('a switch is found by the last part of its name, too', () => {
  expect(entryNamed('libco')?.name).toBe('switches/libco');
  expect(entryNamed('glibc-2.12/swapcontext')?.family).toBe('glibc and the ladder');
  expect(entryNamed('coro')).toBeUndefined();
});

test.each(CATALOGUE)('$name: its file names the licence, its sentences end', (entry) => {
  expect(FAMILIES).toContain(entry.family);
  for (const sentences of [entry.entry, entry.leftOut])
    if (sentences) expect(sentences).toMatch(/^[A-Z_a-z].*\.$/s);
  expect(entry.licence).toMatch(/[A-Z]/);
});

test('every file of the catalogue is read', () => {
  const folder = new URL('../../src/atlas/catalogue/', import.meta.url);
  const files = readdirSync(folder);
  const texts = files.map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n');
  const unread = files.filter((name) => !texts.includes(`from './${name}'`));
  expect(unread).toEqual(['catalogue.ts']);
});
