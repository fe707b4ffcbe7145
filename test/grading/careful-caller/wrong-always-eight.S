        .text
        .globl  careful_caller
careful_caller:
        pushfq
        cld
        subq    $8, %rsp
        call    callee
        addq    $8, %rsp
        popfq
        ret
