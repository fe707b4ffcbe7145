        .text
        .globl  careful_caller
careful_caller:
        pushfq
        pushq   %rbp
        movq    %rsp, %rbp
        andq    $-16, %rsp
        cld
        call    callee
        leaq    8(%rbp), %rsp
        movq    (%rbp), %rbp
        popfq
        addq    $0, %rsp
        ret
