        .text
        /* void free_list_push(node **list %rdi, node *n %rsi) */
        .globl  free_list_push
        .type   free_list_push, @function
free_list_push:
        ret
        .size   free_list_push, .-free_list_push

        /* node *free_list_pop(node **list %rdi) */
        .globl  free_list_pop
        .type   free_list_pop, @function
free_list_pop:
        xorl    %eax, %eax
        ret
        .size   free_list_pop, .-free_list_pop
