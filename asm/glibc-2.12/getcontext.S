/* int getcontext(ucontext_t *save %rdi)

   The sequence of instructions is that of the GNU C Library 2.12.2,
   sysdeps/unix/sysv/linux/x86_64/getcontext.S, Copyright (C) 2002, 2005 Free Software
   Foundation, Inc., GNU Lesser General Public License 2.1 or later. The comments are Swaplab's.
   One thing differs, on the error path only: where glibc finds errno through the GOT, this file
   reads its offset in the thread's block from a word of its own.

   Saves what the first half of swapcontext saves, and goes on in the same context. Whoever resumes
   it later makes getcontext return 0 a second time. */

#include "../include/ucontext-offsets.h"
#include "../include/syscalls.h"

        .text
        .globl  getcontext
        .type   getcontext, @function
        .p2align 4
getcontext:
        /* What a called function has to keep. */
        movq    %rbx, oRBX(%rdi)
        movq    %rbp, oRBP(%rdi)
        movq    %r12, oR12(%rdi)
        movq    %r13, oR13(%rdi)
        movq    %r14, oR14(%rdi)
        movq    %r15, oR15(%rdi)

        /* The argument registers: makecontext overwrites those it has arguments for. */
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

        /* rt_sigprocmask(SIG_BLOCK, NULL, &save->uc_sigmask, 8): a question, it changes nothing. */
        leaq    oSIGMASK(%rdi), %rdx
        xorl    %esi, %esi
        xorl    %edi, %edi              /* SIG_BLOCK is 0 */
        movl    $_NSIG8, %r10d
        movl    $__NR_rt_sigprocmask, %eax
        syscall
        cmpq    $-4095, %rax            /* -4095 to -1 is -errno */
        jae     .Lget_error

        xorl    %eax, %eax
.Lget_return:
        ret

        /* errno = -rax; return -1 */
.Lget_error:
        movq    errno_offset(%rip), %rcx
        xorl    %edx, %edx
        subq    %rax, %rdx
        movl    %edx, %fs:(%rcx)
        orq     $-1, %rax
        jmp     .Lget_return
        .size   getcontext, .-getcontext

#include "../include/errno-offset.h"
        .section .note.GNU-stack, "", @progbits
