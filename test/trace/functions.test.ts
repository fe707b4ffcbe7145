import { describe, expect, it, test } from 'vitest';
import { functionAt } from '../../src/trace/functions.ts';
import type { TraceReader } from '../../src/trace/reader.ts';
import { run } from '../machine/lab.ts';

const counts = ({ history: { switches } }: TraceReader) =>
  Array.from(switches.start, (start, i) => switches.end[i] - start);

/** main and body hand over to each other, twice there and back. */
const handing = (prepare: string, there: string, back: string, routines: string) => `
        .text
        .globl main
main:   pushq %rbx
        pushq %r12
        pushq %rbp
${prepare}
        movl $2, %r12d
1:      ${there}
        decl %r12d
        jnz 1b
        xorl %eax, %eax
        popq %rbp
        popq %r12
        popq %rbx
        ret
        .type body, @function
body:   ${back}
        jmp body
${routines}
        .bss
        .p2align 4
at_a:   .skip 8
at_b:   .skip 8
stack:  .skip 1024
`;

describe('what is counted is the routine', () => {
  it('with labels in it that nothing calls', async () => {
    const reader = await run(
      handing(
        'leaq stack+1016(%rip), %rax\nleaq body(%rip), %rcx\nmovq %rcx, (%rax)\nleaq Lback(%rip), %rcx\nmovq %rcx, -8(%rax)\nsubq $8, %rax\nmovq %rax, at_b(%rip)',
        'leaq at_a(%rip), %rdi\nmovq at_b(%rip), %rsi\ncall swap',
        'leaq at_b(%rip), %rdi\nmovq at_a(%rip), %rsi\ncall swap',
        `swap:   leaq Lback(%rip), %r8
        pushq %r8
        movq %rsp, (%rdi)
Lload:  movq %rsi, %rsp
Lback:  ret`,
      ),
    );
    expect(reader.trace.outcome).toMatchObject({ kind: 'finished', result: 0 });
    expect(counts(reader)).toEqual([6, 6, 6, 6]);
    const at = (name: string) => {
      const symbol = reader.trace.image.symbols.find((each) => each.name === name);
      return functionAt(reader.trace, symbol?.address ?? 0)?.name;
    };
    expect(['swap', 'Lload', 'Lback', 'body', 'main'].map(at)).toEqual([
      'swap',
      'swap',
      'swap',
      'body',
      'main',
    ]);
  });

  it('though it goes on in the other context by a call of its own', async () => {
    // Two routines: one calls where the other has left off, which moves rsp there.
    const reader = await run(
      handing(
        'leaq stack+1000(%rip), %rdx\nleaq first(%rip), %rcx\nmovq %rcx, (%rdx)\nmovq %rdx, at_b(%rip)',
        'movq at_b(%rip), %rdx\ncall resume',
        'call yield',
        `resume: pushq %rbx
        call *(%rdx)
        popq %rbx
        ret
first:  pushq %rbp
        movq %rsp, at_a(%rip)
        leaq 8(%rdx), %rsp
        jmp body
yield:  pushq %rbp
        pushq %rbx
        leaq 2f(%rip), %rax
        pushq %rax
        movq %rsp, at_b(%rip)
        movq at_a(%rip), %rsp
        popq %rbp
        ret
2:      pushq %rbp
        movq %rsp, at_a(%rip)
        leaq 8(%rdx), %rsp
        popq %rbx
        popq %rbp
        ret`,
      ),
    );
    expect(reader.trace.outcome).toMatchObject({ kind: 'finished', result: 0 });
    // pushq, call and six there, four the first time; eight, popq and ret back.
    expect(counts(reader)).toEqual([6, 10, 8, 10]);
  });

  it('that comes back by leave from what it called there', async () => {
    const reader = await run(`
        .globl main
main:   leaq stack+1024(%rip), %rdi
        leaq f(%rip), %rsi
        call on_stack
        leaq stack+1024(%rip), %rdi
        leaq f(%rip), %rsi
        call on_stack
        xorl %eax, %eax
        ret
on_stack: pushq %rbp
        movq %rsp, %rbp
        movq %rbx, -8(%rbp)
        movq %rdi, %rsp
        call *%rsi
        movq %rax, %rcx
        movq %rcx, %rdx
        movq -8(%rbp), %rbx
        leave
        ret
f:      movl $1, %eax
        ret
        .bss
        .p2align 4
stack:  .skip 1024
`);
    expect(reader.trace.outcome).toMatchObject({ kind: 'finished', result: 0 });
    expect(counts(reader)).toEqual([5, 5, 5, 5]);
  });
});

test('a function ends where its .size says, and a label behind it is another', async () => {
  const { trace } = await run(`
        .globl main
        .type main, @function
main:   leaq stack+1024(%rip), %rsi
        movq %rsp, %rbx
        leaq behind(%rip), %rax
        movq %rsi, %rsp
        jmp *%rax
        .size main, .-main
behind: movq %rbx, %rsp
        xorl %eax, %eax
        ret
        .bss
stack:  .skip 1024
`);
  const behind = trace.image.symbols.find(({ name }) => name === 'behind')?.address ?? 0;
  expect(functionAt(trace, behind)?.name).toBe('behind');
  expect(functionAt(trace, behind - 1)?.name).toBe('main');
});
