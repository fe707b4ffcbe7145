/* All contexts share one save area. */
        .text
        .globl  lightweight_swapcontext
lightweight_swapcontext:
        movq    %rbx, area+0(%rip)
        movq    %rbp, area+8(%rip)
        movq    %r12, area+16(%rip)
        movq    %r13, area+24(%rip)
        movq    %r14, area+32(%rip)
        movq    %r15, area+40(%rip)
        movq    %rsp, (%rdi)
        movq    %rsi, %rsp
        movq    area+0(%rip), %rbx
        movq    area+8(%rip), %rbp
        movq    area+16(%rip), %r12
        movq    area+24(%rip), %r13
        movq    area+32(%rip), %r14
        movq    area+40(%rip), %r15
        ret
        .bss
area:   .skip 48
