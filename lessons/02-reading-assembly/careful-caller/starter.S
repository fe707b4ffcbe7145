        /* void careful_caller(void): calls callee() by the convention, and gives the flags back */
        .text
        .globl  careful_caller
        .type   careful_caller, @function
careful_caller:
        call    callee
        ret
        .size   careful_caller, .-careful_caller
