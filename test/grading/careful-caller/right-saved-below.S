        .text
        .globl  careful_caller
careful_caller:
        pushfq
        cld
        movq    %rsp, %rax
        subq    $16, %rsp
        andq    $-16, %rsp
        movq    %rax, (%rsp)
        call    callee
        movq    (%rsp), %rsp
        popfq
        ret
