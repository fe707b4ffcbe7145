import { expect, test } from 'vitest';
import { changed, difference } from '../../../src/app/cores/core-changes.ts';
import { coreNamed } from '../../../src/timing/cores/cores.ts';

const zen5 = coreNamed('zen5');
if (!zen5) throw new Error('zen5 is the default core');

const MASK = `systemCalls.byNumber.${zen5.systemCalls.byNumber.findIndex(
  ({ name }) => name === 'rt_sigprocmask',
)}.cycles.value`;

test('a changed figure is set by hand; the difference finds it again', () => {
  const result = changed(zen5, { [MASK]: 70 });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const { core } = result;
  const call = core.systemCalls.byNumber.find(({ name }) => name === 'rt_sigprocmask');
  expect(call?.cycles).toEqual({ value: 70, source: 'own' });
  expect(core.sources.own).toBe('Set by hand');
  expect(core.name).toBe('own');
  expect(difference(zen5, core)).toEqual({ [MASK]: 70 });
  expect(difference(zen5, zen5)).toEqual({});
});

test('absurd and unknown figures are refused with their path', () => {
  for (const [path, value] of [
    ['memory.load.value', 4000],
    ['memory.load.value', 'fast'],
    ['memory.lode.value', 4],
    ['constructor.prototype', 1],
  ] as const) {
    const result = changed(zen5, { [path]: value });
    expect(result.ok, path).toBe(false);
    if (!result.ok) expect(path).toContain(result.problems[0].path.split('.')[0]);
  }
  expect(zen5.memory.load.value).toBeLessThan(20);
});
