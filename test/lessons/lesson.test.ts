import { describe, expect, test } from 'vitest';
import { labNames, lessonFiles } from '../../src/cli/lessons.ts';
import { recordedOnce } from '../../src/cli/recorded-once.ts';
import { checkRuns } from '../../src/lessons/check.ts';
import { readCourse } from '../../src/lessons/course.ts';
import { inlinesOf, questionsOf } from '../../src/lessons/document.ts';
import { readLesson } from '../../src/lessons/lesson.ts';

const FILE = 'lessons/99-mine/lesson.md';
const HEAD = `---
title: Mine
summary: A lesson.
minutes: 10
scenario: ping-pong-glibc
---
`;

/** All that lint says of a lesson, as `line: message`. */
async function lint(text: string): Promise<string[]> {
  const { lessons, diagnostics } = readCourse({ [FILE]: text }, labNames());
  const runs = await Promise.all(
    lessons.map(({ file, lesson }) => checkRuns(lesson, file, readerOf)),
  );
  return [...diagnostics, ...runs.flat()].map(
    ({ line, message, hint }) => `${line}: ${message}${hint ? `; ${hint}` : ''}`,
  );
}

const readerOf = recordedOnce();

/** A question with some lines of its own, and where its fence stands. */
const question = (yaml: string) => `${HEAD}\nText.\n\n\`\`\`question\n${yaml}\n\`\`\`\n`;

describe('a lesson that is not as it should be', () => {
  for (const [what, text, expected] of [
    ['no front matter', '# Mine\n', /^1: the file begins with front matter/],
    ['YAML that is none', '---\ntitle: [\n---\n', /^[23]: /],
    ['a missing title', HEAD.replace('title: Mine\n', ''), /^2: title: /],
    ['minutes in words', HEAD.replace('10', 'ten'), /^4: minutes: /],
    ['an unknown key', HEAD.replace('title:', 'titel: x\ntitle:'), /^2: .*titel/],
    [
      'an unknown scenario',
      HEAD.replace('ping-pong-glibc', 'ping-pong-glib'),
      /^1: no scenario 'ping-pong-glib'; did you mean 'ping-pong-glibc'\?/,
    ],
    [
      'an unknown verb',
      `${HEAD}\n\n[x](lab:stop/3)\n`,
      /^9: the lab has no 'stop'; did you mean 'step'/,
    ],
    ['an unknown option', `${HEAD}[x](lab:step?at=syscall&ntn=2)\n`, /^7: lab:step has no 'ntn'/],
    [
      'an unknown register',
      `${HEAD}[x](lab:highlight?registers=rbx,rbq)\n`,
      /^7: no 'rbq' among the registers/,
    ],
    [
      'an unknown routine',
      `${HEAD}[x](lab:compare?a=rethinkdb/lightweight&b=rethinkdb/heavy)\n`,
      /^7: no routine 'rethinkdb\/heavy'/,
    ],
    ['an unknown exercise', `${HEAD}[x](exercise:nothing)\n`, /^7: no exercise 'nothing'/],
    ['an unknown lesson', `${HEAD}[x](../98-other/lesson.md)\n`, /^7: no lesson '98-other'/],
    ['a wrong number', `${HEAD}[3](../99-test/lesson.md)\n`, /^7: '99-test' is lesson 99, not 3/],
    [
      'an unknown experiment',
      `${HEAD}[x](lab:experiment/grap)\n`,
      /^7: no experiment 'grap'; did you/,
    ],
    [
      'an unknown parameter',
      `${HEAD}[x](lab:experiment/graph?stack=1)\n`,
      /^7: no parameter of graph 'stack'/,
    ],
    ['a link elsewhere', `${HEAD}[x](javascript:alert(1))\n`, /^7: a link leads to/],
    ['blanks in an address', `${HEAD}[x](lab:step?at=movq %rsi, %r12)\n`, /^7: .*stands in <…>/],
    ['HTML', `${HEAD}<b>x</b>\n`, /^7: lessons have no html of Markdown/],
    [
      'a place that is not there',
      `${HEAD}[x](lab:step?at=sysenter)\n`,
      /^7: ping-pong-glibc: no symbol, mnemonic or source line 'sysenter'/,
    ],
    [
      'a place that comes too late',
      `${HEAD}[x](lab:step?at=syscall&nth=7)\n`,
      /^7: .*'syscall' is executed 6 times, not 7 times/,
    ],
    ['a step behind the end', `${HEAD}[x](lab:step/331)\n`, /^7: .*the run has 330 steps/],
    ...(
      [
        ['669 cycles', '669 cycles'],
        ['takes 58 % of it', '58 %'],
        ['is 9.01× as fast', '9.01×'],
        ['a struct of 936 bytes', '936 bytes'],
        ['makes 24 switches', '24 switches'],
        ['and 5 system calls', '5 system'],
        ['at step 4', '4'],
        ['[34 of them](https://example.org)', '34 of'],
        ['in 1,234 steps', '1,234 steps'],
      ] as const
    ).map(
      ([typed, told]) =>
        [
          `a typed figure: ${typed}`,
          `${HEAD}\nIt ${typed}.\n`,
          new RegExp(`^8: '${told}' was typed: let a run answer`),
        ] as const,
    ),
    [
      'a question of no kind',
      question('id: a\nkind: guess\nask: What'),
      /^12: kind: the kind of a question/,
    ],
    [
      'a choice without a right option',
      question(
        'id: a\nkind: choice\nask: What\noptions: [{ text: x, say: x }, { text: y, say: y }]',
      ),
      /^14: options: exactly one option/,
    ],
    [
      'an answer that is none',
      question('id: a\nkind: value\nask: What\nanswer: { rax: 1 }\notherwise: x\nright: x'),
      /^14: answer: this is no value/,
    ],
    [
      'an answer that the run does not have',
      question(
        'id: a\nkind: value\nask: What\nanswer: { field: "gregs[RBX]", of: Z, at: start }\notherwise: x\nright: x',
      ),
      /^10: ping-pong-glibc: context Z has no ucontext_t/,
    ],
    [
      'a wrong answer that is right',
      question(
        'id: a\nkind: value\nask: What\nanswer: { register: rax, at: syscall }\nwrong:\n - answer: 14\n   say: no\notherwise: x\nright: x',
      ),
      /^10: .*wrong answer 1 is the same as the right answer/,
    ],
  ] as const)
    test(what, async () => {
      const messages = await lint(text);
      expect(messages).toContainEqual(expect.stringMatching(expected));
    });
});

