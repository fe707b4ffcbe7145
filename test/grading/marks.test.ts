import { describe, expect, test } from 'vitest';
import { EXERCISES, exercise, judge, submissions } from './course.ts';

describe.each(EXERCISES.map(({ id }) => id))('%s', (id) => {
  test('the starter is worth nothing, whatever stands in its comments, and so is an empty file', async () => {
    const { starter } = exercise(id);
    for (const text of [starter, `# mine\n${starter}`, `${starter}\n/* later */\n`, '', 'x y'])
      expect((await judge(id, text)).score).toBe(0);
    for (const seed of [1, 2]) expect((await judge(id, starter, seed)).score).toBe(0);
  });

  test('the solution is worth all, and its checks add up to that', async () => {
    const { solution, points } = exercise(id);
    const { score, checks } = await judge(id, solution);
    expect(score).toBe(points);
    expect(checks.reduce((sum, check) => sum + check.points, 0)).toBeCloseTo(points);
  });
});

/** Lines of a text, without those that a pattern matches. */
const without = (text: string, pattern: RegExp) =>
  text
    .split('\n')
    .filter((line) => !pattern.test(line))
    .join('\n');

/** A switch that keeps some registers. */
const keeping = (...registers: string[]) => `
        .globl lightweight_swapcontext
lightweight_swapcontext:
${registers.map((name) => `        pushq %${name}`).join('\n')}
        movq %rsp, (%rdi)
        movq %rsi, %rsp
${registers
  .toReversed()
  .map((name) => `        popq %${name}`)
  .join('\n')}
        ret
`;
const SIX = ['rbx', 'rbp', 'r12', 'r13', 'r14', 'r15'];

