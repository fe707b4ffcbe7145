/* A function for each part. */
        .text
        .globl  run_loop
run_loop:
        subq    $8, %rsp
        movq    %rdi, %r15
1:      call    act
        call    rest
        jmp     1b
act:
        subq    $8, %rsp
        movq    16(%r15), %rdi
        call    *8(%r15)
        addq    $8, %rsp
        ret
rest:
        movq    free_list(%rip), %rax
        movq    %rax, (%r15)
        movq    %r15, free_list(%rip)
        leaq    24(%r15), %rdi
        movq    main_context(%rip), %rsi
        jmp     lightweight_swapcontext
