        /* void makecontext(ucontext_t *ucp %rdi, void (*func)(void) %rsi, int argc %edx, ...) */
#include "ucontext-offsets.h"
#include "syscalls.h"

#define oLINK 8

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
        movq    oLINK(%rdi), %r10
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
        movq    oFPREGS(%rdi), %rcx
        fldenv  (%rcx)
        ldmxcsr oMXCSR(%rdi)
        movq    oRSP(%rdi), %rsp
        pushq   oRIP(%rdi)
        movq    oRBX(%rdi), %rbx
        movq    oRBP(%rdi), %rbp
        movq    oR12(%rdi), %r12
        movq    oR13(%rdi), %r13
        movq    oR14(%rdi), %r14
        movq    oR15(%rdi), %r15
        movq    oRSI(%rdi), %rsi
        movq    oRDX(%rdi), %rdx
        movq    oRCX(%rdi), %rcx
        movq    oR8(%rdi), %r8
        movq    oR9(%rdi), %r9
        movq    oRDI(%rdi), %rdi
        ret
.Llast:
        xorl    %edi, %edi
        movl    $__NR_exit_group, %eax
        syscall
        .size   start_context, .-start_context
