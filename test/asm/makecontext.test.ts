import { describe, expect, test } from 'vitest';
import { SCENARIOS } from '../../src/machine/scenarios/scenarios.ts';
import { SOURCES } from '../machine/lab.ts';
import { Random } from '../native/random.ts';
import { finalWord, play, playProgram, seed } from './lab.ts';

const FAMILY = ['getcontext', 'setcontext', 'swapcontext', 'makecontext', 'start_context'].map(
  (name) => `asm/glibc-2.12/${name}.S`,
);

const AREAS = `
        .bss
        .p2align 4
        .type main_context, @object
main_context: .zero UCONTEXT_SIZE
        .size main_context, UCONTEXT_SIZE
        .p2align 4
        .type new_context, @object
new_context: .zero UCONTEXT_SIZE
        .size new_context, UCONTEXT_SIZE
        .type new_stack, @object
new_stack: .zero 4096
        .size new_stack, 4096
        .zero 64
        .type seen, @object
seen:   .zero 128
        .size seen, 128
`;

const REGISTERS = ['rdi', 'rsi', 'rdx', 'rcx', 'r8', 'r9'];

/** C's makecontext(&new_context, begin, values.length, values…), then a swap there and back. */
function callWith(values: readonly bigint[]): string {
  const passed = [...values.slice(3)].reverse();
  const pad = passed.length % 2 === 1 ? 8 : 0;
  const load = (value: bigint, register: string) => `movabsq $${value}, %${register}`;
  return `#include "ucontext-offsets.h"
        .globl main
main:   subq $8, %rsp
        leaq new_context(%rip), %rdi
        call getcontext
        testl %eax, %eax
        jnz .Lbad
        leaq new_context(%rip), %rdi
        leaq main_context(%rip), %rax
        movq %rax, oLINK(%rdi)
        leaq new_stack(%rip), %rax
        movq %rax, oSS_SP(%rdi)
        movq $4096, oSS_SIZE(%rdi)
        subq $${pad}, %rsp
        ${passed.map((value) => `${load(value, 'rax')}\npushq %rax`).join('\n')}
        ${values
          .slice(0, 3)
          .map((value, i) => load(value, ['rcx', 'r8', 'r9'][i]))
          .join('\n')}
        movl $${values.length}, %edx
        leaq begin(%rip), %rsi
        xorl %eax, %eax
        call makecontext
        addq $${pad + 8 * passed.length}, %rsp
        leaq main_context(%rip), %rdi
        leaq new_context(%rip), %rsi
        call swapcontext
        addq $8, %rsp
        ret
.Lbad:  ud2

begin:  ${REGISTERS.map((name, i) => `movq %${name}, seen+${8 * i}(%rip)`).join('\n')}
        movq 8(%rsp), %rax
        movq %rax, seen+48(%rip)
        movq 16(%rsp), %rax
        movq %rax, seen+56(%rip)
        movq 24(%rsp), %rax
        movq %rax, seen+64(%rip)
        movq %rsp, seen+72(%rip)
        movq (%rsp), %rax
        movq %rax, seen+80(%rip)
        movq (%rbx), %rax
        movq %rax, seen+88(%rip)
        movaps %xmm0, -24(%rsp)
        ret
${AREAS}`;
}

describe('makecontext', () => {
  test.each(Array.from({ length: 10 }, (_, argc) => argc))('%i arguments', async (argc) => {
    const random = new Random(seed + argc);
    const values = Array.from({ length: argc }, () => random.bits(8));
    const reader = await playProgram(callWith(values), FAMILY);
    const { trace } = reader;
    expect(trace.outcome, `seed ${seed}`).toEqual({ kind: 'finished', result: 0 });
    const seen = Array.from({ length: 12 }, (_, i) => finalWord(reader, 'seen', i));
    expect(seen.slice(0, argc), `seed ${seed}`).toEqual(values);
    const address = (name: string) =>
      trace.image.symbols.find((each) => each.name === name)?.address ?? 0;
    const [rsp, returns, link] = seen.slice(9).map(Number);
    // As at any function's entry: movaps below has not faulted either.
    expect(rsp % 16).toBe(8);
    expect(returns).toBe(address('__start_context'));
    expect(link).toBe(address('main_context'));
    // All of it, uc_link included, lies on the new stack and wastes less than 16 bytes and a word.
    const words = 2 + Math.max(argc - 6, 0);
    expect(rsp).toBeGreaterThan(address('new_stack') + 4096 - 8 * words - 24);
    expect(rsp + 8 * words).toBeLessThanOrEqual(address('new_stack') + 4096);
  });

  test('leaves alone the registers that get no argument', async () => {
    const reader = await playProgram(callWith([1n, 2n]), FAMILY);
    const saved = reader.trace.image.symbols.find(({ name }) => name === 'getcontext');
    const entry = reader.nextExecution(
      [reader.trace.instructions.findIndex(({ address }) => address === saved?.address)],
      0,
    );
    // rdx, rcx, r8, r9 as getcontext found them.
    const found = [2, 1, 8, 9].map((slot) => reader.register(slot, entry));
    expect([2, 3, 4, 5].map((i) => finalWord(reader, 'seen', i))).toEqual(found);
  });
});

