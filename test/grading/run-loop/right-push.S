/* A frame as any function has one; clears the message. */
        .text
        .globl  run_loop
run_loop:
        pushq   %rbp
        movq    %rsp, %rbp
        pushq   %r12
        pushq   %r13
        movq    %rdi, %r12
        leaq    free_list(%rip), %r13
again:
        movq    16(%r12), %rdi
        movq    8(%r12), %rax
        movq    $0, 8(%r12)
        call    *%rax
        movq    (%r13), %rax
        movq    %rax, (%r12)
        movq    %r12, (%r13)
        movq    main_context(%rip), %rsi
        leaq    24(%r12), %rdi
        call    lightweight_swapcontext
        jmp     again
