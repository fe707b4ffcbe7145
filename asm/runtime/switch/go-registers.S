/* The uniform switch over Go's mcall and gogo. A context object is a g, as far as they use it: 112 bytes, of which
   those from 56 on are its gobuf. */

        .globl  context_size
        .set    context_size, 112

        .set    G_M, 48
        .set    SCHED, 56
        .set    SCHED_SP, SCHED
        .set    SCHED_PC, SCHED + 8
        .set    SCHED_G, SCHED + 16

        .text
        /* context_make(object, stack, size, entry): as newproc1 does it, pc is the function and sp the address of a
           return address, which here leads nowhere. */
        .globl  context_make
        .type   context_make, @function
context_make:
        leaq    (%rsi,%rdx), %r8
        andq    $-16, %r8
        subq    $8, %r8
        movq    $0, (%r8)
        movq    %rdi, %r9
        xorl    %eax, %eax
        movq    %rcx, %rdx
        movl    $112 / 8, %ecx
        rep stosq
        movq    %r8, SCHED_SP(%r9)
        movq    %rdx, SCHED_PC(%r9)
        ret
        .size   context_make, .-context_make

        /* context_switch(save, resume): what Go's compiler would have put on the stack before a call, if it still needed
           it, is put there here. */
        .globl  context_switch
        .type   context_switch, @function
context_switch:
        pushq   %rbx
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15
        movq    %rdi, %r14
        leaq    m(%rip), %rax
        movq    %rax, G_M(%r14)
        movq    %rsi, SCHED_G(%rsi)
        movq    %rsi, next(%rip)
        leaq    closure(%rip), %rax
        call    runtime.mcall
        popq    %r15
        popq    %r14
        popq    %r13
        popq    %r12
        popq    %rbx
        ret
        .size   context_switch, .-context_switch

        /* The shortest of schedulers, on g0: whoever gave up control has said who is next. */
        .type   schedule, @function
schedule:
        movq    next(%rip), %rax
        addq    $SCHED, %rax
        pushq   %rax
        call    runtime.gogo
        .size   schedule, .-schedule

        .data
        .p2align 3
closure:
        .quad   schedule
        .type   m, @object
m:
        .quad   g0
        .size   m, 8
        .type   g0, @object
g0:
        .zero   SCHED
        .quad   g0_top
        .zero   48
        .size   g0, 112

        .bss
        .p2align 4
        .type   g0_stack, @object
g0_stack:
        .zero   4096
        .size   g0_stack, 4096
g0_top:
        .type   next, @object
next:
        .zero   8
        .size   next, 8
        .section .note.GNU-stack, "", @progbits
