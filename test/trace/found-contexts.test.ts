import { describe, expect, it, test } from 'vitest';
import { describeOverflow } from '../../src/analysis/overflow.ts';
import { HEAP } from '../../src/machine/memory/layout.ts';
import type { TraceReader } from '../../src/trace/reader.ts';
import { run } from '../machine/lab.ts';
import { counts, ENTER, entering, extents, names, turns } from './entering.ts';

/** main hands over twice to a body that hands back; %s: `swap(save %rdi, resume %rsi)`. */
const handing = (swap: string, saveA: string, saveB: string, data: string, setUp: string) => `
        .text
        .globl main
main:   pushq %rbx
${setUp}
        movl $2, %ebx
again:  leaq ${saveA}(%rip), %rdi
        leaq ${saveB}(%rip), %rsi
        call swap
        decl %ebx
        jnz again
        xorl %eax, %eax
        popq %rbx
        ret
body:   leaq ${saveB}(%rip), %rdi
        leaq ${saveA}(%rip), %rsi
        call swap
        jmp body
${swap}
        .bss
        .p2align 4
${data}
`;

const BY_PUSHES = `
swap:   leaq 8(%rsp), %rax
        movq (%rsp), %rcx
        leaq 64(%rdi), %rsp
        .irp r, rcx, rax, rbx, rbp, r12, r13, r14, r15
        pushq %\\r
        .endr
        movq %rsi, %rsp
        .irp r, r15, r14, r13, r12, rbp, rbx, rax, rcx
        popq %\\r
        .endr
        movq %rax, %rsp
        jmp *%rcx`;

const SET_UP = `
        leaq ctx_b(%rip), %rdi
        leaq stack_b+4096-8(%rip), %rax
        movq %rax, 48(%rdi)
        leaq body(%rip), %rax
        movq %rax, 56(%rdi)`;

describe('rsp as the pointer into save areas', () => {
  it('is no context, wherever the areas lie', async () => {
    const reader = await run(
      handing(
        BY_PUSHES,
        'ctx_a',
        'ctx_b',
        'ctx_a: .skip 64\nctx_b: .skip 64\nstack_b: .skip 4096',
        SET_UP,
      ),
    );
    expect(reader.trace.outcome).toMatchObject({ kind: 'finished', result: 0 });
    expect(turns(reader).split(' ')).toHaveLength(5);
    expect(new Set(turns(reader).split(' ')).size).toBe(2);
    expect(counts(reader)).toEqual([22, 22, 22, 22]);
    expect(extents(reader)).toEqual([{ name: 'stack_b', size: 4096, guard: false }]);
    expect(reader.history.spans.overflows).toEqual([]);
  });

  it('nor is it on the stack of a third context', async () => {
    // Both areas lie on the stack of main, which is a context, too.
    const text = `
        .text
        .globl main
main:   pushq %rbx
        pushq %rbp
        subq $136, %rsp
        movq %rsp, %rbp                 # two areas of 64 bytes
        leaq top_b-8(%rip), %rax
        movq %rax, 48(%rbp)
        leaq body_b(%rip), %rax
        movq %rax, 56(%rbp)
        leaq top_c-8(%rip), %rax
        movq %rax, 112(%rbp)
        leaq body_c(%rip), %rax
        movq %rax, 120(%rbp)
        leaq area_a(%rip), %rdi
        movq %rbp, %rsi
        movq %rbp, areas(%rip)
        call swap
        xorl %eax, %eax
        addq $136, %rsp
        popq %rbp
        popq %rbx
        ret
body_b: movq areas(%rip), %rdi
        leaq 64(%rdi), %rsi
        call swap                       # to C
        hlt
body_c: movq areas(%rip), %rdi
        addq $64, %rdi
        leaq area_a(%rip), %rsi
        call swap                       # to A
        hlt
${BY_PUSHES}
        .bss
        .p2align 4
areas:  .skip 8
area_a: .skip 64
stack_b: .skip 1024
top_b:  .skip 64
stack_c: .skip 1024
top_c:  .skip 8
`;
    const reader = await run(text);
    expect(reader.trace.outcome).toMatchObject({ kind: 'finished', result: 0 });
    expect(turns(reader)).toBe('A stack_b stack_c A');
    expect(counts(reader)).toEqual([22, 22, 22]);
  });

  it('nor is a scratch memory that something is pushed to', async () => {
    const reader = await run(`
        .globl main
main:   movq %rsp, %rax
        leaq area+64(%rip), %rsp
        pushq %rbx
        pushq %rbp
        movq %rax, %rsp
        xorl %eax, %eax
        ret
        .bss
area:   .skip 64
`);
    expect(names(reader)).toEqual(['A']);
    expect(reader.history.switches.start).toHaveLength(0);
  });
});

