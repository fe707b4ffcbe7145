import { expect, test } from 'vitest';
import { readBlock } from '../../src/timing/stream/block.ts';
import { kendall, meanError } from '../validate/accuracy.ts';
import { blockCycles } from '../validate/blocks.ts';
import { core } from './timed.ts';

function cyclesOf(hex: string, name = 'skylake'): number {
  const read = readBlock(hex);
  if (!read.ok) throw new Error(read.message);
  return blockCycles(read.block, core(name));
}

test('blocks whose bottleneck is known', () => {
  // addq $1, %rax; addq $1, %rax: a chain of two.
  expect(cyclesOf('4883c0014883c001')).toBe(200);
  // imul %rcx, %rax
  expect(cyclesOf('480fafc1')).toBe(300);
  // Two stores and one store port: mov %rax, 8(%rdi); mov %rax, 16(%rdi).
  expect(cyclesOf('4889470848894710')).toBe(200);
  // mov $0x1234, %ax: a prefix that changes the length.
  expect(cyclesOf('66b83412')).toBeGreaterThanOrEqual(300);
  expect(cyclesOf('b834120000')).toBeLessThan(50);
  // An AVX instruction, which the emulator does not execute: vaddps %ymm0, %ymm1, %ymm1.
  expect(cyclesOf('c5f458c8')).toBe(400);
});

test('values are followed from the harness’s registers, so loads meet stores', () => {
  // mov %rcx, (%rdi); mov (%rsi), %rcx: both registers hold the same address.
  const aliased = cyclesOf('48890f488b0e');
  // mov %rcx, (%rdi); mov 8(%rsi), %rcx
  const apart = cyclesOf('48890f488b4e08');
  expect(aliased).toBe(100 * core('skylake').memory.forward.value);
  expect(apart).toBe(100);
});

test('what is no block is refused with a place', () => {
  expect(readBlock('zz')).toEqual({ ok: false, message: 'not bytes in hexadecimal' });
  expect(readBlock('4889c80606')).toEqual({ ok: false, message: 'no instruction at byte 3' });
});

test('mean error and rank correlation', () => {
  expect(meanError([100, 200], [110, 180])).toBeCloseTo(0.1);
  expect(kendall([1, 2, 3, 4], [10, 20, 30, 40])).toBe(1);
  expect(kendall([1, 2, 3, 4], [40, 30, 20, 10])).toBe(-1);
  // One of six pairs the other way round.
  expect(kendall([1, 2, 3, 4], [1, 2, 4, 3])).toBeCloseTo(4 / 6);
});
