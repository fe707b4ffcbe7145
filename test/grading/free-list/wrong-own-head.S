/* One head for all lists, in data of its own. */
        .text
        .globl  free_list_push, free_list_pop
free_list_push:
        movq    head(%rip), %rax
        movq    %rax, (%rsi)
        movq    %rsi, head(%rip)
        ret
free_list_pop:
        movq    head(%rip), %rax
        testq   %rax, %rax
        jz      1f
        movq    (%rax), %rdx
        movq    %rdx, head(%rip)
1:      ret
        .bss
head:   .quad   0
