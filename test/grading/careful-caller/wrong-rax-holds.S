        .text
        .globl  careful_caller
careful_caller:
        pushfq
        movq    %rsp, %rax
        andq    $-16, %rsp
        cld
        call    callee
        movq    %rax, %rsp
        popfq
        ret
