import { describe, expect, test } from 'vitest';
import { figureSources } from '../../src/cli/figure-sources.ts';
import { allWithFigures } from '../../src/lessons/figure-text.ts';

const FILE = 'lessons/99-mine/lesson.md';
const HEAD = `---
title: Mine
summary: A lesson.
minutes: 10
scenario: ping-pong-glibc
---
`;
const sources = figureSources();

/** What a lesson's text becomes, or what is wrong with it. */
async function written(body: string): Promise<string> {
  const { texts, diagnostics } = await allWithFigures({ [FILE]: HEAD + body }, sources);
  const told = diagnostics.map(({ line, message }) => `${line}: ${message}`);
  return told.length > 0 ? told.join('\n') : texts[FILE].slice(HEAD.length);
}

describe('a figure is what the lab says', () => {
  for (const [body, expected] of [
    ['{{count: instructions, switch: 1}} of them', '50 of them'],
    ['{{count: syscalls, switch: 1, scenario: ping-pong-lightweight}}', '0'],
    ['{{count: instructions, switch: 1, through: switches/libco}}', /^\d+$/],
    ['{{count: instructions, category: argument registers, switch: 1, as: words}}', 'twelve'],
    ['{{count: instructions, switch: 1, as: Words}}', 'Fifty'],
    ['`{{mask: {after: syscall}}}`', '`0x200`'],
    ['{{mask: {after: syscall}, as: decimal}}', '512'],
    ['{{step: switch}}, {{at: switch}}, {{after: switch}}', /^(\d+), (?!\1)(\d+), \1$/],
    ['{{steps: {from: start, to: {after: syscall}}}}', /^\d+$/],
    ['{{field: "gregs[RBX]", of: A, at: end}}', /^0xa0a0[0-9a-f]+$/],
    ['{{size: ucontext_t}} bytes', '936 bytes'],
    ['{{offset: fpregs}}', '224'],
    ['{{measured: fnstenv-fldenv}} cycles', /^\d+ cycles$/],
    ['{{difference: [{size: ucontext_t}, 936]}}', '0'],
    ['{{sum: [1, {steps: {from: start, to: {at: start}}}]}} is 1', '1 is 1'],
    ['{{ratio: [{size: ucontext_t}, 100], digits: 2}}×', '9.36×'],
    ['{{percent: [{offset: fpregs}, {size: ucontext_t}]}}', '24 %'],
    ['is {{=968 # sizeof in glibc 2.36}}.', 'is 968.'],
    ['a figure {{size:\n  ucontext_t}}.', 'a figure \n  936.'],
  ] as const)
    test(body, async () => {
      const text = await written(body);
      if (typeof expected === 'string') expect(text).toBe(expected);
      else expect(text).toMatch(expected);
    });

  test('an experiment’s cell, and a part of it, agree with its table', async () => {
    const cell = (row: string) => `{experiment: ablation, row: ${row}, column: cycles}`;
    const all = 'glibc-2.12/swapcontext';
    const [whole, less, saved, part] = (
      await written(
        [
          `{${cell(all)}}`,
          `{${cell('ablation/no-mask')}}`,
          `{{difference: [${cell(all)}, ${cell('ablation/no-mask')}]}}`,
          `{{percent: [${cell('ablation/no-mask')}, ${cell(all)}]}}`,
        ].join('\n'),
      )
    ).split('\n');
    expect(Number(saved)).toBe(Number(whole) - Number(less));
    expect(part).toBe(`${Math.round((100 * Number(less)) / Number(whole))} %`);
  });

  test('a modelled switch has the parts that make it', async () => {
    const [whole, mask] = (
      await written(
        '{{cycles: glibc-2.12/swapcontext}}\n{{cycles: glibc-2.12/swapcontext, category: signal mask}}',
      )
    ).split('\n');
    expect(Number(mask)).toBeGreaterThan(0);
    expect(Number(mask)).toBeLessThan(Number(whole));
  });
});

describe('a figure that nobody can give is told with its line', () => {
  for (const [body, expected] of [
    ['\n\n{{cont: instructions}}', /^9: this is no figure; lessons\/README.md/],
    ['{{count: instructions, switch: 99}}', /^7: ping-pong-glibc: the run has 6 switches, not 99/],
    ['{{steps: {from: start, to: sysenter}}}', /^7: ping-pong-glibc: no symbol, mnemonic/],
    ['{{count: loads, switch: 1, through: switches/none}}', /^7: ping-pong through asm.*no such/s],
    ['{{cycles: glibc-2.12/swapcontext, core: zen9}}', /^7: no core 'zen9'/],
    ['{{measured: fnstenvv}}', /^7: 'fnstenvv' was not measured on zen5/],
    ['{{measured: rethinkdb/lightweight}}', /^7: .* in several forms; write 'form: ret'/],
    [
      '{{experiment: ladder, row: none, column: cycles}}',
      /^7: ladder has no row 'none', but glibc/,
    ],
    [
      '{{experiment: ladder, row: rethinkdb/lightweight, column: x}}',
      /^7: ladder has no column 'x'/,
    ],
    ['{{size: ucontext_t, as: words}}', /^7: 936 has no words/],
  ] as const)
    test(body.trim(), async () => expect(await written(body)).toMatch(expected));

  test('of an exercise, which is about no run of its own', async () => {
    const file = 'lessons/99-mine/one/exercise.md';
    const text = '---\ntitle: One\n---\n{{count: loads, switch: 1}}\n';
    const { diagnostics } = await allWithFigures({ [file]: text }, sources);
    expect(diagnostics).toMatchObject([
      { file, line: 4, message: expect.stringMatching(/of which run/) },
    ]);
  });
});
