import { expect, test } from 'vitest';
import { derived } from '../../src/base/derived.ts';

test('what is derived is made once an object, even where it is nothing', () => {
  let made = 0;
  const firstOf = derived((values: readonly number[]) => {
    made++;
    return values.at(0);
  });
  const some = [7, 8];
  const none: number[] = [];
  expect([firstOf(some), firstOf(none), firstOf(some), firstOf(none)]).toEqual([
    7,
    undefined,
    7,
    undefined,
  ]);
  expect(made).toBe(2);
  expect(firstOf([7, 8])).toBe(7);
  expect(made).toBe(3);
});
