/* Main (context A) tries to switch to B twice. The lab makes the first system call fail, so
   swapcontext returns -1 to main with errno set and B stays asleep; the second try succeeds. */

#include "../include/ucontext-offsets.h"
#include "../include/syscalls.h"
#include "../include/layout.h"
#include "../include/values.h"
#include "../include/contexts.h"

        .text
        .globl  main
        .type   main, @function
main:
        subq    $8, %rsp
.Lagain:
        leaq    context_a(%rip), %rdi
        leaq    context_b(%rip), %rsi
        call    swapcontext
        testl   %eax, %eax
        jnz     .Lagain
        addq    $8, %rsp
        ret
        .size   main, .-main

        .type   body_b, @function
body_b:
        leaq    context_b(%rip), %rdi
        leaq    context_a(%rip), %rsi
        call    swapcontext
        .size   body_b, .-body_b

        contexts body_b
        .section .note.GNU-stack, "", @progbits
