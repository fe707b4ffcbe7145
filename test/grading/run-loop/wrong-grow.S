/* rsp sinks with every message. */
        .text
        .globl  run_loop
run_loop:
        subq    $8, %rsp
        movq    %rdi, %rbx
1:      movq    16(%rbx), %rdi
        call    *8(%rbx)
        movq    free_list(%rip), %rax
        movq    %rax, (%rbx)
        movq    %rbx, free_list(%rip)
        leaq    24(%rbx), %rdi
        movq    main_context(%rip), %rsi
        call    lightweight_swapcontext
        subq    $16, %rsp
        jmp     1b
