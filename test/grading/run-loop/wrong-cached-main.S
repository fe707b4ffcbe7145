/* Remembers main_context for ever. */
        .text
        .globl  run_loop
run_loop:
        subq    $8, %rsp
        movq    %rdi, %rbx
        movq    main_context(%rip), %r12
1:      movq    16(%rbx), %rdi
        call    *8(%rbx)
        movq    free_list(%rip), %rax
        movq    %rax, (%rbx)
        movq    %rbx, free_list(%rip)
        leaq    24(%rbx), %rdi
        movq    %r12, %rsi
        call    lightweight_swapcontext
        jmp     1b
