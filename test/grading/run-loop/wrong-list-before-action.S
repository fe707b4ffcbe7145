/* Reads free_list before the action. */
        .text
        .globl  run_loop
run_loop:
        subq    $8, %rsp
        movq    %rdi, %rbx
1:      movq    free_list(%rip), %r12
        movq    16(%rbx), %rdi
        call    *8(%rbx)
        movq    %r12, (%rbx)
        movq    %rbx, free_list(%rip)
        leaq    24(%rbx), %rdi
        movq    main_context(%rip), %rsi
        call    lightweight_swapcontext
        jmp     1b
