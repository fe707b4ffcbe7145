import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compile, compiler, LIBRARY, librarySources } from '../../../src/build/library.ts';
import { SOURCES } from '../../machine/lab.ts';

const MEMBERS = Object.keys(SOURCES).filter((path) => /^asm\/library\/.*\.[sS]$/.test(path));

/** The names that a member gives to programs. */
function namesOf(path: string): string[] {
  const globals = [...SOURCES[path].matchAll(/^[ \t]*\.globl[ \t]+([\w.$]+)/gm)];
  return globals.map(([, name]) => name).filter((name) => !name.startsWith('__lab_'));
}

test('the README has every name of every member', () => {
  const readme = readFileSync(new URL('../../../asm/README.md', import.meta.url), 'utf8');
  const rows = [...readme.matchAll(/^\| (.*) \| `(library\/\S+)` \|$/gm)];
  const told = rows.map(([, names, from]) => [from, names.replaceAll('`', '').split(', ').sort()]);
  const given = MEMBERS.map((path) => [path.slice('asm/'.length), namesOf(path).sort()]);
  expect(told).toEqual(given.filter(([, names]) => names.length > 0));
});

test('no name is given by two members', () => {
  const all = MEMBERS.flatMap(namesOf);
  expect(all.filter((name, index) => all.indexOf(name) !== index)).toEqual([]);
});

const version = spawnSync('gcc', ['-dumpfullversion'], { encoding: 'utf8' }).stdout?.trim();
const committed = (name: string) => SOURCES[`asm/library/${name.replace(/\.c$/, '.s')}`];
const isTheSame = committed('strlen.c').includes(`gcc ${version} `);

test.runIf(isTheSame).each(librarySources())('%s is what its C file becomes', (name) => {
  expect(compile(name)).toBe(committed(name));
  expect(committed(name)).toContain(compiler());
});

test('every C file has been compiled, and nothing else', () => {
  const compiled = MEMBERS.filter((path) => path.endsWith('.s')).map((path) => path.slice(12, -2));
  expect(compiled.sort()).toEqual(
    librarySources()
      .map((name) => name.slice(0, -2))
      .sort(),
  );
  expect(LIBRARY).toContain('asm/library');
});
