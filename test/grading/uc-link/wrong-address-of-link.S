        /* void makecontext(ucontext_t *ucp %rdi, void (*func)(void) %rsi, int argc %edx, ...) */
#include "ucontext-offsets.h"
#include "syscalls.h"

        .text
        .globl  makecontext
        .type   makecontext, @function
makecontext:
        movq    %rsi, oRIP(%rdi)
        movq    oSS_SP(%rdi), %rax
        addq    oSS_SIZE(%rdi), %rax

        /* From the top: a word unused, uc_link, where func returns to. */
        subq    $24, %rax
        movq    %rax, oRSP(%rdi)
        leaq    start_context(%rip), %r10
        movq    %r10, (%rax)
        leaq    oLINK(%rdi), %r10
        movq    %r10, 8(%rax)

        movq    %rcx, oRDI(%rdi)
        movq    %r8, oRSI(%rdi)
        movq    %r9, oRDX(%rdi)
        movq    8(%rsp), %rax
        movq    %rax, oRCX(%rdi)
        movq    16(%rsp), %rax
        movq    %rax, oR8(%rdi)
        movq    24(%rsp), %rax
        movq    %rax, oR9(%rdi)
        ret
        .size   makecontext, .-makecontext

        /* func returns to here; rsp points to uc_link and is a multiple of 16. */
        .type   start_context, @function
start_context:
        movq    (%rsp), %rdi
        testq   %rdi, %rdi
        jz      .Llast
        call    setcontext
.Llast:
        xorl    %edi, %edi
        movl    $__NR_exit_group, %eax
        syscall
        .size   start_context, .-start_context
