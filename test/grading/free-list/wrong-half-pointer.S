/* Pops half a pointer. */
        .text
        .globl  free_list_push, free_list_pop
free_list_push:
        movq    (%rdi), %rax
        movq    %rax, (%rsi)
        movq    %rsi, (%rdi)
        ret
free_list_pop:
        movl    (%rdi), %eax
        testq   %rax, %rax
        jz      1f
        movq    (%rax), %rdx
        movq    %rdx, (%rdi)
1:      ret
