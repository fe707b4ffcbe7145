/* int swapcontext(ucontext_t *save %rdi, const ucontext_t *resume %rsi)

   The sequence of instructions is that of the GNU C Library since 2.28,
   sysdeps/unix/sysv/linux/x86_64/swapcontext.S, Copyright (C) 2002 to 2026 Free Software Foundation,
   Inc., GNU Lesser General Public License 2.1 or later, as built without control-flow protection. The
   comments are Swaplab's. One thing differs, on the error path only: where glibc finds errno through
   the GOT, this file reads its offset in the thread's block from a word of its own.

   Against 2.12 it has one instruction more: rdx is the base of the restored context now, so that rdi
   and rsi are free for work on a shadow stack, and r9 keeps the saved one for that, though it has
   none to do here. */

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

        /* Where to go on later. */
        movq    (%rsp), %rcx
        movq    %rcx, oRIP(%rdi)
        leaq    8(%rsp), %rcx
        movq    %rcx, oRSP(%rdi)

        leaq    oFPREGSMEM(%rdi), %rcx
        movq    %rcx, oFPREGS(%rdi)
        fnstenv (%rcx)
        stmxcsr oMXCSR(%rdi)

        /* Both contexts survive the system call in registers that are saved or free. */
        movq    %rsi, %r12
        movq    %rdi, %r9

        /* rt_sigprocmask(SIG_SETMASK, &resume->uc_sigmask, &save->uc_sigmask, 8) */
        leaq    oSIGMASK(%rdi), %rdx
        leaq    oSIGMASK(%rsi), %rsi
        movl    $SIG_SETMASK, %edi
        movl    $_NSIG8, %r10d
        movl    $__NR_rt_sigprocmask, %eax
        syscall
        cmpq    $-4095, %rax
        jae     .Lerror

        movq    %r12, %rdx

        /* From here on everything comes from the other context. */
        movq    oFPREGS(%rdx), %rcx
        fldenv  (%rcx)
        ldmxcsr oMXCSR(%rdx)

        movq    oRSP(%rdx), %rsp        /* the switch */
        movq    oRBX(%rdx), %rbx
        movq    oRBP(%rdx), %rbp
        movq    oR12(%rdx), %r12
        movq    oR13(%rdx), %r13
        movq    oR14(%rdx), %r14
        movq    oR15(%rdx), %r15

        movq    oRIP(%rdx), %rcx
        pushq   %rcx

        movq    oRDI(%rdx), %rdi
        movq    oRSI(%rdx), %rsi
        movq    oRCX(%rdx), %rcx
        movq    oR8(%rdx), %r8
        movq    oR9(%rdx), %r9
        movq    oRDX(%rdx), %rdx        /* last: until now it was the base */

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
