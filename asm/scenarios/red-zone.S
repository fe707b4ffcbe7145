/* A leaf function, one that calls nothing, may keep its variables below rsp without moving it: 128 bytes there are
   its red zone. A signal comes while it has them there. The kernel leaves the red zone out and lays its frame below;
   the handler runs on the same stack, further down, and writes over 32 words of it. The sum is right all the same.

   Link with ../runtime/signals. SIGUSR1 comes from outside. main returns 10. */

#include "../include/syscalls.h"
#include "../include/signals.h"

        .text
        .globl  main
        .type   main, @function
main:
        subq    $8, %rsp
        movl    $SIGUSR1, %edi
        leaq    on_signal(%rip), %rsi
        xorl    %edx, %edx
        call    catch
        movl    $1, %edi
        call    leaf
        addq    $8, %rsp
        ret
        .size   main, .-main

/* leaf(n %rdi): n + (n + 1) + (n + 2) + (n + 3), by way of memory */
        .type   leaf, @function
leaf:
        movq    %rdi, -8(%rsp)
        incq    %rdi
        movq    %rdi, -16(%rsp)
        incq    %rdi
        movq    %rdi, -64(%rsp)
        incq    %rdi
        movq    %rdi, -128(%rsp)        /* the last word of the red zone */
        xorl    %eax, %eax              /* the signal comes before this */
        addq    -8(%rsp), %rax
        addq    -16(%rsp), %rax
        addq    -64(%rsp), %rax
        addq    -128(%rsp), %rax
        ret
        .size   leaf, .-leaf

        .type   on_signal, @function
on_signal:
        subq    $256, %rsp
        movl    $32, %ecx
.Lfill:
        movq    $-1, -8(%rsp,%rcx,8)
        decl    %ecx
        jnz     .Lfill
        addq    $256, %rsp
        ret
        .size   on_signal, .-on_signal
        .section .note.GNU-stack, "", @progbits
