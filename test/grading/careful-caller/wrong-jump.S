        .text
        .globl  careful_caller
careful_caller:
        cld
        jmp     callee
