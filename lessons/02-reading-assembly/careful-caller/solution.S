        /* void careful_caller(void): calls callee() by the convention, and gives the flags back */
        .text
        .globl  careful_caller
        .type   careful_caller, @function
careful_caller:
        pushfq
        pushq   %rbp
        movq    %rsp, %rbp              /* callee gives rbp back */
        andq    $-16, %rsp
        cld
        call    callee
        movq    %rbp, %rsp
        popq    %rbp
        popfq
        ret
        .size   careful_caller, .-careful_caller
