import { describe, expect, test } from 'vitest';
import { BAD_INPUT } from '../bad-input.ts';
import { exercise, failures, judge } from './course.ts';

const NAME = 'lightweight_swapcontext';
const swap = exercise('lightweight-swap');
const head = `        .text\n        .globl  ${NAME}\n${NAME}:\n`;
const routine = (...body: string[]) => `${head}${body.map((line) => `        ${line}\n`).join('')}`;
const call = (number: number, ...args: string[]) =>
  routine(
    'pushq   %rdi',
    'pushq   %rsi',
    ...args.map((value, i) => `movq    ${value}, %${['rdi', 'rsi', 'rdx', 'r10', 'r8', 'r9'][i]}`),
    `movl    $${number}, %eax`,
    'syscall',
    'popq    %rsi',
    'popq    %rdi',
  ) + swap.solution.slice(swap.solution.indexOf('pushq'));

/** Texts that must not pass, and what is said about some. */
const HOSTILE: [name: string, text: string, told?: RegExp][] = [
  ['an endless loop', routine('1: jmp 1b'), /still running after \d+ instructions, at line 4/],
  ['a loop of calls', routine(`call ${NAME}`), /stack overflow/],
  ['a stack that grows', routine('1: pushq %rax', 'jmp 1b'), /stack overflow|still running/],
  ['a stack pointer into nowhere', routine('movl $8, %esp', 'pushq %rax'), /null pointer/],
  ['hlt', routine('hlt'), /hlt is for the operating system/],
  ['cli', routine('cli', 'ret'), /cli is for the operating system/],
  ['ud2', routine('ud2'), /ud2 is no instruction/],
  ['int3', routine('int3', 'ret'), /trap/],
  ['int 0x80', routine('int $0x80', 'ret')],
  ['a trap flag', routine('pushfq', 'orq $0x100, (%rsp)', 'popfq', 'ret')],
  ['AVX', routine('vzeroupper', 'ret'), /does not support/],
  ['iretq', routine('iretq')],
  ['exit', call(60, '$0'), /ended the process/],
  ['exit_group', call(231, '$0'), /ended the process/],
  ['a system call that does nothing', call(39), /makes the system call getpid/],
  ['new memory over the harness', call(9, '$0x401000', '$0x10000', '$7', '$0x32', '$-1', '$0')],
  ['no memory any more', call(11, '$0x401000', '$0x10000')],
  ['a jump to the end of the run', routine('movabsq $0x7ffff7fff000, %rax', 'jmp *%rax')],
  ['a guessed address', routine('jmp *%r8')],
  ['a jump to the first instruction there is', routine('movl $0x401000, %eax', 'jmp *%rax')],
  [
    'a jump past the call that it came from',
    routine('movq (%rsp), %rax', 'addq $16, %rax', 'jmp *%rax'),
  ],
  [
    'a write over the harness',
    routine('movq (%rsp), %rax', 'movb $0xc3, (%rax)', 'ret'),
    /which is read-only/,
  ],
  [
    'a search for the harness',
    routine('movq (%rsp), %rax', '1: decq %rax', 'cmpb $0xe8, (%rax)', 'jne 1b', 'jmp *%rax'),
  ],
  ['the symbol of the harness', `${swap.solution}\n        jmp lab.scene\n`, /undefined symbol/],
  [
    'a symbol in the way of the harness',
    `${swap.solution}\n        .globl lab.scene\nlab.scene: nop\n`,
    /lab\.scene/,
  ],
  ['a return to the caller', routine('xorl %eax, %eax', 'ret'), /went back to context A/],
  ['an empty file', '', /the file is empty/],
  ['blanks', ' \n\t\n', /the file is empty/],
  ['a comment', '/* nothing */\n', /has no instructions or data/],
  ['no symbol', swap.solution.replaceAll(NAME, 'swap'), new RegExp(`'${NAME}' is not defined`)],
  [
    'a misspelt symbol',
    swap.solution.replaceAll(NAME, 'lightweight_swapcontex'),
    /did you mean 'lightweight_swapcontex'/,
  ],
  ['a local symbol', swap.solution.replace('.globl', '.local'), /is not global/],
  ['two definitions', `${swap.solution}\n${swap.solution}`, /is defined twice/],
  ['data', `.globl ${NAME}\n.data\n${NAME}: .quad 0\n`, /no code at/],
  ['code in data', swap.solution.replace('.text', '.section .x, "awx"'), /writable section/],
  ['megabytes of .skip', `${swap.solution}\n.bss\n.skip 4000000\n`, /at most 65536/],
  ['a gigabyte of .skip', `${swap.solution}\n.bss\n.skip 0x40000000\n`, /grows beyond/],
  ['a repetition', `${swap.solution}\n.rept 100000\nnop\n.endr\n`, /:\d+: /],
  [
    'a repetition of repetitions',
    `${swap.solution}\n${'.rept 1000\n'.repeat(4)}nop\n${'.endr\n'.repeat(4)}`,
  ],
  ['100,000 lines', swap.solution + 'nop\n'.repeat(100_000), /100\d+ lines/],
  ['one long line', `${swap.solution}# ${'x'.repeat(300_000)}\n`, /characters/],
  ['a file of the machine', '#include "/etc/passwd"\n', /has no file/],
  ['a file beside it', `#include "../solution.S"\n`, /has no file/],
  ['the lab’s own routine', '#include "asm/rethinkdb/lightweight.S"\n', /has no file/],
  ['a binary file', '.incbin "/etc/passwd"\n'],
  [
    'binary garbage',
    String.fromCharCode(...Array.from({ length: 999 }, (_, i) => (i * 167) & 255)),
  ],
];

describe('none of these passes', () => {
  for (const [name, text, told] of HOSTILE)
    test(name, async () => {
      const verdict = await judge('lightweight-swap', text);
      const said = failures(verdict);
      expect(said).not.toEqual({});
      expect(verdict.passed).toBe(false);
      if (told) expect(Object.values(said).join('\n')).toMatch(told);
    });

  for (const [name, content] of BAD_INPUT)
    test(`bad input: ${name}`, async () => {
      const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
      expect((await judge('lightweight-swap', text)).passed).toBe(false);
    });

  for (const id of ['generator', 'round-robin', 'run-loop', 'uc-link', 'red-zone', 'free-list'])
    test(`for ${id}: loops, faults, exits and returns`, async () => {
      for (const body of ['1: jmp 1b', 'ud2', 'ret', 'movl $60, %eax\nsyscall', 'jmp *%rax']) {
        const text = exercise(id)
          .symbol.map((symbol) => `.globl ${symbol}\n${symbol}: ${body}\n`)
          .join('');
        expect((await judge(id, text)).score, body).toBeLessThan(exercise(id).points);
        expect((await judge(id, text)).passed, body).toBe(false);
      }
    });
});

test('after all that a right submission passes, with the same verdict as before', async () => {
  const before = await judge('lightweight-swap', swap.solution);
  for (const [, text] of HOSTILE.slice(0, 12)) await judge('lightweight-swap', text);
  expect(await judge('lightweight-swap', swap.solution)).toEqual(before);
  expect(before.passed).toBe(true);
});

test('a seed makes a verdict that can be repeated, and another seed another round', async () => {
  const wrong = swap.solution.replace('pushq   %r14', 'pushq   %r13');
  const first = await judge('lightweight-swap', wrong, 5);
  expect(await judge('lightweight-swap', wrong, 5)).toEqual(first);
  const other = await judge('lightweight-swap', wrong, 6);
  expect(other.failing?.launch.regions).not.toEqual(first.failing?.launch.regions);
  expect(other.seed).toBe(6);
});
