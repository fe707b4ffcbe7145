import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  compiledAt,
  isGlobal,
  spanAt,
  symbolNamed,
  symbolsAt,
} from '../../src/assembler/lookup.ts';
import { assembled } from '../machine/lab.ts';

/** `outer` holds 16 bytes and `inner` the last 8 of them; behind it lie 8 that belong to nobody. */
const image = await assembled(`
.data
.globl outer
outer: .quad 1
inner: .quad 2
.size outer, 16
.size inner, 8
.zero 8
last: .byte 3
.text
.globl main
main: nop
ret
`);
const address = symbolNamed(image, 'outer')?.address ?? 0;
const names = (at: number) => symbolsAt(image, at).map(({ name }) => name);

describe('symbols', () => {
  test('by name', () => {
    expect(symbolNamed(image, 'inner')).toMatchObject({ address: address + 8, size: 8 });
    expect(symbolNamed(image, 'inner', isGlobal)).toBeUndefined();
    expect(symbolNamed(image, 'outer', isGlobal)?.address).toBe(address);
    expect(symbolNamed(image, 'nobody')).toBeUndefined();
    // A name that every object has.
    expect(symbolNamed(image, 'constructor')).toBeUndefined();
  });

  test.each([
    [0, ['outer']],
    [7, ['outer']],
    [8, ['inner', 'outer']],
    [15, ['inner', 'outer']],
    [16, []],
    [24, ['last']],
    [25, []],
  ])('at byte %i', (offset, expected) => {
    expect(names(address + offset)).toEqual(expected);
  });

  test('as a search through all of them finds them', () => {
    for (const { address: at } of image.symbols)
      for (const byte of [at - 1, at, at + 1])
        expect(names(byte)).toEqual(
          image.symbols
            .filter((each) => byte >= each.address && byte < each.address + Math.max(each.size, 1))
            .map(({ name }) => name)
            .reverse(),
        );
  });
});

test('the span of source at every byte', () => {
  for (const span of image.lines) {
    expect(spanAt(image, span.address)).toBe(span);
    expect(spanAt(image, span.address + span.size - 1)).toBe(span);
  }
  expect(spanAt(image, 0)).toBeUndefined();
  expect(spanAt(image, 2 ** 46)).toBeUndefined();
});

describe('the line that was compiled', () => {
  const lines = async (source: string) => {
    const { compiled, ...rest } = await assembled(source);
    const { address, size } = rest.sections[0];
    const found = Array.from({ length: size }, (_, i) =>
      compiledAt({ compiled, ...rest }, address + i),
    );
    return found.map((span) => span && `${span.folder ?? ''}|${span.file}:${span.line}`);
  };

  test('at every byte, and none before the first or where the compiler has none', async () => {
    expect(
      await lines(
        '.file 1 "x.c"\nmain: nop\n.loc 1 7\nnop\nnop\n.loc 1 0\nnop\n.loc 1 9\nret\n.section .text.more\nret',
      ),
    ).toEqual([undefined, '|x.c:7', '|x.c:7', undefined, '|x.c:9', undefined]);
  });

  test.each([
    ['.file 0 "/home/me" "x.c"\n.loc 0 1', '/home/me|x.c:1'],
    ['.file 0 "/home/me" "/home/me/lib/x.c"\n.loc 0 1', '/home/me|lib/x.c:1'],
    ['.file 0 "/home/me" "x.c"\n.file 1 "../lib/x.h"\n.loc 1 1', '/home/me|../lib/x.h:1'],
    [
      '.file 0 "/home/me" "x.c"\n.file 2 "/usr/include" "x.h"\n.loc 2 1',
      '/home/me|/usr/include/x.h:1',
    ],
    ['.file 0 "." "x.c"\n.file 1 "." "x.h"\n.loc 1 1', '.|x.h:1'],
    ['.file 1 "/usr" "/home/x.h"\n.loc 1 1', '|/home/x.h:1'],
    ['.file "x.c"\n.file 1 "lib" "x.h"\n.loc 1 1', '|lib/x.h:1'],
  ])('%j', async (source, expected) => {
    expect(await lines(`${source}\nmain: ret`)).toEqual([expected]);
  });

  test('as a search through all finds it, in what gcc and clang write', async () => {
    for (const name of ['control-gcc-Og-debug.s', 'control-clang-O1-debug.s']) {
      const text = readFileSync(new URL(`../compilers/programs/${name}`, import.meta.url), 'utf8');
      const built = await assembled(text);
      expect(built.compiled.length).toBeGreaterThan(60);
      for (const span of built.compiled) {
        expect(span.file).toMatch(/^(control\.c|say\.h)$/);
        const ends = [span.address - 1, span.address, span.address + span.size];
        const found = ends.map((at) => compiledAt(built, at));
        const sought = ends.map((at) =>
          built.compiled.find((each) => at >= each.address && at < each.address + each.size),
        );
        if (found.some((each, i) => each !== sought[i])) expect(found).toEqual(sought);
      }
    }
  });
});
