import { expect, test } from 'vitest';
import { arrange, type Facts, wanted } from '../../../src/app/stacks/arrange.ts';

const A: Facts = { context: 0, name: 'A', state: 'running', used: 144, last: -1, next: -1 };
const ONE: Facts = {
  context: 1,
  name: 'coroutine 1',
  state: 'in the pool',
  used: 72,
  last: 619,
  next: 5752,
};
const TWO: Facts = {
  context: 2,
  name: 'coroutine 2',
  state: 'ended',
  used: -1,
  last: 90,
  next: -1,
};
const THREE: Facts = {
  context: 3,
  name: 'coroutine 3',
  state: 'in the pool',
  used: 104,
  last: 90,
  next: 800,
};
const ALL = [A, ONE, TWO, THREE];

test('the list in order: what has no value comes last, equals as they were made', () => {
  expect(arrange(ALL, { column: 'name', down: true })).toEqual([THREE, TWO, ONE, A]);
  expect(arrange(ALL, { column: 'used', down: false })).toEqual([ONE, THREE, A, TWO]);
  expect(arrange(ALL, { column: 'used', down: true })).toEqual([A, THREE, ONE, TWO]);
  expect(arrange(ALL, { column: 'last', down: false })).toEqual([TWO, THREE, ONE, A]);
  expect(arrange(ALL, { column: 'next', down: true })).toEqual([ONE, THREE, A, TWO]);
  expect(arrange(ALL, { column: 'state', down: false })).toEqual([TWO, ONE, THREE, A]);
});

test.each([
  ['', [A, ONE, TWO, THREE]],
  ['coroutine', [ONE, TWO, THREE]],
  ['POOL', [ONE, THREE]],
  ['>100', [A, THREE]],
  ['<= 72', [ONE]],
  ['nobody', []],
])('wanted by %j', (text, found) => {
  expect(ALL.filter((facts) => wanted(facts, text))).toEqual(found);
});
