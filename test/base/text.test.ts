import { expect, test } from 'vitest';
import { count, figure, percent, plural } from '../../src/base/count.ts';
import { hex, hexBytes, shortHex } from '../../src/base/hex.ts';
import { Random } from '../../src/base/random.ts';

test('a number has all its digits, or the ends of them', () => {
  expect(hex(0xb0b0_0000_0000_b00bn)).toBe('0xb0b000000000b00b');
  expect(shortHex(0xb0b0_0000_0000_b00bn)).toBe('0xb0b0…b00b');
  expect(shortHex(0x7fff_f7bf_ffb8)).toBe('0x7ffff7bfffb8');
  expect(hexBytes([0x48, 9])).toEqual(['48', '09']);
});

test('figures are grouped, rounded and agree with their nouns', () => {
  expect(count(1_000_000)).toBe('1,000,000');
  expect([count(2 / 3), count(2 / 3, 3), count(2 / 3, 0)]).toEqual(['0.67', '0.667', '1']);
  const dice = new Random(7);
  for (let i = 0; i < 500; i++) {
    const value = (dice.below(2_000_000) - 1_000_000) / [1, 7, 64, 1000][i % 4];
    for (const decimals of [0, 1, 2, 3] as const)
      expect(count(value, decimals)).toBe(
        new Intl.NumberFormat('en-US', { maximumFractionDigits: decimals }).format(value),
      );
  }
  expect([plural(1, 'step'), plural(2000, 'step')]).toEqual(['1 step', '2,000 steps']);
  expect(percent(0.934)).toBe('93.4 %');
  expect([figure(1.2345), figure(12.345), figure(123.45)]).toEqual(['1.23', '12.3', '123']);
});
