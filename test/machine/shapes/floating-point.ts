import { type Sample, sample } from './sample.ts';

const STACK = ', address on the stack';

/** One-call switches that keep something of the floating-point state, and find the address to go on at on the stack. */
export const FLOATING_POINT: readonly Sample[] = [
  sample(
    'the old pointer in rax, data handed over; frame of eight words; jump',
    [24, 9, 8],
    `hands over in rax, resumes at rdi${STACK}`,
    `function jump
        pushq   %rbp
        pushq   %rbx
        pushq   %r15
        pushq   %r14
        pushq   %r13
        pushq   %r12
        leaq    -8(%rsp), %rsp
        stmxcsr (%rsp)
        fnstcw  4(%rsp)
        movq    %rsp, %rax
        movq    %rdi, %rsp
        ldmxcsr (%rsp)
        fldcw   4(%rsp)
        leaq    8(%rsp), %rsp
        popq    %r12
        popq    %r13
        popq    %r14
        popq    %r15
        popq    %rbx
        popq    %rbp
        popq    %r8
        movq    %rsi, %rdx
        nop
        jmp     *%r8
`,
  ),
  sample(
    'save, to, data, and whether to keep floating point',
    [26, 9, 9],
    `saves into rdi, resumes at rsi, rcx 1${STACK}`,
    `function jump4
        pushq   %rbp
        pushq   %rbx
        pushq   %r15
        pushq   %r14
        pushq   %r13
        pushq   %r12
        leaq    -8(%rsp), %rsp
        cmpq    $0, %rcx
        je      1f
        stmxcsr (%rsp)
        fnstcw  4(%rsp)
1:      movq    %rsp, (%rdi)
        movq    %rsi, %rsp
        cmpq    $0, %rcx
        je      2f
        ldmxcsr (%rsp)
        fldcw   4(%rsp)
2:      leaq    8(%rsp), %rsp
        popq    %r12
        popq    %r13
        popq    %r14
        popq    %r15
        popq    %rbx
        popq    %rbp
        popq    %r8
        jmp     *%r8
`,
  ),
  sample(
    'all of the x87 state, by fxsave on the stack',
    [19, 9, 8],
    `saves into rdi, resumes from rsi${STACK}`,
    `function fx
        push_all
        subq    $520, %rsp
        fxsave  (%rsp)
        movq    %rsp, (%rdi)
        movq    (%rsi), %rsp
        fxrstor (%rsp)
        addq    $520, %rsp
        pop_all
        ret
`,
  ),
  sample(
    'fxsave into memory that the struct points to',
    [19, 11, 8],
    `saves into rdi+24, resumes from rsi+24${STACK}`,
    `function fx_pointer
        push_all
        movq    512(%rdi), %rax
        fxsave  (%rax)
        movq    %rsp, 24(%rdi)
        movq    24(%rsi), %rsp
        movq    512(%rsi), %rax
        fxrstor (%rax)
        pop_all
        ret
`,
  ),
];
