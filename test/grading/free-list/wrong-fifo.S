/* First in, first out. */
        .text
        .globl  free_list_push, free_list_pop
free_list_push:
        movq    $0, (%rsi)
1:      cmpq    $0, (%rdi)
        je      2f
        movq    (%rdi), %rdi
        jmp     1b
2:      movq    %rsi, (%rdi)
        ret
free_list_pop:
        movq    (%rdi), %rax
        testq   %rax, %rax
        jz      1f
        movq    (%rax), %rcx
        movq    %rcx, (%rdi)
1:      ret
