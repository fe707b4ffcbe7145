        .text
        .globl  careful_caller
careful_caller:
        ret
