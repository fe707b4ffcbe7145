        /* A generator object: rsp of the body while it waits, or 0 when it has ended; rsp of whoever
           asked. */
#define oGENERATOR 0
#define oCALLER 8

        .text
        /* void generator_make(g %rdi, stack %rsi, size %rdx, body %rcx) */
        .globl  generator_make
        .type   generator_make, @function
generator_make:
        leaq    -64(%rsi,%rdx), %rax    /* six registers, begin, one word free */
        leaq    begin(%rip), %r8
        movq    %r8, 48(%rax)
        movq    %rcx, (%rax)            /* r15: the body */
        movq    %rdi, 8(%rax)           /* r14: the generator */
        movq    %rax, oGENERATOR(%rdi)
        leaq    known(%rip), %r9
        movl    $8, %r10d
.Llook: cmpq    %rdi, (%r9)
        je      .Lknown
        cmpq    $0, (%r9)
        je      .Lnew
        addq    $8, %r9
        jmp     .Llook
.Lnew:  movq    %rdi, (%r9)
        movq    $0, 16(%rdi)
.Lknown:
        ret
        .size   generator_make, .-generator_make

        /* The first thing a body's context does. rsp is 8 below the end of the stack. */
        .type   begin, @function
begin:
        movq    %r14, %rdi
        subq    $8, %rsp
        call    *%r15
        movq    $1, 16(%r14)
        xorl    %eax, %eax
        movq    oCALLER(%r14), %rsp
        jmp     resume
        .size   begin, .-begin

        /* uint64_t generator_next(g %rdi) */
        .globl  generator_next
        .type   generator_next, @function
generator_next:
        xorl    %eax, %eax
        cmpq    $0, 16(%rdi)
        jne     .Lended
        pushq   %rbp
        pushq   %rbx
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15
        movq    %rsp, oCALLER(%rdi)
        movq    oGENERATOR(%rdi), %rsp
resume:
        popq    %r15
        popq    %r14
        popq    %r13
        popq    %r12
        popq    %rbx
        popq    %rbp
.Lended:
        ret
        .size   generator_next, .-generator_next

        /* void generator_yield(g %rdi, value %rsi) */
        .globl  generator_yield
        .type   generator_yield, @function
generator_yield:
        pushq   %rbp
        pushq   %rbx
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15
        movq    %rsp, oGENERATOR(%rdi)
        movq    oCALLER(%rdi), %rsp
        movq    %rsi, %rax
        jmp     resume
        .size   generator_yield, .-generator_yield

        .bss
        .p2align 3
known:  .skip   128
