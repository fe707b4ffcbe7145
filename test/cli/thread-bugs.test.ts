import { expect, test } from 'vitest';
import { file, swaplab } from './swaplab.ts';

file(
  'switch.S',
  `        .globl  swap
        .type   swap, @function
swap:   pushq   %rbx
        movq    %rsp, (%rdi)
        movq    %rsi, %rsp
        popq    %rbx
        ret
        .size   swap, . - swap
`,
);

/** A thread on memory from malloc: `main` yields to it twice, it yields back by `yield`, a tail call of swap. */
const THREADS = `        .globl  main
        .type   main, @function
main:   subq    $8, %rsp
        movl    $4096, %edi
        call    malloc
        movq    %rax, block(%rip)
        leaq    worker(%rip), %rdx
        movq    %rdx, 4096 - 16(%rax)
        leaq    4096 - 24(%rax), %rsi
        leaq    main_sp(%rip), %rdi
        call    swap
        movq    worker_sp(%rip), %rsi
        leaq    main_sp(%rip), %rdi
        call    swap
        xorl    %eax, %eax
        addq    $8, %rsp
        ret
        .size   main, . - main
        .type   yield, @function
yield:  subq    $8, %rsp
        incl    switches(%rip)
        leaq    worker_sp(%rip), %rdi
        movq    main_sp(%rip), %rsi
        addq    $8, %rsp
        jmp     swap
        .size   yield, . - yield
        .type   worker, @function
worker: subq    $8, %rsp
        call    work
        call    yield
        call    yield
        .size   worker, . - worker
        .type   work, @function
work:   subq    $24, %rsp
        movaps  %xmm0, (%rsp)
        addq    $24, %rsp
        ret
        .size   work, . - work
        .bss
block:  .quad   0
main_sp: .quad  0
worker_sp: .quad 0
switches: .long 0
`;

const runOf = (text: string) => swaplab(['run', file('threads.S', text), 'switch.S']);

test('a switch that a scheduler ends in with a jump is counted without the scheduler', async () => {
  const { code, stdout } = await runOf(THREADS);
  expect(code).toBe(0);
  for (const [number, names] of [
    'A to worker',
    'worker to A',
    'A to worker',
    'worker to A',
  ].entries())
    expect(stdout).toMatch(new RegExp(`^switch ${number + 1} +${names} +step \\d+ +5 `, 'm'));
  expect(stdout).not.toContain('before that');
});

test('a switch to a stack that was given back is told, whether the run ends well or not', async () => {
  const freed = THREADS.replace(
    'call    yield\n',
    'movq block(%rip), %rdi\n        call free\n        call yield\n',
  );
  const { code, stdout } = await runOf(freed);
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /^threads\.S: exited with 0 after \d+ steps; before that, step \d+ switched to stack worker, which was given back at step \d+\n/,
  );
});

test('a stack that begins in the wrong place is told where an operand faults by it', async () => {
  const off = THREADS.replace('- 16(%rax)', '- 8(%rax)').replace('- 24(%rax)', '- 16(%rax)');
  const { code, stderr } = await runOf(off);
  expect(code).toBe(3);
  expect(stderr).toMatch(
    /^threads\.S:35: movaps needs an operand on a 16-byte boundary; .*SIGSEGV at work \+ 4, /,
  );
  expect(stderr).toMatch(
    /; before that, context worker began worker at step \d+ with rsp 0x[0-9a-f]+0: a function begins at a multiple of 16, less 8\n/,
  );
});

test('a fault in the library has the line of the call as its place', async () => {
  const { code, stderr } = await runOf(
    THREADS.replace('call    work', 'xorl %edi, %edi; call strlen'),
  );
  expect(code).toBe(3);
  expect(stderr).toMatch(
    /^threads\.S:29: read from 0x0.* \(SIGSEGV at strlen.*, called from threads\.S:29, context worker/,
  );
});

/** Two contexts; B leaves by a call that is deeper than where it began, and its rsp is saved at `where`. */
const TWICE = (where: string, deeper: string) => `        .globl  main
        .type   main, @function
main:   leaq    main_sp(%rip), %rdi
        movq    b_sp(%rip), %rsi
        call    swap
        leaq    main_sp(%rip), %rdi
        movq    b_sp(%rip), %rsi
        call    swap
        xorl    %eax, %eax
        ret
        .size   main, . - main
        .type   body, @function
body:   ${deeper}
        leaq    ${where}(%rip), %rdi
        movq    main_sp(%rip), %rsi
        call    swap
        jmp     body
        .size   body, . - body
        .data
main_sp: .quad  0
elsewhere: .quad 0
b_sp:   .quad   b_first
        .p2align 4
b_stack: .skip  4096
b_first: .quad  0, body
        .size   b_stack, . - b_stack
`;

test('a context that is resumed from a save which is out of date is told, with who left it in between', async () => {
  const { stderr } = await runOf(TWICE('elsewhere', 'pushq %rbx; pushq %r12'));
  expect(stderr).toMatch(
    /; before that, step 29 resumed context b from b's saved rsp, as step 11 did: step 21 left it in between with rsp 0x[0-9a-f]+, which was not saved there\n/,
  );
  // Saved, or at the same place as before: it goes on where it was.
  for (const right of [TWICE('b_sp', 'pushq %rbx; pushq %r12'), TWICE('elsewhere', 'nop')])
    expect((await runOf(right)).stdout).toMatch(/^threads\.S: exited with 0 after \d+ steps\n/);
});
