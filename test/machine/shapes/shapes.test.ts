import { describe, expect, test } from 'vitest';
import { observeRoutine } from '../../../src/machine/shapes/find.ts';
import { counted, imageOf } from './counted.ts';
import { COURSE } from './course.ts';
import { ONE_CALL } from './one-call.ts';
import { PAIRS } from './pairs.ts';
import { MACROS, type Sample } from './sample.ts';
import { SYMBOLS } from './symbols.ts';
import { WINDOWS } from './windows.ts';

const ALL = [
  ['one call', ONE_CALL],
  ['two functions', PAIRS],
  ['Microsoft’s convention', WINDOWS],
  ['data and functions of the C side', SYMBOLS],
  ['as in courses', COURSE],
] as const;

describe.each(ALL)('%s', (_, samples) => {
  test.each(samples)('$name', async (sample) => {
    expect(await counted(sample)).toMatchObject({
      words: sample.words,
      ended: 'finished',
      contexts: 2,
      switches: 6,
      cost: [...sample.cost],
      lost: sample.loses === true,
    });
  });
});

const SWITCH = 'push_all\nmovq %rsp, (%rdi)\nmovq (%rsi), %rsp\npop_all\nret\n';

async function refusal(body: string, asked = {}): Promise<string> {
  const found = observeRoutine(await imageOf(`${MACROS}${body}`), asked);
  return found.ok ? `taken: ${found.words}` : found.message;
}