/** Each does more than the one before it, or as much where `=` says so. */
const LADDERS: Record<string, () => [what: string, text: string][]> = {
  'lightweight-swap': () => [
    ['returns', '        .globl lightweight_swapcontext\nlightweight_swapcontext: ret\n'],
    [
      'saves rsp before the pushes',
      keeping(...SIX)
        .replace(/( +movq %rsp, \(%rdi\)\n)/, '')
        .replace(/:\n/, ':\n        movq %rsp, (%rdi)\n'),
    ],
    ['keeps what a caller keeps', keeping('rax', 'rcx', 'rdx', 'r8', 'r9', 'r10')],
    ['keeps rbp', keeping('rbp')],
    ['keeps three', keeping('rbp', 'rbx', 'r12')],
    ['keeps five', keeping(...SIX.slice(1))],
    ['keeps all', keeping(...SIX)],
  ],
  'red-zone': () => {
    const { starter, solution } = exercise('red-zone');
    return [
      ['starter', starter],
      ['a forgotten *', solution.replace(/jmp +\*resume_at.*/, 'jmp resume_at')],
      ['a push into the red zone, flags lost', without(solution, /pushfq|popfq|-128|\b128\b/)],
      ['flags changed at the end', submission('red-zone', 'wrong-flags-late')],
      ['one register lost', submission('red-zone', 'wrong-r11')],
      ['solution', solution],
    ];
  },
  'careful-caller': () => [
    ['starter', exercise('careful-caller').starter],
    ['no flags', submission('careful-caller', 'wrong-no-flags')],
    ['the direction flag', submission('careful-caller', 'wrong-no-cld')],
    ['solution', exercise('careful-caller').solution],
  ],
  'failing-syscall': () => [
    ['starter', exercise('failing-syscall').starter],
    ['no errno', submission('failing-syscall', 'wrong-no-errno')],
    ['an errno too wide', submission('failing-syscall', 'wrong-errno-width')],
    ['solution', exercise('failing-syscall').solution],
  ],
  makecontext: () => {
    const { starter, solution } = exercise('makecontext');
    return [
      ['starter', starter],
      ['a stack of another size', submission('makecontext', 'wrong-const-size')],
      ['arguments in the wrong order', submission('makecontext', 'wrong-argument-order')],
      ['no alignment', submission('makecontext', 'wrong-unaligned')],
      ['loses rbx', submission('makecontext', 'wrong-rbx')],
      ['solution', solution],
    ];
  },
  generator: () => {
    const { starter, solution } = exercise('generator');
    return [
      ['starter', starter],
      ['never ends', submission('generator', 'wrong-no-end')],
      ['values get lost', submission('generator', 'wrong-no-value')],
      ['unaligned', submission('generator', 'wrong-unaligned')],
      ['loses rbx', submission('generator', 'wrong-no-rbx')],
      ['solution', solution],
    ];
  },
  'round-robin': () => [
    ['starter', exercise('round-robin').starter],
    ['only two', submission('round-robin', 'wrong-two')],
    ['the first to return ends all', submission('round-robin', 'wrong-first-ends-all')],
    ['unaligned', submission('round-robin', 'wrong-unaligned')],
    ['loses r15', submission('round-robin', 'wrong-no-r15')],
    ['solution', exercise('round-robin').solution],
  ],
  'run-loop': () => [
    ['starter', exercise('run-loop').starter],
    ['never switches', submission('run-loop', 'wrong-never-switches')],
    ['one message', submission('run-loop', 'wrong-once')],
    ['no free list', submission('run-loop', 'wrong-no-list')],
    ['leaves the direction flag set', submission('run-loop', 'wrong-direction')],
    ['solution', exercise('run-loop').solution],
  ],
  'preemptive-round-robin': () => [
    ['returns', submission('preemptive-round-robin', 'wrong-returns')],
    ['the second tick never comes', submission('preemptive-round-robin', 'wrong-no-unblock')],
    [
      'keeps what a called function keeps',
      submission('preemptive-round-robin', 'wrong-only-callee-saved'),
    ],
    ['blocks other signals', submission('preemptive-round-robin', 'wrong-blocks-others')],
    ['control words', submission('preemptive-round-robin', 'wrong-control-words')],
    ['solution', exercise('preemptive-round-robin').solution],
  ],
  'stack-overflow': () => [
    ['starter', exercise('stack-overflow').starter],
    ['no alternate stack', submission('stack-overflow', 'wrong-no-alternate-stack')],
    ['the second overflow', submission('stack-overflow', 'wrong-no-unblock')],
    ['the result', submission('stack-overflow', 'wrong-always-one')],
    ['keeps rbx only', submission('stack-overflow', 'wrong-rbx-only')],
    ['solution', exercise('stack-overflow').solution],
  ],
};

function submission(id: string, name: string): string {
  const found = submissions(id).find((each) => each.name === `${name}.S`);
  if (!found) throw new Error(`no ${id}/${name}`);
  return found.text;
}

test.each(Object.keys(LADDERS))('%s: who does more gets more', async (id) => {
  const rungs = LADDERS[id]();
  const scores: [string, number][] = [];
  for (const [what, text] of rungs) scores.push([what, (await judge(id, text)).score]);
  expect(scores[0][1]).toBe(0);
  for (const [i, [, score]] of scores.entries())
    if (i > 0) expect(score, JSON.stringify(scores)).toBeGreaterThan(scores[i - 1][1]);
  expect(scores.at(-1)?.[1]).toBe(exercise(id).points);
});

test('what a broken run did not come to is not judged, rather than failed', async () => {
  const { checks, passed } = await judge('generator', exercise('generator').starter);
  expect(passed).toBe(false);
  const open = checks.filter(({ judged }) => !judged);
  expect(open.map(({ name }) => name)).toContain('values');
  expect(open.every(({ passed: held, score }) => !held && score === 0)).toBe(true);
});

test('the fifteen instructions of the first switch are no answer to the exercises that build on it', async () => {
  const { solution } = exercise('lightweight-swap');
  const passed = [];
  for (const { id, symbol } of EXERCISES)
    if (symbol[0] === 'lightweight_swapcontext' && (await judge(id, solution)).passed)
      passed.push(id);
  // The lost register's is the same routine with a mistake in it.
  expect(passed).toEqual(['lightweight-swap', 'lost-register']);
});
