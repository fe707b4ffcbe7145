/* A handler that never returns: it goes on in the context that getcontext saw, by setcontext, with the mask of that
   time. So the second signal comes as the first did; after it main returns. What was interrupted, and the frame, are left
   behind on the stack.

   Link with ../runtime/signals and glibc-2.12's getcontext and setcontext. */

#include "../include/ucontext-offsets.h"
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
        leaq    here(%rip), %rdi
        call    getcontext              /* returns again after each signal */
        cmpl    $2, signals(%rip)
        je      .Lenough
        movl    $SIGUSR1, %edi
        call    send
        movl    $'?', %edi              /* not reached */
        call    say
.Lenough:
        movl    $'A', %edi
        call    say
        xorl    %eax, %eax
        addq    $8, %rsp
        ret
        .size   main, .-main

        .type   on_signal, @function
on_signal:
        subq    $8, %rsp
        incl    signals(%rip)
        movl    $'!', %edi
        call    say
        leaq    here(%rip), %rdi
        call    setcontext
        .size   on_signal, .-on_signal

        .bss
        .p2align 4
        .type   here, @object
here:
        .zero   UCONTEXT_SIZE
        .size   here, UCONTEXT_SIZE
        .type   signals, @object
signals:
        .zero   4
        .size   signals, 4
        .section .note.GNU-stack, "", @progbits
