import { expect, test } from 'vitest';
import { recordedOnce } from '../../src/cli/recorded-once.ts';
import { questionsOf } from '../../src/lessons/document.ts';
import { readMarkdown } from '../../src/lessons/markdown.ts';
import { optionOrder } from '../../src/lessons/order.ts';
import { plainText } from '../../src/lessons/plain.ts';
import { type Given, type JudgedQuestion, judge } from '../../src/lessons/question.ts';
import { solutionOf } from '../../src/lessons/solution.ts';

const readerOf = recordedOnce();

/** What the lab replies to an answer: right or not, and in which words. */
async function reply(yaml: string, given: Given) {
  const text = `\`\`\`question\nid: q\nask: "?"\n${yaml}\n\`\`\`\n`;
  const source = { text, file: 'lesson.md', line: 1, scenario: 'ping-pong-glibc' };
  const { blocks, diagnostics } = readMarkdown(source);
  expect(diagnostics).toEqual([]);
  const [question] = questionsOf(blocks);
  const reader = await readerOf(question.scenario);
  if (typeof reader === 'string') throw new Error(reader);
  const { right, say } = judge(question as JudgedQuestion, given, reader);
  return [right, say.filter((piece) => typeof piece === 'string').join('')];
}

const R12 = `kind: value
answer: { register: r12, at: { after: "movq %rsi, %r12" } }
wrong: [{ answer: { register: r12, at: swapcontext }, say: before }]
otherwise: other
right: yes`;

test.each([
  ['0x4033b0', [true, 'yes']],
  ['4033b0', [true, 'yes']],
  ['0000 0000 0040 33b0', [true, 'yes']],
  ['4207536', [true, 'yes']],
  ['4,207,536', [true, 'yes']],
  ['a0a0a0a0a0a0a012', [false, 'before']],
  ['7', [false, 'other']],
  ['context b', [undefined, 'Write a number, such as 8064 or 0x1f80.']],
])('a value, written as %s', async (given, expected) => {
  expect(await reply(R12, given)).toEqual(expected);
});

test('a negative value is that of 64 bits', async () => {
  const yaml = `kind: value
scenario: failing-syscall
answer: { register: rax, at: { after: syscall } }
otherwise: other
right: yes`;
  expect(await reply(yaml, '-14')).toEqual([true, 'yes']);
  expect(await reply(yaml, '14')).toEqual([false, 'other']);
});

test('a count is decimal', async () => {
  const yaml = `kind: value
answer: { count: instructions, switch: 1 }
otherwise: other
right: yes`;
  expect(await reply(yaml, '50')).toEqual([true, 'yes']);
  expect(await reply(yaml, '32')).toEqual([false, 'other']);
  expect(await reply(yaml, '0x32')).toEqual([true, 'yes']);
});

test('a step is numbered as the page does, where its sentence stands', async () => {
  const yaml = (answer: string) => `kind: step\nanswer: ${answer}\notherwise: other\nright: yes`;
  expect(await reply(yaml('switch'), '38')).toEqual([true, 'yes']);
  expect(await reply(yaml('{ after: switch }'), '38')).toEqual([true, 'yes']);
  expect(await reply(yaml('switch'), '37')).toEqual([false, 'other']);
  const mask =
    '{ writes: { memory: { symbol: context_a, offset: 296 } }, before: { after: switch } }';
  expect(await reply(yaml(mask), '31')).toEqual([true, 'yes']);
  const read = '{ reads: { register: r12 }, from: { after: "movq %rsi, %r12" } }';
  expect(await reply(yaml(read), '34')).toEqual([true, 'yes']);
});

