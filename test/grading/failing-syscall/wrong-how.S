        /* int swapcontext(ucontext_t *save %rdi, const ucontext_t *resume %rsi)
           If the system call fails nothing has been loaded yet; only r12 has to be given back, and the
           x87 control word: fnstenv has masked all exceptions. */
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
        movq    %rdi, oRDI(%rdi)
        movq    %rsi, oRSI(%rdi)
        movq    %rdx, oRDX(%rdi)
        movq    %rcx, oRCX(%rdi)
        movq    %r8, oR8(%rdi)
        movq    %r9, oR9(%rdi)
        movq    (%rsp), %rcx
        movq    %rcx, oRIP(%rdi)
        leaq    8(%rsp), %rcx
        movq    %rcx, oRSP(%rdi)
        leaq    oFPREGSMEM(%rdi), %rcx
        movq    %rcx, oFPREGS(%rdi)
        fnstenv (%rcx)
        stmxcsr oMXCSR(%rdi)

        movq    %rsi, %r12
        movq    %rdi, %r8
        leaq    oSIGMASK(%rdi), %rdx
        leaq    oSIGMASK(%rsi), %rsi
        movl    $SIG_BLOCK, %edi
        movl    $_NSIG8, %r10d
        movl    $__NR_rt_sigprocmask, %eax
        syscall
        cmpq    $-4095, %rax
        jae     .Lerror

        movq    %r12, %rsi
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
        movq    oRIP(%rsi), %rcx
        pushq   %rcx
        movq    oRDI(%rsi), %rdi
        movq    oRDX(%rsi), %rdx
        movq    oRCX(%rsi), %rcx
        movq    oR8(%rsi), %r8
        movq    oR9(%rsi), %r9
        movq    oRSI(%rsi), %rsi
        xorl    %eax, %eax
        ret

        /* errno = -rax; return -1 */
.Lerror:
        fldenv  oFPREGSMEM(%r8)
        movq    oR12(%r8), %r12
        negl    %eax
        movl    %eax, %fs:-4
        movl    $-1, %eax
        ret
        .size   swapcontext, .-swapcontext
