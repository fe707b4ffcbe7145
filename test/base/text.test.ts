import { expect, test } from 'vitest';
import { count, figure, percent, plural } from '../../src/base/count.ts';
import { hex, hexBytes, shortHex } from '../../src/base/hex.ts';

test('a number has all its digits, or the ends of them', () => {
  expect(hex(0xb0b0_0000_0000_b00bn)).toBe('0xb0b000000000b00b');
  expect(shortHex(0xb0b0_0000_0000_b00bn)).toBe('0xb0b0…b00b');
  expect(shortHex(0x7fff_f7bf_ffb8)).toBe('0x7ffff7bfffb8');
  expect(hexBytes([0x48, 9])).toEqual(['48', '09']);
});

test('figures are grouped, rounded and agree with their nouns', () => {
  expect(count(1_000_000)).toBe('1,000,000');
  expect([count(2 / 3), count(2 / 3, 3), count(2 / 3, 0)]).toEqual(['0.67', '0.667', '1']);
  expect([plural(1, 'step'), plural(2000, 'step')]).toEqual(['1 step', '2,000 steps']);
  expect(percent(0.934)).toBe('93.4 %');
  expect([figure(1.2345), figure(12.345), figure(123.45)]).toEqual(['1.23', '12.3', '123']);
});
