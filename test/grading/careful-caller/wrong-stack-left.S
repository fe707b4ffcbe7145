        .text
        .globl  careful_caller
careful_caller:
        pushfq
        pushq   %rbp
        movq    %rsp, %rbp
        andq    $-16, %rsp
        cld
        call    callee
        popq    %rbp
        popfq
        ret
