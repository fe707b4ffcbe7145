        /* int swapcontext(ucontext_t *save %rdi, const ucontext_t *resume %rsi)
           If the system call fails nothing has been loaded yet; only r12 has to be given back. */
#include "ucontext-offsets.h"
#include "syscalls.h"

        .text
        .globl  swapcontext
        .type   swapcontext, @function
swapcontext:
        pushq   %rdi
        pushq   %rsi
        leaq    oSIGMASK(%rdi), %rdx
        leaq    oSIGMASK(%rsi), %rsi
        movl    $2, %edi
        movl    $8, %r10d
        movl    $14, %eax
        syscall
        popq    %rsi
        popq    %rdi
        testq   %rax, %rax
        js      1f
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
        leaq    oFPREGSMEM(%rdi), %rcx
        movq    %rcx, oFPREGS(%rdi)
        fnstenv (%rcx)
        stmxcsr oMXCSR(%rdi)
        movq    oFPREGS(%rsi), %rcx
        fldenv  (%rcx)
        ldmxcsr oMXCSR(%rsi)
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
1:
        negl    %eax
        movl    %eax, %fs:-4
        orl     $-1, %eax
        ret
