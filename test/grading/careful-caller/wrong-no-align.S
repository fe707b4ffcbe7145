        .text
        .globl  careful_caller
careful_caller:
        pushfq
        cld
        call    callee
        popfq
        ret
