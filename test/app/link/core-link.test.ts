import { expect, test } from 'vitest';
import { coreIn, coreQuery, isLinked } from '../../../src/app/link/core-link.ts';
import { coreNamed } from '../../../src/timing/cores/cores.ts';

const zen5 = coreNamed('zen5');
if (!zen5) throw new Error('zen5 is the default core');

const MASK = `systemCalls.byNumber.${zen5.systemCalls.byNumber.findIndex(
  ({ name }) => name === 'rt_sigprocmask',
)}.cycles.value`;

/** Through the address and back. */
const linked = (choice: Parameters<typeof coreQuery>[0]) =>
  coreIn(new URLSearchParams(new URLSearchParams(coreQuery(choice)).toString()));

test('a link names a core, and of a changed one only what was changed', () => {
  expect(coreQuery({ base: 'zen5', changes: {} })).toEqual({});
  expect(linked({ base: 'skylake', changes: {} })).toEqual({ base: 'skylake', changes: {} });
  const choice = { base: 'zen5', changes: { [MASK]: 70, 'rename.zeroIdioms.value': false } };
  expect(new URLSearchParams(coreQuery(choice)).toString()).toBe(
    `core=zen5*${MASK}*70*rename.zeroIdioms.value*false`,
  );
  expect(linked(choice)).toEqual(choice);
});

test('values with the mark between them survive; what is too long is left out, and said so', () => {
  const uops = { base: 'zen5', changes: { 'forms.0.uops': ['3*alu'] } };
  expect(linked(uops)).toEqual(uops);
  const long = { base: 'zen5', changes: { basis: 'x'.repeat(5000) } };
  expect(coreQuery(long)).toEqual({ core: 'zen5' });
  expect([isLinked(uops), isLinked(long)]).toEqual([true, false]);
});

test('what no link says', () => {
  for (const text of ['', 'core=', 'core=zen5*memory.load.value', 'core=zen5*a*{'])
    expect(coreIn(new URLSearchParams(text))).toBeUndefined();
});
