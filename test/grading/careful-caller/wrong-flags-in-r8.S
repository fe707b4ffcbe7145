        .text
        .globl  careful_caller
careful_caller:
        pushfq
        popq    %r8
        pushq   %rbp
        movq    %rsp, %rbp
        andq    $-16, %rsp
        cld
        call    callee
        movq    %rbp, %rsp
        popq    %rbp
        pushq   %r8
        popfq
        ret
