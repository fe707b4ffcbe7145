import { expect, test } from 'vitest';
import { Random } from '../../src/base/random.ts';
import { firstAtLeast, lastAtMost, lowerBound } from '../../src/base/search.ts';

/** Ascending, with repetitions. */
function ascending(random: Random, length: number): number[] {
  return Array.from({ length }, () => random.below(12)).sort((a, b) => a - b);
}

test('a binary search finds what looking at every value in turn finds', () => {
  const random = new Random(3);
  for (let round = 0; round < 500; round++) {
    const values = ascending(random, random.below(20));
    const limit = random.below(14) - 1;
    const from = random.below(values.length + 1);
    const to = random.between(from, values.length);
    let expected = from;
    while (expected < to && values[expected] < limit) expected++;
    expect(firstAtLeast(values, limit, from, to)).toBe(expected);
    expect(lastAtMost(values, limit)).toBe(values.findLastIndex((value) => value <= limit));
  }
});

test('a search asks only about what lies in its range', () => {
  const asked: number[] = [];
  const found = lowerBound(
    1000,
    (index) => {
      asked.push(index);
      return index < 707;
    },
    100,
  );
  expect(found).toBe(707);
  expect(asked.length).toBeLessThanOrEqual(10);
  expect(asked.every((index) => index >= 100 && index < 1000)).toBe(true);
});