describe('what is no routine is told, and why', () => {
  test.each([
    ['returns', 'function f\n ret', 'no routine to switch through: f returns without switching'],
    [
      'needs the kernel',
      `function f\n cli\n ${SWITCH}`,
      /f stops, line \d+: cli is for the operating/,
    ],
    [
      'loads the page table',
      `function f\n movq %rdx, %cr3\n ${SWITCH}`,
      /f stops, line \d+: mov is for the operating system's kernel/,
    ],
    [
      'needs an instruction that the engine lacks',
      `function f\n xsave 64(%rdi)\n ${SWITCH}`,
      /f stops, line \d+: the lab's CPU does not support xsave/,
    ],
    [
      'needs a register that no caller is told of',
      'function f\n movq %rsp, (%rbx)\n movq (%rdi), %rsp\n ret',
      /f stops, line \d+: write to 0xb0b0b0b0b0b0b/,
    ],
    [
      'half of a pair',
      'function f\n to %rdi, 0\n movq %rsp, 48(%rdi)\n xorl %eax, %eax\n ret',
      /f saves a context, and no function resumes one from there/,
    ],
    [
      'leaves its stack pointer where its caller is not told',
      'function f\n push_all\n movq %rsp, %rax\n andq $-4096, %rax\n movq %rsp, (%rax)\n' +
        ' movq (%rdi), %rsp\n pop_all\n ret',
      /f resumes a context, and no function saves one there/,
    ],
    [
      'has its C side do what the lab cannot know',
      'function f\n push_all\n movq %rsp, (%rdi)\n xorl %eax, %eax\n call install\n pop_all\n ret',
      /f saves a context, and no function resumes one from there, with install of the C side returning at once/,
    ],
    [
      'goes on by an instruction that the engine lacks',
      'function f\n push_all\n movq %rsp, (%rdi)\n movq (%rsi), %rsp\n pop_all\n iretq',
      /f stops, line \d+: the lab's CPU does not support iretq: segment registers stay as they are; popfq and ret go on like it$/,
    ],
    [
      'loads a segment register',
      `function f\n movw %ax, %ds\n ${SWITCH}`,
      /the lab's CPU does not support movl %eax, %ds: segment registers stay as they are$/,
    ],
    [
      'half of a pair takes arguments off the stack',
      'function f\n to %rdi, 0\n movq %rsp, 48(%rdi)\n xorl %eax, %eax\n ret $8',
      /f takes 8 bytes off its caller's stack \(ret \$8\), which is counted of a routine that saves and resumes in one call$/,
    ],
    [
      'is told contexts by number',
      'function f\n push_all\n movslq %edi, %rdi\n movslq %esi, %rsi\n movq table(,%rdi,8), %rax\n' +
        ' movq %rsp, (%rax)\n movq table(,%rsi,8), %rax\n movq (%rax), %rsp\n pop_all\n ret',
      /f stops, line \d+: .*; rdi and rsi are numbers to it, as in table\[i\]: the lab tells it contexts by their addresses, so take pointers$/,
    ],
    [
      'multiplies the number of a context',
      'function f\n push_all\n leaq table(%rip), %rax\n movslq %edi, %rdi\n shlq $6, %rdi\n' +
        ' movq %rsp, (%rax,%rdi)\n movq (%rsi), %rsp\n pop_all\n ret\n .bss\ntable: .zero 640',
      /f stops, line \d+: .*; rdi is a number to it, as in table\[i\]/,
    ],
    [
      'goes and comes back',
      'function f\n movq %rsp, 8(%rdi)\n movq (%rdi), %rsp\n call body\n movq 8(%rdi), %rsp\n ret',
      /f goes to another stack and comes back by itself/,
    ],
    ['does not end', 'function f\n jmp f', /f does not end/],
    ['not global', 'f: ret', "no function is global: 'f' is not; add '.globl f'"],
  ])('%s', async (_, body, message) => {
    expect(await refusal(body)).toEqual(
      typeof message === 'string' ? message : expect.stringMatching(message),
    );
  });

  test.each([
    ['a word', 'movq %gs:8, %rax\n movq %rsp, (%rax)'],
    ['a symbol', 'movq %gs:current, %rax\n movq %rsp, (%rax)'],
    ['the word itself', 'movq %rsp, %gs:16'],
  ])('data of a CPU behind gs: %s', async (_, save) => {
    expect(
      await refusal(`function f\n push_all\n ${save}\n movq (%rdi), %rsp\n pop_all\n ret`),
    ).toMatch(
      /; gs leads to the block that Windows keeps of a thread, to no data of a CPU: keep the word under a symbol, as current\(%rip\)$/,
    );
  });

  test('several that switch are listed, and one can be chosen, by any of its names', async () => {
    const both = `function one\n ${SWITCH} function two\n ${SWITCH} .globl deux\n .set deux, two`;
    expect(await refusal(both)).toBe(
      'several functions switch; say which:\n' +
        '  one: saves into rdi, resumes from rsi, address on the stack\n' +
        '  two: saves into rdi, resumes from rsi, address on the stack',
    );
    expect(await refusal(both, { symbol: 'deux' })).toMatch(/^taken: /);
    expect(await refusal(both, { symbol: 'three' })).toBe("it defines no function 'three'");
  });

  test('what only begins a context does not stand in the way', async () => {
    const begins = 'function begin\n push_all\n movq %rsp, (%rdi)\n movq (%rsi), %rsp\n jmp body\n';
    const whole = 'taken: saves into rdi, resumes from rsi, address on the stack';
    expect(await refusal(`${begins} function goes\n ${SWITCH}`)).toBe(whole);
    const turn = (name: string, from: string, to: string, last: string) =>
      `function ${name}\n push_all\n movq %rsp, ${from}\n movq ${to}, %rsp\n ${last} ret\n`;
    const turns =
      turn('start', '(%rdi)', '8(%rdi)', '') +
      turn('go', '(%rdi)', '8(%rdi)', 'pop_all\n') +
      turn('come', '8(%rdi)', '(%rdi)', 'pop_all\n');
    expect(await refusal(turns)).toMatch(/^taken: go saves .*; come saves into rdi\+8/);
  });

  test('two that exchange one word are a routine if asked for together', async () => {
    const swap = (name: string, more = '') =>
      `function ${name}\n push_all\n ${more}\n xchgq %rsp, (%rdi)\n pop_all\n ret\n`;
    const both = swap('goes') + swap('comes', 'movl $1, %eax');
    expect(await refusal(both)).toMatch(/^several functions switch; say which:/);
    expect(await refusal(both, { symbol: 'goes' })).toBe(
      'taken: saves into rdi, resumes from rdi, address on the stack',
    );
    expect(await refusal(both, { symbol: 'goes,comes' })).toMatch(/^taken: goes saves into rdi/);
    const apart = `function one\n ${SWITCH} function two\n ${SWITCH}`;
    expect(await refusal(apart, { symbol: 'one,two' })).toBe(
      'no routine to switch through: one switches by itself; two switches by itself',
    );
  });

  test('what the lab does within a switch is told', async () => {
    expect((await counted(PAIRS[0])).between).toBeGreaterThan(0);
    const plain = ONE_CALL.find(({ name }) => name.startsWith('the old pointer in rax')) as Sample;
    expect((await counted(plain)).between).toBe(0);
  });

  test('what is said of a shape counts more than what is seen', async () => {
    const flagged = ONE_CALL.find(({ words }) => /rcx 1/.test(words)) as Sample;
    const found = await counted({ ...flagged, shape: 'rcx 0' });
    expect(found).toMatchObject({ cost: [22, 7, 7], ended: 'finished' });
    expect(await refusal(`function f\n ${SWITCH}`, { shape: 'saves in rdi' })).toMatch(
      /^'saves in rdi' is no part of a shape; write clauses like 'saves into rdi\+8'/,
    );
  });
});
