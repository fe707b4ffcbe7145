import { describe, expect, test } from 'vitest';
import { CORES } from '../../src/timing/cores/cores.ts';
import { simulate } from '../../src/timing/simulate.ts';
import { readBlock, unrolled } from '../../src/timing/stream/block.ts';
import { core } from './timed.ts';

const TIMES = 200;

/** Cycles an iteration of a block in its steady state, and the forms without a figure. */
function timeOf(hex: string, name: string, times = TIMES): { cycles: number; unknown: string[] } {
  const read = readBlock(hex);
  if (!read.ok) throw new Error(read.message);
  const timing = simulate(unrolled(read.block, times), core(name));
  if (!timing) throw new Error('cancelled');
  const at = (iterations: number) => timing.retire[iterations * read.block.length - 1];
  return {
    cycles: (at(times) - at(times / 2)) / (times / 2),
    unknown: timing.unknown.map(({ form }) => form),
  };
}

/** Chains whose latency uops.info, Agner Fog's tables and Intel's manual give, in cycles, by core. */
const CHAINS: readonly [text: string, hex: string, cycles: Readonly<Record<string, number>>][] = [
  ['add %rcx, %rax', '4801c8', { skylake: 1, haswell: 1, nehalem: 1, zen3: 1, zen4: 1, zen5: 1 }],
  ['adc %rcx, %rax', '4811c8', { skylake: 1, haswell: 2, nehalem: 2, zen3: 1, zen4: 1, zen5: 1 }],
  [
    'imul %rcx, %rax',
    '480fafc1',
    { skylake: 3, haswell: 3, nehalem: 3, zen3: 3, zen4: 3, zen5: 3 },
  ],
  [
    'lea 8(%rax,%rcx), %rax',
    '488d440808',
    { skylake: 3, haswell: 3, nehalem: 1, zen3: 2, zen4: 2 },
  ],
  [
    'lea 8(%rax), %rax',
    '488d4008',
    { skylake: 1, haswell: 1, nehalem: 1, zen3: 1, zen4: 1, zen5: 1 },
  ],
  [
    'test; cmove %rcx, %rax',
    '4885c0480f44c1',
    { skylake: 2, haswell: 3, zen3: 2, zen4: 2, zen5: 2 },
  ],
  ['bswap %rax', '480fc8', { skylake: 2, haswell: 2, zen3: 1, zen4: 1, zen5: 1 }],
  [
    'popcnt %rax, %rax',
    'f3480fb8c0',
    { skylake: 3, haswell: 3, nehalem: 3, zen3: 1, zen4: 1, zen5: 1 },
  ],
  [
    'mov (%rax), %rax',
    '488b00',
    { goldencove: 5, icelake: 5, skylake: 4, haswell: 4, nehalem: 4, zen3: 4, zen4: 4, zen5: 4 },
  ],
  [
    'addsd %xmm1, %xmm0',
    'f20f58c1',
    { goldencove: 3, icelake: 4, skylake: 4, haswell: 3, nehalem: 3, zen3: 3, zen4: 3, zen5: 2 },
  ],
  [
    'mulsd %xmm1, %xmm0',
    'f20f59c1',
    { skylake: 4, haswell: 5, nehalem: 5, zen3: 3, zen4: 3, zen5: 3 },
  ],
  [
    'pmuludq %xmm1, %xmm0',
    '660ff4c1',
    { skylake: 5, haswell: 5, nehalem: 3, zen3: 3, zen4: 3, zen5: 3 },
  ],
  ['bsf %rax, %rax', '480fbcc0', { skylake: 3, haswell: 3, nehalem: 3, zen3: 3, zen4: 1 }],
  ['movq to %xmm0 and back', '66480f6ec066480f7ec0', { skylake: 4, haswell: 2, zen3: 6, zen4: 6 }],
];

describe('a chain takes its published latency', () => {
  test.each(CHAINS)('%s', (_, hex, cycles) => {
    const found = Object.keys(cycles).map((name) => [name, timeOf(hex, name).cycles]);
    expect(Object.fromEntries(found)).toEqual(cycles);
  });
});

test('what compilers emit has a figure on every core', () => {
  const common = [
    ...['4801c8', '480302', '480102', '4883c008', '48c1e003', '48d3e0', '480fa4c803', '0fb6c0'],
    ...['0fbe02', '4863c1', '488b02', '488902', '8802', '48f7e1', '48f7f1', '99', '4899', '4898'],
    ...['0f94c0', '480f47c1', '480fbcc1', '480fbdc1', '480fa3c8', '4887c8', 'f0480fb10a'],
    ...['f0480fc10a', '50', '58', 'ff32', 'c9', '9c', '9d', 'f348ab', 'f348a5', '0fae1a', '0fae12'],
    ...['d930', 'd920', 'd93a', 'd92a', 'dd02', 'dd1a', 'dec1', 'dec9', 'd9c9', '0f2802', '0f2902'],
    ...[
      '0f28c1',
      'f20f1002',
      'f20f1102',
      'f20f5ec1',
      'f20f51c1',
      '0f54c1',
      '0fc6c11b',
      '660f70c11b',
    ],
    ...['660ffec1', '660febc1', '660fefc1', '660f72f005', '660f60c1', '660fd7c1', 'f2480f2ac1'],
    ...['f2480f2cc1', 'f30f5ac1', '660f2ec1', '66480f6ec1', '0fae00', '0fae08', '0f0b', '0faee8'],
  ];
  const missing = CORES.flatMap(({ name }) =>
    common.flatMap((hex) => timeOf(hex, name, 2).unknown.map((form) => `${name}: ${form}`)),
  );
  expect(missing).toEqual([]);
});

test('no core lists a form twice', () => {
  for (const { name, forms } of CORES) {
    const all = forms.flatMap(({ of }) => of);
    const twice = all.filter((form, i) => all.indexOf(form) !== i);
    expect(twice, name).toEqual([]);
  }
});
