/* Frames filled and read by movq, left by jumps. */
        .text
        .globl  generator_make
generator_make:
        addq    %rdx, %rsi
        subq    $72, %rsi
        movq    %rcx, 8(%rsi)           # rbp: the body
        movq    %rdi, 0(%rsi)           # rbx: the generator
        leaq    enter(%rip), %rax
        movq    %rax, 48(%rsi)
        movq    %rsi, 120(%rdi)
        ret
enter:
        movq    %rbx, %rdi
        leaq    -16(%rsp), %rsp
        call    *%rbp
        xorl    %esi, %esi
        movq    112(%rbx), %r8
        movq    $-1, 120(%rbx)
        jmp     load

        .globl  generator_next
generator_next:
        movq    120(%rdi), %r8
        cmpq    $-1, %r8
        je      over
        leaq    112(%rdi), %rdx
        xorl    %esi, %esi
        jmp     save
over:   xorl    %eax, %eax
        ret

        .globl  generator_yield
generator_yield:
        leaq    120(%rdi), %rdx
        movq    112(%rdi), %r8
save:
        leaq    -48(%rsp), %rsp
        movq    %rbx, 0(%rsp)
        movq    %rbp, 8(%rsp)
        movq    %r12, 16(%rsp)
        movq    %r13, 24(%rsp)
        movq    %r14, 32(%rsp)
        movq    %r15, 40(%rsp)
        movq    %rsp, (%rdx)
load:
        movq    0(%r8), %rbx
        movq    8(%r8), %rbp
        movq    16(%r8), %r12
        movq    24(%r8), %r13
        movq    32(%r8), %r14
        movq    40(%r8), %r15
        movq    %rsi, %rax
        leaq    56(%r8), %rsp
        jmp     *48(%r8)