describe('the extent of a stack', () => {
  it.each([
    [
      'equal ones in one array',
      ['pool+1024 f', 'pool+4096 f', 'pool+2048 f'],
      'pool: .skip 4096',
      ['pool[0]', 'pool[3]', 'pool[1]'],
      [1024, 1024, 1024],
    ],
    [
      'unequal ones in one array',
      ['pool+1000 f', 'pool+4096 f'],
      'pool: .skip 4096',
      ['pool[0]', 'pool[1]'],
      [1008, 3088],
    ],
    ['one entered again', ['one+1024 f', 'one+1024 f'], 'one: .skip 1024', ['one'], [1024]],
  ])('%s', async (_what, ends, data, stacks, sizes) => {
    const reader = await run(entering(ends, 'f: call g\n ret\ng: ret', data));
    expect(reader.trace.outcome).toMatchObject({ kind: 'finished', result: 0 });
    expect(extents(reader).map(({ name }) => name)).toEqual(stacks);
    expect(extents(reader).map(({ size }) => size)).toEqual(sizes);
    expect(counts(reader)).toEqual(ends.flatMap(() => [3, 2]));
  });

  it('of a mapping is the mapping, with the guard page that it has', async () => {
    const text = (protect: string) => `
        .globl main
main:   movl $9, %eax
        xorl %edi, %edi
        movl $12288, %esi
        movl $3, %edx
        movl $0x22, %r10d
        movq $-1, %r8
        xorl %r9d, %r9d
        syscall
        movq %rax, %rbx
${protect}
        leaq 12288(%rbx), %rsi
        leaq f(%rip), %rdx
        call enter
        xorl %eax, %eax
        ret
${ENTER}
f:      ret
        .bss
here:   .skip 8
`;
    const guarded = await run(
      text(
        '        movq %rax, %rdi\n movl $4096, %esi\n xorl %edx, %edx\n movl $10, %eax\n syscall',
      ),
    );
    expect(extents(guarded)).toEqual([{ name: 'stack f', size: 8192, guard: true }]);
    // Nothing is mapped below, which guards as well.
    expect(extents(await run(text('')))).toEqual([{ name: 'stack f', size: 12288, guard: true }]);
  });
});

test('contexts by the hundred', async () => {
  const reader = await run(`
        .globl main
main:   pushq %rbx
        leaq stacks(%rip), %rbx
        movl $300, %r12d
1:      addq $512, %rbx
        movq %rbx, %rsi
        leaq f(%rip), %rdx
        call enter
        decl %r12d
        jnz 1b
        popq %rbx
        ret
${ENTER}
f:      ret
        .bss
here:   .skip 8
        .p2align 4
stacks: .skip 300 * 512
`);
  expect(names(reader).slice(1)).toEqual(Array.from({ length: 300 }, (_, i) => `stacks[${i}]`));
  expect(new Set(extents(reader).map(({ size }) => size))).toEqual(new Set([512]));
});

describe('stacks that an allocator of the guest hands out', () => {
  /** Enters f, or g, on stacks carved out of what rbx is set to. */
  const carving = (ask: string, ends: readonly string[]) => `
        .text
        .globl main
main:   pushq %rbx
${ask}
${ends
  .map((end) => {
    const [offset, routine] = end.split(' ');
    return `        leaq ${offset}(%rbx), %rsi\n        leaq ${routine}(%rip), %rdx\n        call enter`;
  })
  .join('\n')}
        xorl %eax, %eax
        popq %rbx
        ret
${ENTER}
f:      call 1f
1:      popq %rax
        ret
g:      subq $2000, %rsp
        movq $1, (%rsp)
        addq $2000, %rsp
        ret
        .bss
here:   .skip 8
`;
  const ON_HEAP = `        movl $${HEAP}, %ebx`;
  const MMAP = `
        movl $9, %eax
        xorl %edi, %edi
        movl $8192, %esi
        movl $3, %edx
        movl $0x22, %r10d
        movq $-1, %r8
        xorl %r9d, %r9d
        syscall
        movq %rax, %rbx`;
  const sure = ({ trace }: TraceReader) =>
    trace.stacks.slice(1).map(({ low, high, atMost }) => [high - low, atMost ?? false]);

  it('on the heap reach as far as the next one at most', async () => {
    const reader = await run(carving(ON_HEAP, ['1040 f', '2096 f']));
    expect(reader.trace.outcome).toMatchObject({ kind: 'finished', result: 0 });
    const [[, first], [, second]] = sure(reader);
    expect([first, second]).toEqual([true, true]);
    expect(reader.history.spans.overflows).toEqual([]);
  });

  it('and told to be overrun by at least so much', async () => {
    const reader = await run(carving(ON_HEAP, ['1040 f', '2096 g']));
    const [overflow] = reader.history.spans.overflows;
    expect(describeOverflow(reader, overflow)).toMatch(
      /\(at most [\d,]+ bytes\) was overrun at step \d+ by at least 952 bytes, into stack f$/,
    );
  });

  it('in one mapping are equal parts of it, where they are', async () => {
    const equal = await run(carving(MMAP, ['4096 f', '8192 f']));
    expect(sure(equal)).toEqual([
      [4096, false],
      [4096, false],
    ]);
    const unequal = await run(carving(MMAP, ['3008 f', '8192 f']));
    expect(sure(unequal)).toEqual([
      [3008, true],
      [5184, true],
    ]);
  });
});
