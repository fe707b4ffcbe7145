        .intel_syntax noprefix
        .text
        .globl  free_list_pop
free_list_pop:
        mov     rax, [rdi]
        test    rax, rax
        jz      done
        mov     rdx, [rax]
        mov     [rdi], rdx
done:   ret
        .globl  free_list_push
free_list_push:
        mov     rax, [rdi]
        mov     [rdi], rsi
        mov     [rsi], rax
        ret