test('a set of registers is told how far off it is, not where', async () => {
  const yaml = `kind: registers
answer: { changed: { from: syscall, to: { after: syscall } } }
wrong: [{ answer: [rax], say: only the result }]
otherwise: other
right: yes`;
  expect(await reply(yaml, ['r11', 'rax', 'rcx'])).toEqual([true, 'yes']);
  expect(await reply(yaml, ['rax'])).toEqual([false, 'Not yet: 2 missing. only the result']);
  expect(await reply(yaml, ['rax', 'rbx', 'rcx'])).toEqual([
    false,
    'Not yet: 1 missing, 1 too many. other',
  ]);
});

test('memory, fields, masks and distances', async () => {
  const yaml = (answer: string) => `kind: value\nanswer: ${answer}\notherwise: other\nright: yes`;
  for (const [answer, given] of [
    ['{ memory: { register: rsp }, at: swapcontext }', '0x401015'],
    ['{ memory: { symbol: context_b, offset: 128 }, at: start }', '0xb0b0b0b0b0b0b00b'],
    ['{ memory: { symbol: context_b, offset: 448 }, size: 4, at: start }', '0x9f80'],
    ['{ field: "gregs[RIP]", of: A, at: { after: switch } }', '0x401015'],
    ['{ mask: { after: syscall } }', '0x200'],
    ['{ steps: { from: swapcontext, to: { after: switch } } }', '34'],
    ['{ count: syscalls, in: { from: start, to: end } }', '6'],
  ])
    expect([answer, ...(await reply(yaml(answer), given))]).toEqual([answer, true, 'yes']);
});

/** A question as it is read. */
function read(yaml: string) {
  const text = `\`\`\`question\nid: q\nask: "?"\n${yaml}\n\`\`\`\n`;
  const source = { text, file: 'lesson.md', line: 1, scenario: 'ping-pong-glibc' };
  const { blocks, diagnostics } = readMarkdown(source);
  expect(diagnostics).toEqual([]);
  return [...questionsOf(blocks)][0] as JudgedQuestion;
}

const REPLIES = 'otherwise: other\nright: because';
const CHOICE = `kind: choice
options:
  - { text: zero, say: no }
  - { text: one, say: because, right: true }
  - { text: two, say: no }`;

test.each([
  [`kind: value\nanswer: { mask: { after: syscall } }\n${REPLIES}`, '0x200'],
  [`kind: value\nanswer: { count: instructions, switch: 1 }\n${REPLIES}`, '50'],
  [`kind: step\nanswer: switch\n${REPLIES}`, 'step 38'],
  [
    `kind: registers\nanswer: { changed: { from: syscall, to: { after: syscall } } }\n${REPLIES}`,
    'rax, rcx, r11',
  ],
  [CHOICE, 'one'],
])('the right answer is told: %s', async (yaml, expected) => {
  const question = read(yaml);
  const reader = await readerOf(question.scenario);
  if (typeof reader === 'string') throw new Error(reader);
  const solution = solutionOf(question, reader);
  if (!solution.ok) throw new Error(solution.message);
  expect(plainText(solution.value.answer)).toBe(expected);
  expect(plainText(solution.value.why)).toBe('because');
});

test('options are shuffled, always alike for one student', () => {
  const orders = ['', 'Ada', 'Edsger', 'Barbara', 'Donald'].map((name) =>
    optionOrder('q', name, 4),
  );
  for (const order of orders) expect([...order].sort()).toEqual([0, 1, 2, 3]);
  expect(optionOrder('q', 'Ada', 4)).toEqual(orders[1]);
  expect(new Set(orders.map(String)).size).toBeGreaterThan(2);
  // A right option that stands first in the source comes first for one of three.
  const first = Array.from({ length: 300 }, (_, i) => optionOrder(`q${i}`, 'Ada', 3)[0]);
  for (const index of [0, 1, 2]) {
    const times = first.filter((each) => each === index).length;
    expect(times).toBeGreaterThan(70);
    expect(times).toBeLessThan(130);
  }
});

test('what is given for an option is its index in the source', async () => {
  expect(await reply(CHOICE, 1)).toEqual([true, 'because']);
  expect(await reply(CHOICE, 2)).toEqual([false, 'no']);
});
