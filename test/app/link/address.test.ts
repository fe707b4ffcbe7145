import { expect, test } from 'vitest';
import {
  type Address,
  changeTo,
  completed,
  parseAddress,
  printAddress,
  sealed,
} from '../../../src/app/link/address.ts';
import { scenarioOf } from '../../../src/app/link/course.ts';
import { parseStop, printStop } from '../../../src/app/link/stops.ts';
import type { Stop } from '../../../src/app/state/stops.ts';
import { Slot } from '../../../src/machine/registers.ts';
import { SCENARIOS } from '../../../src/machine/scenarios/scenarios.ts';

/** What an address says that is understood whole. */
function addressIn(hash: string): Address {
  const { address, problems, remarks } = parseAddress(hash);
  expect([...problems, ...remarks]).toEqual([]);
  return address;
}

/** An address that says nothing. */
const NOTHING: Address = { scenario: SCENARIOS[0].name, step: 0 };

test('an address names a scenario, a step, a second run, a core, a lesson and an exercise', () => {
  const whole =
    '#scenario=first-entry&step=27&beside=ping-pong-glibc&core=skylake' +
    '&lesson=calling-convention&exercise=lost-register';
  const said: Address = {
    scenario: 'first-entry',
    step: 27,
    beside: 'ping-pong-glibc',
    core: { base: 'skylake', changes: {} },
    lesson: 'calling-convention',
    exercise: 'lost-register',
  };
  expect(addressIn(whole)).toEqual(said);
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
  expect(addressIn(hash)).toEqual(said);
  // Mail and chat programs end a link at what can't stand in one.
  expect(hash).toMatch(/^#[\w.~*%+=&-]+$/);
});

test.each(['', '#', '#scenario=&step=&beside=', '#&&=&'])(
  'without a word about the lab, it begins at the beginning: %o',
  (hash) => expect(addressIn(hash)).toEqual(NOTHING),
);

test('a step is a whole number from 0 on; anything else is told, and is no other step', () => {
  for (const step of ['27', '0', '999999999999999'])
    expect(addressIn(`#step=${step}`).step).toBe(Number(step));
  for (const step of ['-3', '27th', '0x10', 'many', '1e9', '12.7', 'NaN', '9'.repeat(20)])
    expect(parseAddress(`#step=${step}`).problems).toEqual([`‘${step}’ is no step number.`]);
});

test.each([
  ['#scenario=first-entry&st', ['‘st’ is nothing that an address of the lab says.']],
  ['#colour=red', ['‘colour’ is nothing that an address of the lab says.']],
  ['#budget=all', ['‘all’ is no number of steps to record.']],
  ['#fork=57', ['‘57’ is no fork.']],
  ['#fork=57*rbx', ['‘57*rbx’ is no fork.']],
  ['#fork=57*eax*1&fork=1*rbx*xyz', ['‘57*eax*1’ is no fork.', '‘1*rbx*xyz’ is no fork.']],
  ['#failing=rbx&lesson=a&exercise=b', ['‘rbx’ is no failing run.']],
  ['#failing=rbx*12ab34cd', ['It names no exercise for a failing run.']],
  ['#v=2&step=1&end', ['It is of form 2, which this lab can’t read: a later one made it.']],
])('nonsense is told: %s', (hash, problems) => {
  expect(parseAddress(hash).problems).toEqual(problems);
});

test('a link that was copied is known to be cut wherever it was cut', () => {
  const whole = sealed('#scenario=first-entry&step=27&notation=intel&fork=3*rbx*1f');
  expect(whole).toBe('#v=1&scenario=first-entry&step=27&notation=intel&fork=3*rbx*1f&end');
  expect(parseAddress(whole).problems).toEqual([]);
  for (let length = '#v='.length; length < whole.length; length++)
    expect(parseAddress(whole.slice(0, length)).problems.join(), whole.slice(0, length)).toContain(
      'The link was cut',
    );
});

test('forks are named by their changes, one after the other; more steps by their number', () => {
  const said: Address = {
    ...NOTHING,
    step: 9,
    budget: 5_000_000,
    forks: [
      {
        position: 57,
        edits: {
          registers: [
            [Slot.rbx, 0xb0b0b0b0b0b0b00bn],
            [Slot.xmm0 + 7, 5n],
          ],
        },
      },
      {
        position: 0,
        edits: { memory: [{ address: 0x7ffff7bfffb8, bytes: Uint8Array.of(0x0a, 0, 0xff) }] },
      },
      { position: 12, edits: { signal: 14 } },
      { position: 3, edits: { fire: true } },
    ],
  };
  const hash = printAddress(said);
  expect(hash).toBe(
    '#scenario=ping-pong-glibc&step=9&budget=5000000' +
      '&fork=57*rbx*b0b0b0b0b0b0b00b*xmm3.high*5&fork=0*7ffff7bfffb8*0a00ff&fork=12*signal*ALRM&fork=3*signal*fire',
  );
  expect(addressIn(hash)).toEqual(said);
});

test('a stop goes into an address with all that is said of it', () => {
  const stops: Stop[] = [
    { text: 'asm/mine.S:12', on: true },
    { text: 'write rbx if rax == 5 && context == B', on: false, nth: 3 },
    { text: 'read [rax*8+0x4010]', on: true, home: { run: 'first-entry', position: 57 } },
    { text: '5*rax', on: true },
  ];
  const hash = printAddress({ ...NOTHING, stops: stops.map(printStop) });
  expect(hash).toContain('&stop=asm%2Fmine.S%3A12&stop=off.3*write+rbx');
  expect(addressIn(hash).stops?.map((stop) => parseStop(stop, 'first-entry'))).toEqual(stops);
});

test('bookmarks have their notes with them', () => {
  const bookmarks = [
    { position: 3, note: '' },
    { position: 57, note: '2 * r13 & „rsp“ = ?' },
  ];
  const hash = printAddress({ ...NOTHING, bookmarks });
  expect(hash).toMatch(/&mark=3&mark=57\*2\+\*\+r13/);
  expect(addressIn(hash)).toEqual({ ...NOTHING, bookmarks });
  expect(parseAddress('#mark=here').remarks).toEqual(['‘here’ is no bookmark.']);
});

test('a failing run is named by its check and the text that failed', () => {
  const said: Address = {
    ...NOTHING,
    lesson: 'calling-convention',
    exercise: 'lost-register',
    failing: { check: 'callee-saved registers', of: '12ab34cd' },
    submission: 'q1YqSS0u',
  };
  const hash = printAddress(said);
  expect(hash).toContain('&failing=callee-saved+registers*12ab34cd');
  expect(addressIn(hash)).toEqual(said);
});

test('of the view an address says what differs; what there is none of is left out, and told', () => {
  const said: Address = {
    ...NOTHING,
    view: {
      notation: 'intel',
      base: 'dec',
      large: true,
      front: ['cost', 'registers'],
      panes: 'source-registers_stacks2*kernel',
      memory: 'context_a + 0x80',
      alignment: { apart: -7 },
    },
  };
  const hash = printAddress(said);
  expect(hash).toBe(
    '#scenario=ping-pong-glibc&step=0&notation=intel&base=dec&size=large&front=cost.registers' +
      '&panes=source-registers_stacks2*kernel&memory=context_a+%2B+0x80&align=-7',
  );
  expect(addressIn(hash)).toEqual(said);
  const { address, problems, remarks } = parseAddress(
    '#step=4&notation=nasm&front=cost.coffee&panes=source-coffee',
  );
  expect(problems).toEqual([]);
  expect(address).toEqual({ ...NOTHING, step: 4, view: { front: ['cost'] } });
  expect(remarks.join(' ')).toMatch(
    /no notation ‘nasm’.*no pane ‘coffee’.*can’t be read: ‘source-coffee’/,
  );
});

test('of a name that stands twice the first counts; a broken escape is taken as it stands', () => {
  expect(addressIn('#scenario=a&scenario=b').scenario).toBe('a');
  expect(addressIn('#scenario=asm/%zz%2').scenario).toBe('asm/%zz%2');
});

test('a link from before lessons lost their numbers leads to the lesson', () => {
  expect(addressIn('#lesson=02-calling-convention').lesson).toBe('calling-convention');
});

test('an exercise without its lesson is none', () => {
  expect(addressIn('#exercise=lost-register')).toEqual(NOTHING);
  expect(printAddress({ ...NOTHING, exercise: 'lost-register' })).not.toContain('exercise');
});

test('the chosen core stays where an address names the default, none, or one cut in the middle', () => {
  expect(printAddress({ ...NOTHING, core: { base: 'zen5', changes: {} } })).not.toContain('core');
  for (const hash of ['#step=1', '#core=']) expect(addressIn(hash).core).toBeUndefined();
  const cut = parseAddress('#core=zen5*memory.load.value');
  expect(cut.address.core).toBeUndefined();
  expect(cut.remarks).toEqual(['The core in the link can’t be read: it was cut, perhaps.']);
});

test('a text comes last, as it was packed; one cut to nothing is there all the same', () => {
  const hash = printAddress({ ...NOTHING, lesson: 'what-a-context-is', text: 'q1YqSS0u-_8' });
  expect(hash).toMatch(/&text=q1YqSS0u-_8$/);
  expect(addressIn(hash).text).toBe('q1YqSS0u-_8');
  expect(addressIn('#scenario=first-entry&text=').text).toBe('');
  expect(addressIn('#scenario=first-entry').text).toBeUndefined();
});

test('what goes without saying is put in: `scenario=`, or the scenario of a lesson', async () => {
  const whole = (hash: string) => completed(hash, async (lesson) => scenarioOf(lesson));
  expect(await whole('#first-entry')).toBe('#scenario=first-entry');
  expect(await whole('#first-entry&step=4')).toBe('#step=4&scenario=first-entry');
  const lesson = 'calling-convention';
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
  '#lesson=nonesuch',
  '#scenario=ping-pong-glibc&first-entry',
  '#page=course&lesson=calling-convention',
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

test('an address names how memory is listed and what the run is asked', () => {
  const whole =
    '#scenario=first-entry&step=3&memory=context_a&as=bytes&ask=write+rbx+if+context+%3D%3D+B';
  const view = { memory: 'context_a', as: 'bytes', ask: 'write rbx if context == B' } as const;
  expect(addressIn(whole)).toEqual({ ...NOTHING, scenario: 'first-entry', step: 3, view });
  expect(printAddress({ ...NOTHING, scenario: 'first-entry', step: 3, view })).toBe(whole);
  expect(parseAddress('#scenario=first-entry&step=0&as=bits').remarks.join()).toContain('‘bits’');
});
