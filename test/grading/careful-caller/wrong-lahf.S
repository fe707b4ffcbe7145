        .text
        .globl  careful_caller
careful_caller:
        pushq   %rbp
        movq    %rsp, %rbp
        andq    $-32, %rsp
        lahf
        movq    %rax, -16(%rbp)
        subq    $32, %rsp
        cld
        call    callee
        movq    -16(%rbp), %rax
        sahf
        movq    %rbp, %rsp
        popq    %rbp
        ret
