        .text

/* int setjmp(jmp_buf buffer %rdi) */
        .globl  setjmp
        .type   setjmp, @function
setjmp:
        movq    %rbx, kept(%rip)
        movq    %rbp, 8+kept(%rip)
        movq    %r12, 16+kept(%rip)
        movq    %r13, 24+kept(%rip)
        movq    %r14, 32+kept(%rip)
        movq    %r15, 40+kept(%rip)
        leaq    8(%rsp), %rax           /* rsp as it is behind the call */
        movq    %rax, 48+kept(%rip)
        movq    (%rsp), %rax            /* where that is */
        movq    %rax, 56+kept(%rip)
        xorl    %eax, %eax
        ret
        .size   setjmp, .-setjmp

/* void longjmp(jmp_buf buffer %rdi, int value %esi) */
        .globl  longjmp
        .type   longjmp, @function
longjmp:
        movq    kept(%rip), %rbx
        movq    8+kept(%rip), %rbp
        movq    16+kept(%rip), %r12
        movq    24+kept(%rip), %r13
        movq    32+kept(%rip), %r14
        movq    40+kept(%rip), %r15
        movq    48+kept(%rip), %rsp
        movl    $1, %eax
        testl   %esi, %esi
        cmovnz  %esi, %eax
        jmp     *56+kept(%rip)
        .size   longjmp, .-longjmp
        .bss
kept:   .zero 64
