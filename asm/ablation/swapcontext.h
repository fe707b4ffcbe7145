/* glibc 2.12's swapcontext in four parts, three of which can be left out:

        NO_ARGUMENTS    rdi, rsi, rdx, rcx, r8, r9
        NO_FP           x87 environment and MXCSR
        NO_MASK         signal mask: the system call, and the moves that guard rsi around it

   With none of them defined this is glibc-2.12/swapcontext.S to the byte; a test compares. The file
   that includes it has the label.

   The sequence of instructions is that of the GNU C Library 2.12.2,
   sysdeps/unix/sysv/linux/x86_64/swapcontext.S, Copyright (C) 2002, 2005 Free Software
   Foundation, Inc., GNU Lesser General Public License 2.1 or later. The comments are Swaplab's. */

#include "../include/ucontext-offsets.h"
#include "../include/syscalls.h"

        movq    %rbx, oRBX(%rdi)
        movq    %rbp, oRBP(%rdi)
        movq    %r12, oR12(%rdi)
        movq    %r13, oR13(%rdi)
        movq    %r14, oR14(%rdi)
        movq    %r15, oR15(%rdi)

#ifndef NO_ARGUMENTS
        movq    %rdi, oRDI(%rdi)
        movq    %rsi, oRSI(%rdi)
        movq    %rdx, oRDX(%rdi)
        movq    %rcx, oRCX(%rdi)
        movq    %r8, oR8(%rdi)
        movq    %r9, oR9(%rdi)
#endif

        movq    (%rsp), %rcx
        movq    %rcx, oRIP(%rdi)
        leaq    8(%rsp), %rcx
        movq    %rcx, oRSP(%rdi)

#ifndef NO_FP
        leaq    oFPREGSMEM(%rdi), %rcx
        movq    %rcx, oFPREGS(%rdi)
        fnstenv (%rcx)
        stmxcsr oMXCSR(%rdi)
#endif

#ifndef NO_MASK
        movq    %rsi, %r12
        leaq    oSIGMASK(%rdi), %rdx
        leaq    oSIGMASK(%rsi), %rsi
        movl    $SIG_SETMASK, %edi
        movl    $_NSIG8, %r10d
        movl    $__NR_rt_sigprocmask, %eax
        syscall
        cmpq    $-4095, %rax
        jae     .Lerror
        movq    %r12, %rsi
#endif

#ifndef NO_FP
        movq    oFPREGS(%rsi), %rcx
        fldenv  (%rcx)
        ldmxcsr oMXCSR(%rsi)
#endif

        movq    oRSP(%rsi), %rsp        /* the switch */
        movq    oRBX(%rsi), %rbx
        movq    oRBP(%rsi), %rbp
        movq    oR12(%rsi), %r12
        movq    oR13(%rsi), %r13
        movq    oR14(%rsi), %r14
        movq    oR15(%rsi), %r15

        movq    oRIP(%rsi), %rcx
        pushq   %rcx

#ifndef NO_ARGUMENTS
        movq    oRDI(%rsi), %rdi
        movq    oRDX(%rsi), %rdx
        movq    oRCX(%rsi), %rcx
        movq    oR8(%rsi), %r8
        movq    oR9(%rsi), %r9
        movq    oRSI(%rsi), %rsi
#endif

        xorl    %eax, %eax
.Lreturn:
        ret

#ifndef NO_MASK
.Lerror:
        movq    errno_offset(%rip), %rcx
        xorl    %edx, %edx
        subq    %rax, %rdx
        movl    %edx, %fs:(%rcx)
        orq     $-1, %rax
        jmp     .Lreturn
#endif
        .size   swapcontext, .-swapcontext

#ifndef NO_MASK
        .section .rodata
        .p2align 3
        .type   errno_offset, @object
errno_offset:
        .quad   -4                      /* errno lies just below the thread pointer */
        .size   errno_offset, .-errno_offset
#endif
        .section .note.GNU-stack, "", @progbits
