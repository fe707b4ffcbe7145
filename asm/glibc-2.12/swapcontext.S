/* int swapcontext(ucontext_t *save %rdi, const ucontext_t *resume %rsi)

   The sequence of instructions is that of the GNU C Library 2.12.2,
   sysdeps/unix/sysv/linux/x86_64/swapcontext.S, Copyright (C) 2002, 2005 Free Software
   Foundation, Inc., GNU Lesser General Public License 2.1 or later. The comments are Swaplab's.
   One thing differs, on the error path only: where glibc finds errno through the GOT, this file
   reads its offset in the thread's block from a word of its own. */

#include "../include/ucontext-offsets.h"
#include "../include/syscalls.h"

        .text
        .globl  swapcontext
        .type   swapcontext, @function
        .p2align 4
swapcontext:
        /* What a called function has to keep. */
        movq    %rbx, oRBX(%rdi)
        movq    %rbp, oRBP(%rdi)
        movq    %r12, oR12(%rdi)
        movq    %r13, oR13(%rdi)
        movq    %r14, oR14(%rdi)
        movq    %r15, oR15(%rdi)

        /* What it need not keep: the argument registers. */
        movq    %rdi, oRDI(%rdi)
        movq    %rsi, oRSI(%rdi)
        movq    %rdx, oRDX(%rdi)
        movq    %rcx, oRCX(%rdi)
        movq    %r8, oR8(%rdi)
        movq    %r9, oR9(%rdi)

        /* Where to go on later: the return address, and rsp as it will be after the return. */
        movq    (%rsp), %rcx
        movq    %rcx, oRIP(%rdi)
        leaq    8(%rsp), %rcx
        movq    %rcx, oRSP(%rdi)

        /* x87 environment and MXCSR, into the block at the end of the ucontext_t. */
        leaq    oFPREGSMEM(%rdi), %rcx
        movq    %rcx, oFPREGS(%rdi)
        fnstenv (%rcx)
        stmxcsr oMXCSR(%rdi)

        /* rsi becomes an argument of the system call; r12 has been saved and can hold it. */
        movq    %rsi, %r12

        /* rt_sigprocmask(SIG_SETMASK, &resume->uc_sigmask, &save->uc_sigmask, 8) */
        leaq    oSIGMASK(%rdi), %rdx
        leaq    oSIGMASK(%rsi), %rsi
        movl    $SIG_SETMASK, %edi
        movl    $_NSIG8, %r10d
        movl    $__NR_rt_sigprocmask, %eax
        syscall
        cmpq    $-4095, %rax            /* -4095 to -1 is -errno */
        jae     .Lerror

        movq    %r12, %rsi

        /* From here on everything comes from the other context. */
        movq    oFPREGS(%rsi), %rcx
        fldenv  (%rcx)
        ldmxcsr oMXCSR(%rsi)

        movq    oRSP(%rsi), %rsp        /* the switch */
        movq    oRBX(%rsi), %rbx
        movq    oRBP(%rsi), %rbp
        movq    oR12(%rsi), %r12
        movq    oR13(%rsi), %r13
        movq    oR14(%rsi), %r14
        movq    oR15(%rsi), %r15

        /* The address to go on at, put where ret will look for it. */
        movq    oRIP(%rsi), %rcx
        pushq   %rcx

        movq    oRDI(%rsi), %rdi
        movq    oRDX(%rsi), %rdx
        movq    oRCX(%rsi), %rcx
        movq    oR8(%rsi), %r8
        movq    oR9(%rsi), %r9
        movq    oRSI(%rsi), %rsi        /* last: until now it was the base */

        xorl    %eax, %eax
.Lreturn:
        ret

        /* errno = -rax; return -1 */
.Lerror:
        movq    errno_offset(%rip), %rcx
        xorl    %edx, %edx
        subq    %rax, %rdx
        movl    %edx, %fs:(%rcx)
        orq     $-1, %rax
        jmp     .Lreturn
        .size   swapcontext, .-swapcontext

#include "../include/errno-offset.h"
        .section .note.GNU-stack, "", @progbits