const chain = SCENARIOS.find(({ name }) => name === 'uc-link-chain');
if (!chain) throw new Error();
const CHAIN = 'asm/scenarios/uc-link-chain.S';

/** Context names in the order in which they ran. */
function visited(reader: Awaited<ReturnType<typeof play>>): string {
  const { context } = reader.history.spans;
  return Array.from(context, (index) => reader.trace.contexts[index].name).join(' ');
}

describe('uc_link', () => {
  test('B falls off its end into C; without a link the process ends', async () => {
    const reader = await play(chain);
    expect(visited(reader)).toBe('A B C');
    expect(reader.trace.contexts).toHaveLength(3);
    expect(reader.output(reader.trace.steps)).toBe('B\nC\n');
    expect(reader.trace.outcome).toEqual({ kind: 'exited', code: 0 });
  });

  test('a chain that leads back to A ends with A', async () => {
    const text = SOURCES[CHAIN].replace('xorl    %edx, %edx', 'leaq    context_a(%rip), %rdx');
    expect(text).not.toBe(SOURCES[CHAIN]);
    const reader = await play(chain, { [CHAIN]: text });
    expect(visited(reader)).toBe('A B C A');
    expect(reader.trace.outcome).toEqual({ kind: 'finished', result: 0 });
  });

  test('a link that can not be followed ends the process with -1', async () => {
    // The calls before it: two of getcontext, one of swapcontext, B's write.
    const reader = await play({ ...chain, failCall: { nth: 5, errno: 14 } });
    expect(visited(reader)).toBe('A B');
    expect(reader.trace.outcome).toEqual({ kind: 'exited', code: 255 });
  });
});

describe('getcontext and setcontext', () => {
  const TWICE = `#include "ucontext-offsets.h"
        .globl main
main:   pushq $0
        leaq main_context(%rip), %rdi
        call getcontext
        movslq %eax, %rcx
        addq %rcx, seen(%rip)
        incl (%rsp)
        cmpl $4, (%rsp)
        je .Ldone
        movq $-1, %rbx
        leaq main_context(%rip), %rdi
        call setcontext
.Ldone: movq %rbx, seen+8(%rip)
        popq %rcx
        ret
${AREAS}`;

  test('what was saved once can be resumed many times', async () => {
    const reader = await playProgram(TWICE, FAMILY);
    expect(reader.trace.outcome).toEqual({ kind: 'finished', result: 0 });
    expect(reader.trace.calls.map(({ args }) => args[0])).toEqual([0n, 2n, 2n, 2n]);
    expect(finalWord(reader, 'seen', 1)).toBe(0xa0a0a0a0a0a0a00bn);
  });

  test.each([
    ['getcontext', 1],
    ['setcontext', 2],
  ])('%s returns -1 and sets errno when its system call fails', async (name, nth) => {
    const text = `
        .globl main
main:   subq $8, %rsp
        leaq main_context(%rip), %rdi
        call getcontext
        testl %eax, %eax
        jnz .Lout
        leaq main_context(%rip), %rdi
        call setcontext
.Lout:  movl %fs:-4, %ecx
        movl %ecx, seen(%rip)
        addq $8, %rsp
        ret
        #include "ucontext-offsets.h"
${AREAS}`;
    const reader = await play(
      {
        ...chain,
        name,
        units: ['test.S', ...FAMILY],
        contexts: [{ name: 'A' }],
        failCall: { nth, errno: 22 },
      },
      { 'test.S': text },
    );
    expect(reader.trace.outcome).toEqual({ kind: 'finished', result: -1 });
    expect(finalWord(reader, 'seen')).toBe(22n);
  });
});
