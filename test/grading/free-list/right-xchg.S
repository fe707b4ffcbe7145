/* A push by exchange. */
        .text
        .globl  free_list_push, free_list_pop
free_list_push:
        movq    %rsi, %rdx
        xchgq   %rdx, (%rdi)
        movq    %rdx, (%rsi)
        ret
free_list_pop:
        pushq   %rbx
        movq    (%rdi), %rbx
        movq    %rbx, %rax
        orq     %rbx, %rbx
        je      1f
        pushq   (%rbx)
        popq    (%rdi)
1:      popq    %rbx
        ret
