/* A handler that never returns but jumps back to main, twice if the signal comes twice. While it runs SIGUSR1 is
   blocked, and what would unblock it, the return, never happens. With set_mask, sigsetjmp keeps the mask and siglongjmp
   sets it again: !!A. Without, as setjmp and longjmp are in Linux's C libraries, SIGUSR1 stays blocked: the second
   signal is sent and stays pending, and main says so: !?A.

   Link with ../runtime/signals and ../library/setjmp. */

#include "../runtime/setting.h"
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
        movl    set_mask(%rip), %esi
        call    sigsetjmp
        cmpl    $2, %eax                /* how many signals have come */
        je      .Lenough
        movl    $SIGUSR1, %edi
        call    send
        movl    $'?', %edi              /* it is held back */
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
        movl    $'!', %edi
        call    say
        incl    signals(%rip)
        movl    signals(%rip), %esi
        leaq    here(%rip), %rdi
        call    siglongjmp
        .size   on_signal, .-on_signal

        .data
        setting set_mask, 1

        .bss
        .p2align 4
        .type   here, @object
here:
        .zero   200                     /* a jmp_buf */
        .size   here, 200
        .type   signals, @object
signals:
        .zero   4
        .size   signals, 4
        .section .note.GNU-stack, "", @progbits
