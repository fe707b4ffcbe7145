        .text
        .globl  lightweight_swapcontext
lightweight_swapcontext:
        movq    %rbx, -1032(%rsp)
        movq    %rbp, -1040(%rsp)
        movq    %r12, -1048(%rsp)
        movq    %r13, -1056(%rsp)
        movq    %r14, -1064(%rsp)
        movq    %r15, -1072(%rsp)
        movq    %rsp, (%rdi)
        movq    %rsi, %rsp
        movq    -1032(%rsp), %rbx
        movq    -1040(%rsp), %rbp
        movq    -1048(%rsp), %r12
        movq    -1056(%rsp), %r13
        movq    -1064(%rsp), %r14
        movq    -1072(%rsp), %r15
        ret
