import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/assembler/assemble.ts';
import { attLines, intelLines } from './corpus.ts';
import { Random, seed } from './random.ts';
import { sources } from './sources.ts';

const repository = new URL('../../', import.meta.url);
const routine = readFileSync(new URL('asm/glibc-2.12/swapcontext.S', repository), 'utf8');
const texts = [...Object.values(sources), routine, routine];
texts.push(attLines(60).join('\n'), `.intel_syntax noprefix\n${intelLines(60).join('\n')}`);

const pieces = texts.flatMap((text) => text.match(/[.%$\\#]?\w+|\S/g) ?? []);
const odd = [
  '\0',
  '\n',
  '"',
  "'",
  '(',
  ')',
  '/*',
  '*/',
  '\\',
  '%',
  '$',
  ';',
  '#',
  ':',
  ',',
  '-',
  '@',
];
odd.push(
  '.rept 3\n',
  '.endr\n',
  '.macro m x\n',
  '.endm\n',
  '#if 1\n',
  '#endif\n',
  '0x',
  '99999999999',
);

/** A text with a few things inserted, left out, doubled or exchanged. */
function mutate(text: string, random: Random): string {
  let result = text;
  for (let left = 1 + random.below(4); left > 0; left--) {
    const at = random.below(result.length + 1);
    const end = Math.min(result.length, at + random.below(12));
    const piece = random.below(2) === 0 ? random.pick(odd) : random.pick(pieces);
    const change = random.below(4);
    if (change === 0) result = result.slice(0, at) + piece + result.slice(at);
    else if (change === 1) result = result.slice(0, at) + result.slice(end);
    else if (change === 2) result = result.slice(0, end) + result.slice(at);
    else result = result.slice(0, at) + piece + result.slice(end);
  }
  return result;
}

describe('mutated sources', () => {
  it('give an image or diagnostics with a place', { timeout: 120_000 }, async () => {
    const random = new Random(seed);
    let assembled = 0;
    for (let round = 0; round < 1500; round++) {
      const source = mutate(random.pick(texts), random);
      const about = `seed ${seed}, round ${round}:\n${source}`;
      const result = await assemble({ files: { 'a.S': source }, units: ['a.S'] }).catch(
        (error: unknown) => expect.fail(`${about}\n${error}`),
      );
      if (result.ok) {
        assembled++;
        continue;
      }
      expect(result.diagnostics.length, about).toBeGreaterThan(0);
      const lines = source.split('\n');
      for (const { file, line, column, message } of result.diagnostics) {
        expect(file, about).toBe('a.S');
        expect(message, about).not.toBe('');
        expect(line >= 1 && line <= lines.length, `line ${line}, ${about}`).toBe(true);
        expect(column >= 1 && column <= lines[line - 1].length + 1, `${column}, ${about}`).toBe(
          true,
        );
      }
    }
    // Some mutations are harmless; if none were, this would test nothing but error paths.
    expect(assembled).toBeGreaterThan(50);
  });
});
