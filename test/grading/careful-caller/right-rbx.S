        .text
        .globl  careful_caller
careful_caller:
        pushfq
        pushq   %rbx
        movq    %rsp, %rbx
        subq    $32, %rsp
        andq    $-16, %rsp
        cld
        call    callee
        movq    %rbx, %rsp
        popq    %rbx
        popfq
        ret
