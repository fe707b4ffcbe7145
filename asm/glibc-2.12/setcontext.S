/* int setcontext(const ucontext_t *resume %rdi)

   The sequence of instructions is that of the GNU C Library 2.12.2,
   sysdeps/unix/sysv/linux/x86_64/setcontext.S, Copyright (C) 2002, 2005 Free Software
   Foundation, Inc., GNU Lesser General Public License 2.1 or later. The comments are Swaplab's.
   One thing differs, on the error path only: where glibc finds errno through the GOT, this file
   reads its offset in the thread's block from a word of its own.

   Goes on in another context and saves nothing of this one; returns only if the system call failed. */

#include "../include/ucontext-offsets.h"
#include "../include/syscalls.h"

        .text
        .globl  setcontext
        .type   setcontext, @function
        .p2align 4
setcontext:
        pushq   %rdi                    /* becomes an argument of the system call */

        /* rt_sigprocmask(SIG_SETMASK, &resume->uc_sigmask, NULL, 8) */
        leaq    oSIGMASK(%rdi), %rsi
        xorl    %edx, %edx
        movl    $SIG_SETMASK, %edi
        movl    $_NSIG8, %r10d
        movl    $__NR_rt_sigprocmask, %eax
        syscall
        popq    %rdi
        cmpq    $-4095, %rax            /* -4095 to -1 is -errno */
        jae     .Lset_error

        movq    oFPREGS(%rdi), %rcx
        fldenv  (%rcx)
        ldmxcsr oMXCSR(%rdi)

        movq    oRSP(%rdi), %rsp        /* the switch */
        movq    oRBX(%rdi), %rbx
        movq    oRBP(%rdi), %rbp
        movq    oR12(%rdi), %r12
        movq    oR13(%rdi), %r13
        movq    oR14(%rdi), %r14
        movq    oR15(%rdi), %r15

        /* The address to go on at, put where ret will look for it. */
        movq    oRIP(%rdi), %rcx
        pushq   %rcx

        movq    oRSI(%rdi), %rsi
        movq    oRDX(%rdi), %rdx
        movq    oRCX(%rdi), %rcx
        movq    oR8(%rdi), %r8
        movq    oR9(%rdi), %r9
        movq    oRDI(%rdi), %rdi        /* last: until now it was the base */

        xorl    %eax, %eax
.Lset_return:
        ret

        /* errno = -rax; return -1 */
.Lset_error:
        movq    errno_offset(%rip), %rcx
        xorl    %edx, %edx
        subq    %rax, %rdx
        movl    %edx, %fs:(%rcx)
        orq     $-1, %rax
        jmp     .Lset_return
        .size   setcontext, .-setcontext

#include "../include/errno-offset.h"
        .section .note.GNU-stack, "", @progbits
