        .text
        .globl  careful_caller
careful_caller:
        pushfq
        movq    %rsp, %rbp
        andq    $-16, %rsp
        cld
        call    callee
        movq    %rbp, %rsp
        popfq
        ret
