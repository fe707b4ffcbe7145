        /* int swapcontext(ucontext_t *save %rdi, const ucontext_t *resume %rsi)
           thread_mask tells the mask in force, so the kernel is asked only for another one. */
#include "ucontext-offsets.h"
#include "syscalls.h"

        .text
        .globl  swapcontext
        .type   swapcontext, @function
swapcontext:
        movq    %rbx, oRBX(%rdi)
        movq    %rbp, oRBP(%rdi)
        movq    %r12, oR12(%rdi)
        movq    %r13, oR13(%rdi)
        movq    %r14, oR14(%rdi)
        movq    %r15, oR15(%rdi)
        movq    (%rsp), %rcx
        movq    %rcx, oRIP(%rdi)
        leaq    8(%rsp), %rcx
        movq    %rcx, oRSP(%rdi)
        movq    thread_mask(%rip), %rcx
        movq    %rcx, oSIGMASK(%rdi)

        movq    %rsi, %r12              /* survives the system call */
        movq    oSIGMASK(%rsi), %rdx
        cmpq    %rcx, %rdx
        je      .Lsame
        movq    %rdx, thread_mask(%rip)
        leaq    oSIGMASK(%rsi), %rsi
        movl    $SIG_SETMASK, %edi
        xorl    %edx, %edx              /* the old mask is saved already */
        movl    $_NSIG8, %r10d
        movl    $__NR_rt_sigprocmask, %eax
        syscall
.Lsame:
        movq    %r12, %rsi
        movq    oRSP(%rsi), %rsp
        movq    oRBX(%rsi), %rbx
        movq    oRBP(%rsi), %rbp
        movq    oR12(%rsi), %r12
        movq    oR13(%rsi), %r13
        movq    oR14(%rsi), %r14
        movq    oR15(%rsi), %r15
        pushq   oRIP(%rsi)
        movq    oRDI(%rsi), %rdi
        movq    oRDX(%rsi), %rdx
        movq    oRCX(%rsi), %rcx
        movq    oR8(%rsi), %r8
        movq    oR9(%rsi), %r9
        movq    oRSI(%rsi), %rsi
        xorl    %eax, %eax
        ret
        .size   swapcontext, .-swapcontext
