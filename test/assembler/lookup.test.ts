import { describe, expect, test } from 'vitest';
import { isGlobal, spanAt, symbolNamed, symbolsAt } from '../../src/assembler/lookup.ts';
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
