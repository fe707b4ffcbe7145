/* Loads the control words from rsi, before the switch. */
        .text
        .globl  lightweight_swapcontext
lightweight_swapcontext:
        subq    $8, %rsp
        stmxcsr 4(%rsp)
        fnstcw  (%rsp)
        pushq   %rbx
        pushq   %rbp
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15
        movq    %rsp, (%rdi)
        ldmxcsr 52(%rsi)
        fldcw   48(%rsi)
        movq    %rsi, %rsp
        popq    %r15
        popq    %r14
        popq    %r13
        popq    %r12
        popq    %rbp
        popq    %rbx
        popq    %rax
        ret
