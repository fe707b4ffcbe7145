import { Exit } from '../../src/cli/exit.ts';
import type { Sibling } from './siblings.ts';

const runs = (
  name: string,
  code: number,
  text: string,
  ...facts: (string | RegExp)[]
): Sibling => ({
  name,
  text,
  command: 'run',
  code,
  facts,
});

/** Enters `work` on a stack of 256 bytes that lies above `below`, and comes back. */
const entering = (work: string, data: string) => `
        .text
        .globl main
main:   pushq %rbx
        pushq %rbp
        leaq small+256(%rip), %rsi
        leaq work(%rip), %rdx
        call enter
        xorl %eax, %eax
        popq %rbp
        popq %rbx
        ret
enter:  movq %rsp, here(%rip)
        movq %rsi, %rsp
        call *%rdx
        movq here(%rip), %rsp
        ret
${work}
        .bss
here:   .skip 8
        .p2align 4
${data}
`;

const TWO = 'below:  .skip 1024\nsmall:  .skip 256\n';

/** A stack that does not suffice: told, whatever moved rsp, and no switch. */
const OVERFLOWS: Sibling[] = [
  runs(
    'an overflow by one large frame',
    Exit.ok,
    entering('work: subq $400, %rsp\n movq $1, (%rsp)\n addq $400, %rsp\n ret', TWO),
    /2 contexts .*, 2 switches/,
    'stack small (256 bytes) was overrun',
    /by 152 bytes, into below/,
  ),
  runs(
    'an overflow by a frame that lea makes, and leave unmakes',
    Exit.ok,
    entering(
      'work: pushq %rbp\n movq %rsp, %rbp\n leaq -320(%rsp), %rsp\n pushq %rax\n leave\n ret',
      TWO,
    ),
    /2 contexts .*, 2 switches/,
    /small \(256 bytes\) was overrun at step \d+ by 88 bytes, into below/,
  ),
  runs(
    'an overflow by an alignment',
    Exit.ok,
    entering(
      'work: movq %rsp, %rbp\n andq $-512, %rsp\n movq %rbp, %rsp\n ret',
      `.p2align 9\n .skip 96\n${TWO}`,
    ),
    /2 contexts .*, 2 switches/,
    'small (256 bytes) was overrun',
  ),
  runs(
    'an overflow by calls alone, into an object that is no stack',
    Exit.ok,
    entering(
      'work: movl $40, %ecx\n1: call 2f\n ret\n2: decl %ecx\n jnz 1b\n ret',
      'table:  .skip 1024\nsmall:  .skip 256\n',
    ),
    /2 contexts .*, 2 switches/,
    /small \(256 bytes\) was overrun at step \d+ by \d+ bytes, into table/,
  ),
  runs(
    'no overflow: a stack used to its last byte',
    Exit.ok,
    entering('work: subq $248, %rsp\n movq $1, (%rsp)\n addq $248, %rsp\n ret', TWO),
    /2 contexts .*, 2 switches/,
    /^(?!.*overrun)/s,
  ),
];

/** Main and a body hand over twice; both areas have room for eight words. */
const handing = (swap: string, rsp: number, rip: number, more = '') => `
        .text
        .globl main
main:   pushq %rbx
        leaq ctx_b(%rip), %rdi
        leaq stack_b+4096-8(%rip), %rax
        movq %rax, ${rsp}(%rdi)
        leaq body(%rip), %rax
        movq %rax, ${rip}(%rdi)
        movl $2, %ebx
again:  leaq ctx_a(%rip), %rdi
        leaq ctx_b(%rip), %rsi
        call swap
        decl %ebx
        jnz again
        xorl %eax, %eax
        popq %rbx
        ret
body:   leaq ctx_b(%rip), %rdi
        leaq ctx_a(%rip), %rsi
        call swap
        jmp body
${swap}
        .bss
        .p2align 4
ctx_a:  .skip 64
ctx_b:  .skip 64
stack_b: .skip 4096
${more}`;

/** rsp as a pointer into what is saved is no stack. */
const POINTERS: Sibling[] = [
  runs(
    'rsp as a pointer: to load with alone',
    Exit.ok,
    handing(
      `swap:   popq %rdx
        movq %rsp, 48(%rdi)
        movq %rdx, 56(%rdi)
        movq %rbx, 0(%rdi)
        movq %rbp, 8(%rdi)
        movq %r12, 16(%rdi)
        movq %rsi, %rsp
        popq %rbx
        popq %rbp
        popq %r12
        movq 48(%rsi), %rsp
        jmp *56(%rsi)`,
      48,
      56,
    ),
    '2 contexts (A, stack_b), 4 switches',
    'saved in ctx_a (A), ctx_b (stack_b): rbx, rbp, r12, rsp, rip',
  ),
  runs(
    'rsp as a pointer: to store with alone',
    Exit.ok,
    handing(
      `swap:   popq %rdx
        movq %rsp, %rax
        leaq 32(%rdi), %rsp
        pushq %rdx
        pushq %rbx
        pushq %rbp
        pushq %rax
        movq (%rsi), %rsp
        movq 8(%rsi), %rbp
        movq 16(%rsi), %rbx
        jmp *24(%rsi)`,
      0,
      24,
    ),
    '2 contexts (A, stack_b), 4 switches',
    'saved in ctx_a (A), ctx_b (stack_b): rsp, rbp, rbx, rip',
  ),
  runs(
    'rsp as a pointer: exchanged with the argument, flags and all',
    Exit.ok,
    handing(
      `swap:   popq %rdx
        xchgq %rsp, %rdi
        addq $40, %rsp
        pushq %rdx
        pushfq
        pushq %rbx
        pushq %rbp
        pushq %rdi
        movq %rsi, %rsp
        popq %rax
        popq %rbp
        popq %rbx
        addq $8, %rsp
        popq %rdx
        xchgq %rax, %rsp
        jmp *%rdx`,
      0,
      32,
    ),
    '2 contexts (A, stack_b), 4 switches',
    'saved in ctx_a (A), ctx_b (stack_b): rsp, rbp, rbx, rflags, rip',
  ),
];

