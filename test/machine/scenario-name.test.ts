import { expect, test } from 'vitest';
import { Random } from '../../src/base/random.ts';
import {
  mapPaths,
  parseName,
  printName,
  type ScenarioName,
} from '../../src/machine/scenarios/name.ts';
import { SCENARIOS } from '../../src/machine/scenarios/scenarios.ts';

const PIECES = [
  ...['asm/', 'mine', '.S', ' ', ' for ', ' with ', '?', '&', '%', '%20', '=', '+', '#', '"', '\\'],
  ...[
    'ping-pong through ',
    'workload?',
    'ping-pong-glibc',
    '\n',
    '\u2028',
    '\u00a0',
    'ü',
    '切',
    '😀',
  ],
  ...["'", '/', '\\"', ' for "', '" with '],
];

function path(random: Random): string {
  return Array.from({ length: random.between(1, 6) }, () => random.pick(PIECES)).join('');
}

function arbitrary(random: Random, depth = 0): ScenarioName {
  const kind = random.below(depth < 3 ? 6 : 4);
  if (kind === 0) return { kind: 'shipped', name: random.pick(SCENARIOS).name };
  if (kind === 1) return { kind: 'ping-pong', routine: path(random) };
  if (kind === 2) return { kind: 'program', path: path(random) };
  if (kind === 3) return { kind: 'workload', parameters: { requests: '8', routine: path(random) } };
  return {
    kind: 'replaced',
    of: arbitrary(random, depth + 1),
    unit: path(random),
    by: path(random),
  };
}

test('a name that is printed and read again is the same name', () => {
  const random = new Random(11);
  for (let round = 0; round < 1000; round++) {
    const name = arbitrary(random);
    expect(parseName(printName(name)), printName(name)).toEqual(name);
  }
});

test('it comes through an address', () => {
  const random = new Random(12);
  for (let round = 0; round < 500; round++) {
    const text = printName(arbitrary(random));
    const link = new URLSearchParams({ scenario: text, step: '3' }).toString();
    expect(new URLSearchParams(link).get('scenario')).toBe(text);
  }
});

test.each<[text: string, name: ScenarioName]>([
  ['ping-pong-glibc', { kind: 'shipped', name: 'ping-pong-glibc' }],
  [
    'ping-pong through asm/switches/libco.S',
    { kind: 'ping-pong', routine: 'asm/switches/libco.S' },
  ],
  ['ping-pong through asm/my own.S', { kind: 'ping-pong', routine: 'asm/my own.S' }],
  ['ping-pong through asm/a for b.S', { kind: 'ping-pong', routine: 'asm/a for b.S' }],
  ['asm/mine.S', { kind: 'program', path: 'asm/mine.S' }],
  ['asm/100%25 mine.S', { kind: 'program', path: 'asm/100%25 mine.S' }],
  [
    'workload?requests=8&pool=on&routine=asm%2Frethinkdb%2Flightweight.S',
    {
      kind: 'workload',
      parameters: { requests: '8', pool: 'on', routine: 'asm/rethinkdb/lightweight.S' },
    },
  ],
  [
    'ping-pong-glibc with asm/shared-0a1b2c3d/mine.S for asm/glibc-2.12/swapcontext.S',
    {
      kind: 'replaced',
      of: { kind: 'shipped', name: 'ping-pong-glibc' },
      unit: 'asm/glibc-2.12/swapcontext.S',
      by: 'asm/shared-0a1b2c3d/mine.S',
    },
  ],
])('a name in a link as ever: %s', (text, name) => {
  expect(parseName(text)).toEqual(name);
});

test.each(SCENARIOS.map(({ name }) => name))('a shipped scenario is one word: %s', (name) => {
  expect(parseName(name)).toEqual({ kind: 'shipped', name });
});

test('paths in a name can be changed, except that of the unit replaced', () => {
  const of: ScenarioName = { kind: 'ping-pong', routine: 'a.S' };
  const name: ScenarioName = { kind: 'replaced', of, unit: 'a.S', by: 'b.S' };
  expect(printName(mapPaths(name, (path) => `own/${path}`))).toBe(
    'ping-pong through own/a.S with own/b.S for a.S',
  );
});
