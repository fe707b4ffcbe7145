import { describe, expect, test } from 'vitest';
import { headers } from '../../src/cli/exercise-files.ts';
import { parseExercise } from '../../src/grading/exercise.ts';
import { grade } from '../../src/grading/grade.ts';
import { failures } from './course.ts';

/** An exercise as a teacher would write it: front matter alone. */
const read = (symbol: string, contract: string) =>
  parseExercise({
    file: 'exercise.md',
    lesson: 'own',
    id: 'own',
    exercise: `---\ntitle: Own\npoints: 10\nsymbol: ${symbol}\ncontract:\n  kind: function\n${contract}---\nDo it.\n`,
    starter: '',
    solution: '',
  });

async function judged(symbol: string, contract: string, code: string) {
  const parsed = read(symbol, contract);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.diagnostics));
  const text = `        .text\n        .globl  ${symbol}\n${symbol}:\n${code}\n`;
  const verdict = await grade(
    parsed.exercise,
    { path: 'own.S', text },
    { headers: headers(), seed: 1 },
  );
  return failures(verdict);
}

const EXCHANGE = `  memory:
    table: { words: 8 }
  arguments: [table, 0..7, random]
  result: "[rdi + 8 * rsi]"
  writes:
    rdi + 8 * rsi: rdx
`;

describe('a function by its contract', () => {
  test('the example of the manual can be done, and done wrong', async () => {
    const right = 'movq (%rdi,%rsi,8), %rax\nmovq %rdx, (%rdi,%rsi,8)\nret';
    expect(await judged('exchange', EXCHANGE, right)).toEqual({});
    const late = 'movq %rdx, (%rdi,%rsi,8)\nmovq (%rdi,%rsi,8), %rax\nret';
    expect((await judged('exchange', EXCHANGE, late)).result).toMatch(
      /that is rdx as the call began\. It should be .*, \[rdi \+ 8 \* rsi\] as the call began/,
    );
    const first = 'movq (%rdi,%rsi,8), %rax\nmovq %rdx, (%rdi)\nret';
    const told = await judged('exchange', EXCHANGE, first);
    expect(told['word at rdi + 8 * rsi']).toMatch(
      /^table \+ \d+ holds .*no line has written to it/,
    );
    expect(told.memory).toMatch(/writes to table: it may write to the words/);
  });

  test('an int is looked at as one', async () => {
    const code = 'movabsq $0x500000007, %rax\nret';
    expect(await judged('seven', '  result: { int: "7" }\n', code)).toEqual({});
    expect((await judged('seven', '  result: "7"\n', code)).result).toMatch(/It should be 0x7/);
  });

  test('a function that is called may be the last thing done, by a jump', async () => {
    expect(await judged('f', '  calls: callee\n', 'jmp callee')).toEqual({});
    const twice = 'subq $8, %rsp\ncall callee\ncall callee\naddq $8, %rsp\nret';
    expect(Object.values(await judged('f', '  calls: callee\n', twice))[0]).toMatch(
      /calls callee a second time/,
    );
    expect(Object.values(await judged('f', '  calls: callee\n', 'ret'))[0]).toMatch(
      /callee was to be called before that/,
    );
  });

  test('a function can be called by an address, too', async () => {
    const contract = '  calls: callee\n  arguments: [callee]\n';
    expect(await judged('f', contract, 'subq $8, %rsp\ncall *%rdi\naddq $8, %rsp\nret')).toEqual(
      {},
    );
  });

  test('a contract that cannot be judged says why', async () => {
    const wrong = await judged('f', '  result: "[rdi +"\n', 'ret');
    expect(wrong.result).toMatch(/^The contract says '\[rdi \+': something is missing here/);
    const nowhere = await judged('f', '  result: "[rdi]"\n  arguments: [8]\n', 'ret');
    expect(nowhere.result).toMatch(/has no value when the function is called/);
  });

  test('what is wrong with a contract is told with its line', () => {
    const problem = (contract: string) => {
      const parsed = read('f', contract);
      if (parsed.ok) throw new Error('it was read');
      return parsed.diagnostics.map(({ line, message }) => `${line}: ${message}`).join('\n');
    };
    expect(problem('  arguments: [tabel]\n  memory:\n    table: { words: 2 }\n')).toMatch(
      /^7: .*'tabel' is neither an object of 'memory' nor what 'calls' gives/,
    );
    expect(problem('  memory:\n    table: { words: 2, at: { 16: 1 } }\n')).toMatch(
      /no word begins at 16: offsets are multiples of 8 below 16/,
    );
  });
});
