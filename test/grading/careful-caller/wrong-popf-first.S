        .text
        .globl careful_caller
careful_caller:
        pushfq
        pushq %rbp
        movq %rsp, %rbp
        andq $-16, %rsp
        cld
        call callee
        movq %rbp, %rsp
        popfq
        popq %rbp
        ret
