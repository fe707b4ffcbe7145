        .text
        .globl  careful_caller
careful_caller:
        pushq   %rbp
        movq    %rsp, %rbp
        andq    $-16, %rsp
        pushfq
        cld
        call    callee
        popfq
        movq    %rbp, %rsp
        popq    %rbp
        ret
