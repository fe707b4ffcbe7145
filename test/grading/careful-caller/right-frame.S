        .text
        .globl  careful_caller
careful_caller:
        pushq   %rbp
        movq    %rsp, %rbp
        pushfq
        andq    $-16, %rsp
        cld
        call    callee
        leaq    -8(%rbp), %rsp
        popfq
        popq    %rbp
        ret
