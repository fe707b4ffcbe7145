/* Its own data instead of the stack; it is never broken into itself. */
        .text
        .globl  on_timer
on_timer:
        movq    %rax, area(%rip)
        movq    %rcx, area+8(%rip)
        movq    %rdx, area+16(%rip)
        movq    %rsi, area+24(%rip)
        movq    %rdi, area+32(%rip)
        movq    %r8, area+40(%rip)
        movq    %r9, area+48(%rip)
        movq    %r10, area+56(%rip)
        movq    %r11, area+64(%rip)
        movq    %rsp, area+72(%rip)
        leaq    area+512(%rip), %rsp
        pushfq
        cld
        subq    $8, %rsp
        movq    area+72(%rip), %rsp
        leaq    -128(%rsp), %rsp
        andq    $-16, %rsp
        call    tick
        leaq    area+504(%rip), %rsp
        popfq
        movq    area(%rip), %rax
        movq    area+8(%rip), %rcx
        movq    area+16(%rip), %rdx
        movq    area+24(%rip), %rsi
        movq    area+32(%rip), %rdi
        movq    area+40(%rip), %r8
        movq    area+48(%rip), %r9
        movq    area+56(%rip), %r10
        movq    area+64(%rip), %r11
        movq    area+72(%rip), %rsp
        jmp     *resume_at(%rip)
        .bss
        .p2align 4
area:   .skip   512
