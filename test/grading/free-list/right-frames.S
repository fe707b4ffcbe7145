/* As a compiler writes it without optimising. */
        .text
        .globl  free_list_push
free_list_push:
        pushq   %rbp
        movq    %rsp, %rbp
        movq    %rdi, -8(%rbp)
        movq    %rsi, -16(%rbp)
        movq    -8(%rbp), %rax
        movq    (%rax), %rdx
        movq    -16(%rbp), %rax
        movq    %rdx, (%rax)
        movq    -8(%rbp), %rax
        movq    -16(%rbp), %rdx
        movq    %rdx, (%rax)
        popq    %rbp
        ret
        .globl  free_list_pop
free_list_pop:
        pushq   %rbp
        movq    %rsp, %rbp
        subq    $32, %rsp
        movq    %rdi, -24(%rbp)
        movq    -24(%rbp), %rax
        movq    (%rax), %rax
        movq    %rax, -8(%rbp)
        cmpq    $0, -8(%rbp)
        jne     1f
        movl    $0, %eax
        jmp     2f
1:      movq    -8(%rbp), %rax
        movq    (%rax), %rdx
        movq    -24(%rbp), %rax
        movq    %rdx, (%rax)
        movq    -8(%rbp), %rax
        movq    $0, (%rax)
2:      leave
        ret
