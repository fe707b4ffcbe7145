        /* int swapcontext(ucontext_t *save %rdi, const ucontext_t *resume %rsi)
           fnstenv masks all x87 exceptions, and on the error path nobody unmasks them again. */
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
        fnstcw  oFPREGSMEM(%rdi)
        fnstenv oFPREGSMEM(%rdi)
        stmxcsr oMXCSR(%rdi)
        leaq    oFPREGSMEM(%rdi), %rax
        movq    %rax, oFPREGS(%rdi)
        movq    %rsi, %r8
        leaq    oSIGMASK(%rdi), %rdx
        leaq    oSIGMASK(%r8), %rsi
        movl    $2, %edi
        movl    $8, %r10d
        movl    $14, %eax
        syscall
        cmpl    $0, %eax
        jl      1f
        movq    %r8, %rsi
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
        movq    $-4, %rcx
        negl    %eax
        movl    %eax, %fs:(%rcx)
        movl    $-1, %eax
        ret
