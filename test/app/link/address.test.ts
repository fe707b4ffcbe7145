import { expect, test } from 'vitest';
import {
  type Address,
  changeTo,
  completed,
  parseAddress,
  printAddress,
} from '../../../src/app/link/address.ts';
import { scenarioOf } from '../../../src/app/link/course.ts';
import { SCENARIOS } from '../../../src/machine/scenarios/scenarios.ts';

/** An address that says nothing. */
const NOTHING: Address = { scenario: SCENARIOS[0].name, step: 0 };

test('an address names a scenario, a step, a second run, a core, a lesson and an exercise', () => {
  const whole =
    '#scenario=first-entry&step=27&beside=ping-pong-glibc&core=skylake' +
    '&lesson=02-calling-convention&exercise=lost-register';
  const said: Address = {
    scenario: 'first-entry',
    step: 27,
    beside: 'ping-pong-glibc',
    core: { base: 'skylake', changes: {} },
    lesson: '02-calling-convention',
    exercise: 'lost-register',
  };
  expect(parseAddress(whole)).toEqual(said);
  expect(printAddress(said)).toBe(whole);
});

test.each([
  'ping-pong through asm/switches/libco.S',
  'asm/a path with spaces & signs = #1 + 50 %.S',
  'ping-pong-glibc with asm/mine.S for asm/glibc-2.12/swapcontext.S',
  'workload?requests=8&pool=on',
  '"käse"',
])('a scenario of any name goes through an address and back: %s', (scenario) => {
  const said: Address = { scenario, step: 3, beside: scenario };
  const hash = printAddress(said);
  expect(parseAddress(hash)).toEqual(said);
  // Mail and chat programs end a link at what can't stand in one.
  expect(hash).toMatch(/^#[\w.~*%+=&-]+$/);
});

test.each(['', '#', '#scenario=&step=&beside=', '#colour=red', '#&&=&'])(
  'without a word about the lab, it begins at the beginning: %o',
  (hash) => expect(parseAddress(hash)).toEqual(NOTHING),
);

test.each([
  ['27', 27],
  ['0', 0],
  ['-3', -3],
  ['27th', 27],
  ['0x10', 0],
  ['many', 0],
  ['1e400', 1],
  ['99999999999999999999', 1e20],
] as const)('a step that was typed or cut: %s is %d', (step, position) => {
  expect(parseAddress(`#step=${step}`).step).toBe(position);
});

test('of a name that stands twice the first counts; a broken escape is taken as it stands', () => {
  expect(parseAddress('#scenario=a&scenario=b').scenario).toBe('a');
  expect(parseAddress('#scenario=asm/%zz%2').scenario).toBe('asm/%zz%2');
});

test('an exercise without its lesson is none', () => {
  expect(parseAddress('#exercise=lost-register')).toEqual(NOTHING);
  expect(printAddress({ ...NOTHING, exercise: 'lost-register' })).not.toContain('exercise');
});

test('the chosen core stays where an address names the default, none, or one cut in the middle', () => {
  expect(printAddress({ ...NOTHING, core: { base: 'zen5', changes: {} } })).not.toContain('core');
  for (const hash of ['#step=1', '#core=', '#core=zen5*memory.load.value'])
    expect(parseAddress(hash).core).toBeUndefined();
});

test('a text comes last, as it was packed; one cut to nothing is there all the same', () => {
  const hash = printAddress({ ...NOTHING, lesson: '01-what-a-context-is', text: 'q1YqSS0u-_8' });
  expect(hash).toMatch(/&text=q1YqSS0u-_8$/);
  expect(parseAddress(hash).text).toBe('q1YqSS0u-_8');
  expect(parseAddress('#scenario=first-entry&text=').text).toBe('');
  expect(parseAddress('#scenario=first-entry').text).toBeUndefined();
});

test('what goes without saying is put in: `scenario=`, or the scenario of a lesson', async () => {
  const whole = (hash: string) => completed(hash, async (lesson) => scenarioOf(lesson));
  expect(await whole('#first-entry')).toBe('#scenario=first-entry');
  expect(await whole('#first-entry&step=4')).toBe('#step=4&scenario=first-entry');
  const lesson = '02-calling-convention';
  expect(await whole(`#lesson=${lesson}`)).toBe(`#lesson=${lesson}&scenario=${scenarioOf(lesson)}`);
  expect(await whole(`#lesson=${lesson}&first-entry`)).toBe(
    `#lesson=${lesson}&scenario=first-entry`,
  );
});

test.each([
  '',
  '#step=4',
  '#nonesuch',
  '#first-entry=yes',
  '#lesson=',
  '#lesson=99-nonesuch',
  '#scenario=ping-pong-glibc&first-entry',
  '#page=course&lesson=02-calling-convention',
])('nothing is put into %o', async (hash) => {
  expect(await completed(hash, async (lesson) => scenarioOf(lesson))).toBeUndefined();
});

test('Back leads to the scenario before, not to the step before', () => {
  const now = '#scenario=first-entry&step=4';
  expect(changeTo('#scenario=first-entry&step=5', now)).toBe('replace');
  expect(changeTo('#scenario=ping-pong-glibc&step=0', now)).toBe('push');
  expect(changeTo('#scenario=first-entry&step=4&beside=ping-pong-glibc', now)).toBe('replace');
  // The address of a page that was opened without one means the first scenario.
  expect(changeTo(printAddress(NOTHING), '')).toBe('replace');
});

test('an address stays that says what is shown', () => {
  const now = '#scenario=first-entry&step=4';
  expect(changeTo(now, now)).toBeUndefined();
  expect(changeTo(now, `${now}&text=q1YqSS0u`)).toBeUndefined();
  expect(changeTo(now, `${now}&text=q1YqSS0u&beside-text=q1Y-`)).toBeUndefined();
  expect(changeTo('#scenario=first-entry&step=5', `${now}&text=q1YqSS0u`)).toBe('replace');
});
