        .text
        .globl  careful_caller
careful_caller:
        pushfq
        cld
        testq   $15, %rsp
        jnz     1f
        call    callee
        popfq
        ret
        1:      subq    $8, %rsp
        call    callee
        addq    $8, %rsp
        popfq
        ret
