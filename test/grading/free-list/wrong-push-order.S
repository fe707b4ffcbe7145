        .text
        /* void free_list_push(node **list %rdi, node *n %rsi) */
        .globl  free_list_push
        .type   free_list_push, @function
free_list_push:
        movq    %rsi, (%rdi)
        movq    (%rdi), %rax
        movq    %rax, (%rsi)
        ret
        .size   free_list_push, .-free_list_push

        /* node *free_list_pop(node **list %rdi) */
        .globl  free_list_pop
        .type   free_list_pop, @function
free_list_pop:
        movq    (%rdi), %rax
        testq   %rax, %rax
        jz      .Lempty
        movq    (%rax), %rcx
        movq    %rcx, (%rdi)
.Lempty:
        ret
        .size   free_list_pop, .-free_list_pop