const routine = (body: string) => `
        .globl lightweight_swapcontext
lightweight_swapcontext:
${body}`;

const PUSHES = ['rbp', 'rbx', 'r12', 'r13', 'r14', 'r15'];
const pushed = PUSHES.map((name) => ` pushq %${name}`).join('\n');
const popped = PUSHES.toReversed()
  .map((name) => ` popq %${name}`)
  .join('\n');

/** A routine that never came back has lost nothing. */
const CRASHES: Sibling[] = [
  ['a store to nowhere', 'movq %rax, 0'],
  ['an undefined instruction', 'ud2'],
  ['a jump to nowhere', 'xorl %eax, %eax\n jmp *%rax'],
  ['a privileged instruction', 'hlt'],
].map(([name, line]) =>
  runs(
    `a fault on the new stack: ${name}`,
    Exit.fault,
    routine(`${pushed}\n movq %rsp, (%rdi)\n movq %rsi, %rsp\n ${line}\n${popped}\n ret`),
    /SIG(SEGV|ILL|TRAP)/,
    /^(?!.*came back wrong)/s,
  ),
);

/** What a switch leaves behind. */
const LEFT: Sibling[] = [
  runs(
    'the direction flag, set by popf',
    Exit.ok,
    routine(
      `${pushed}\n movq %rsp, (%rdi)\n movq %rsi, %rsp\n pushfq\n orq $0x400, (%rsp)\n popfq\n${popped}\n ret`,
    ),
    'direction flag left set',
  ),
  runs(
    'an x87 register in use',
    Exit.ok,
    routine(`${pushed}\n movq %rsp, (%rdi)\n movq %rsi, %rsp\n fld1\n${popped}\n ret`),
    'x87 stack left in use',
  ),
  runs(
    'the rounding of MXCSR',
    Exit.ok,
    routine(
      `${pushed}\n movq %rsp, (%rdi)\n movq %rsi, %rsp\n pushq $0x3f80\n ldmxcsr (%rsp)\n addq $8, %rsp\n${popped}\n ret`,
    ),
    /MXCSR of context \w+.* came back wrong/,
  ),
  runs(
    'the direction flag, set and cleared again, is nothing left',
    Exit.ok,
    routine(`${pushed}\n std\n movq %rsp, (%rdi)\n movq %rsi, %rsp\n cld\n${popped}\n ret`),
    /^(?!.*(left set|came back wrong))/s,
  ),
];

const counts = (name: string, text: string, ...facts: RegExp[]): Sibling => ({
  name,
  text,
  command: 'compare rethinkdb/lightweight',
  code: Exit.ok,
  facts,
});

const xmm = (line: (at: number, n: number) => string) =>
  [6, 7, 8, 9].map((n, i) => line(16 * i, n)).join('\n');

/** What is counted of a routine, and that a fresh context is aligned as one that was left. */
const COUNTS: Sibling[] = [
  counts(
    'xmm registers below an odd number of words',
    routine(
      `${pushed}\n subq $72, %rsp\n${xmm((at, n) => ` movaps %xmm${n}, ${at}(%rsp)`)}\n movq %rsp, (%rdi)\n movq %rsi, %rsp\n${xmm((at, n) => ` movaps ${at}(%rsp), %xmm${n}`)}\n addq $72, %rsp\n${popped}\n ret`,
    ),
    /own\.S +25 +11 +11 /,
  ),
  counts(
    'xmm registers below a frame that rbp keeps',
    routine(
      ` pushq %rbp\n movq %rsp, %rbp\n pushq %rbx\n pushq %r12\n pushq %r13\n pushq %r14\n pushq %r15\n subq $72, %rsp\n${xmm((at, n) => ` movaps %xmm${n}, ${at}(%rsp)`)}\n movq %rsp, (%rdi)\n movq %rsi, %rsp\n${xmm((at, n) => ` movaps ${at}(%rsp), %xmm${n}`)}\n addq $72, %rsp\n${popped}\n ret`,
    ),
    /own\.S +26 +11 +11 /,
  ),
  counts(
    'inner labels: a local part that a jump leads to',
    routine(
      `${pushed}\n movq %rsp, (%rdi)\n jmp resume\nsave_done: nop\nresume: movq %rsi, %rsp\nrestore:\n${popped}\n ret`,
    ),
    /own\.S +16 +7 +7 /,
  ),
  counts(
    'the resumed pointer, reached from a field behind others',
    routine(
      `movq %rbx, 8(%rdi)\n movq %rbp, 16(%rdi)\n movq %r12, 24(%rdi)\n movq %r13, 32(%rdi)\n movq %r14, 40(%rdi)\n movq %r15, 48(%rdi)\n movq %rsp, 56(%rdi)\n movq 56(%rsi), %rsp\n movq 48(%rsi), %r15\n movq 40(%rsi), %r14\n movq 32(%rsi), %r13\n movq 24(%rsi), %r12\n movq 16(%rsi), %rbp\n movq 8(%rsi), %rbx\n ret`,
    ).replaceAll('lightweight_swapcontext', 'switch_threads'),
    /own\.S +15 +8 +7 /,
  ),
];

export const CONTEXT_SIBLINGS: readonly Sibling[] = [
  ...OVERFLOWS,
  ...POINTERS,
  ...CRASHES,
  ...LEFT,
  ...COUNTS,
];
