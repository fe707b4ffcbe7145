/* Keeps self on its stack. */
        .text
        .globl  run_loop
run_loop:
        movq    %rdi, (%rsp)
        subq    $8, %rsp
1:      movq    8(%rsp), %rax
        movq    16(%rax), %rdi
        movq    8(%rax), %rdx
        call    *%rdx
        movq    8(%rsp), %rdi
        movq    free_list(%rip), %rcx
        movq    %rcx, (%rdi)
        movq    %rdi, free_list(%rip)
        addq    $24, %rdi
        movq    main_context(%rip), %rsi
        call    lightweight_swapcontext
        jmp     1b