test('a number that is no figure may be typed', async () => {
  const text = `${HEAD}
x86-64 has 128 bytes below \`rsp\` and xmm0 to xmm15; bits 10 and 11 of MXCSR; 8 bytes, 64-bit words, 16 KiB, a multiple of 16.
In December 2010, since glibc 2.28, under Linux 6.6 and C++20, with Go 1.14; lesson [99](../99-mine/lesson.md); 3 of them.

    movq 936(%rdi), %rax

\`936\`, {{=936}}, {{size: ucontext_t}} and [the offset](lab:step?at=syscall&nth=2).
`;
  expect(await lint(text)).toEqual([]);
});

test('two questions of one name are told apart by nobody', async () => {
  const one = question('id: a\nkind: step\nask: What\nanswer: syscall\notherwise: x\nright: x');
  const both = one + one.slice(one.indexOf('```'));
  expect(await lint(both)).toEqual([expect.stringMatching(/a second question with the id 'a'/)]);
});

test('a lesson that is as it should be is read with its lines', async () => {
  const text = `${HEAD}
First, [step](lab:step?after=syscall&nth=2&in=swapcontext).

- one
- [two](<lab:step?at=movq %rsi, %r12>)

${question('id: a\nkind: registers\nask: "Which, `rbx`?"\nanswer: [rbx]\notherwise: x\nright: x').slice(HEAD.length)}`;
  expect(await lint(text)).toEqual([]);
  const { lesson } = readLesson(FILE, text);
  if (!lesson) throw new Error('no lesson');
  const actions = [...inlinesOf(lesson.blocks)].flatMap((piece) =>
    piece.kind === 'action' ? [[piece.line, piece.action]] : [],
  );
  expect(actions).toEqual([
    [
      8,
      {
        do: 'step',
        scenario: 'ping-pong-glibc',
        place: { what: 'syscall', nth: 2, after: true, in: 'swapcontext' },
      },
    ],
    [
      11,
      {
        do: 'step',
        scenario: 'ping-pong-glibc',
        place: { what: 'movq %rsi, %r12', nth: 1, after: false },
      },
    ],
  ]);
  expect([...questionsOf(lesson.blocks)].map(({ id }) => id)).toEqual(['a']);
});

test('every lesson of the course fits the lab and its runs', async () => {
  const { lessons, diagnostics } = readCourse(lessonFiles(), labNames());
  expect(diagnostics).toEqual([]);
  const files = Object.keys(lessonFiles()).filter((path) => path.endsWith('/lesson.md'));
  expect(lessons).toHaveLength(files.length);
  for (const { file, lesson } of lessons)
    expect(await checkRuns(lesson, file, readerOf)).toEqual([]);
});
