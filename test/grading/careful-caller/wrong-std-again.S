        .text
        .globl  careful_caller
careful_caller:
        pushq   %rbp
        movq    %rsp, %rbp
        andq    $-16, %rsp
        cld
        call    callee
        std
        movq    %rbp, %rsp
        popq    %rbp
        ret
