        .text
        /* void scheduler_run(void (*bodies[3])(void) %rdi, void *stacks[3] %rsi) */
        .globl  scheduler_run
        .type   scheduler_run, @function
scheduler_run:
        pushq   %rbp
        pushq   %rbx
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15

        /* On every stack, from the top: where the body returns to, the body, six registers. */
        leaq    contexts(%rip), %rdx
        leaq    finished(%rip), %r8
        xorl    %ecx, %ecx
.Lmake:
        leaq    ends(%rip), %r10
        movq    (%r10,%rcx,8), %rax
        testq   %rax, %rax
        jnz     .Lknown
        movq    (%rsi,%rcx,8), %rax
        movq    %rax, (%r10,%rcx,8)
.Lknown:
        movq    %r8, -8(%rax)
        movq    (%rdi,%rcx,8), %r9
        movq    %r9, -16(%rax)
        subq    $64, %rax
        movq    %rax, (%rdx,%rcx,8)
        incq    %rcx
        cmpq    $3, %rcx
        jne     .Lmake

        movq    %rsp, caller(%rip)
        movq    $0, running(%rip)
        movq    (%rdx), %rsp
        jmp     resume
        .size   scheduler_run, .-scheduler_run

        /* void scheduler_yield(void) */
        .globl  scheduler_yield
        .type   scheduler_yield, @function
scheduler_yield:
        pushq   %rbp
        pushq   %rbx
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15
        leaq    contexts(%rip), %rdx
        movq    running(%rip), %rcx
        movq    %rsp, (%rdx,%rcx,8)
        jmp     next
        .size   scheduler_yield, .-scheduler_yield

        /* A body returns to here. */
        .type   finished, @function
finished:
        leaq    contexts(%rip), %rdx
        movq    running(%rip), %rcx
        movq    $0, (%rdx,%rcx,8)

        /* The next one that has not returned; the one in rcx itself is the last to be asked. */
next:
        movl    $3, %esi
.Lask:
        incq    %rcx
        cmpq    $3, %rcx
        jne     .Lnumber
        xorl    %ecx, %ecx
.Lnumber:
        movq    (%rdx,%rcx,8), %rax
        testq   %rax, %rax
        jnz     .Lfound
        decl    %esi
        jnz     .Lask
        movq    caller(%rip), %rax      /* nobody is left */
.Lfound:
        movq    %rcx, running(%rip)
        movq    %rax, %rsp
resume:
        popq    %r15
        popq    %r14
        popq    %r13
        popq    %r12
        popq    %rbx
        popq    %rbp
        ret
        .size   finished, .-finished

        .data
        .p2align 3
contexts:
        .quad   0, 0, 0                 /* rsp of each coroutine while it waits, 0 when it has returned */
caller:
        .quad   0                       /* rsp of scheduler_run's caller */
running:
        .quad   0                       /* whose turn it is */
ends:
        .quad   0, 0, 0
