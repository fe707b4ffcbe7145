import { expect, test } from 'vitest';
import { ending } from '../../src/analysis/ending.ts';
import { describeOverflow } from '../../src/analysis/overflow.ts';
import { sentence } from '../../src/analysis/words/sentence.ts';
import { withLines } from '../compilers/with-lines.ts';
import { run } from '../machine/lab.ts';

const RETURNS = 'xorl %eax, %eax';

test('a run without an end has the line that it went on in', async () => {
  expect(ending(await run(withLines('jmp .'), {}, 100))).toBe(
    'still running after 100 steps at co.c:34, which is the limit',
  );
});

test('a lost register has the line of the call', async () => {
  const losing =
    'push %rcx; push %rbp; mov %rsp, (%rdi); mov (%rsi), %rsp; pop %rbp; pop %rbx; ret';
  expect(ending(await run(withLines(RETURNS, losing)))).toMatch(
    /; before that, rbx of context A, which left at step \d+ \(co\.c:33\), came back wrong at step \d+$/,
  );
});

test('an overrun has the line of its step', async () => {
  const deep = withLines(RETURNS).replace('salq', 'subq $600, %rsp; addq $600, %rsp; salq');
  const reader = await run(deep);
  const told = reader.history.spans.overflows.map((each) => describeOverflow(reader, each));
  expect(told).toEqual([expect.stringMatching(/ was overrun at step \d+ \(co\.c:23\) by /)]);
});

test('a sentence says the line, where there is one', async () => {
  const reader = await run(withLines(RETURNS));
  const told = Array.from({ length: reader.trace.steps }, (_, step) => sentence(reader, step));
  expect(told.find((text) => text.startsWith('shlq'))).toMatch(/ Compiled from co\.c:23\.$/);
  expect(told.find((text) => text.startsWith('movq %rsp, (%rdi)'))).not.toContain('Compiled');
});
