/* int swapcontext(ucontext_t *save %rdi, const ucontext_t *resume %rsi)

   The sequence of instructions is that of the GNU C Library since 2.28,
   sysdeps/unix/sysv/linux/x86_64/swapcontext.S, Copyright (C) 2002 to 2026 Free Software Foundation,
   Inc., GNU Lesser General Public License 2.1 or later, as built with control-flow protection. The
   comments are Swaplab's. One thing differs, on the error path only: where glibc finds errno through
   the GOT, this file reads its offset in the thread's block from a word of its own.

   A thread whose shadow stack is on has a bit set in its control block; the lab's CPU has no shadow
   stack and its threads no such bit, so that a run takes the two instructions that find that out, and
   then the usual way. With the bit set, a switch to another stack whose token is in its place takes 81
   instructions, among them rstorssp, which claims the other shadow stack, and saveprevssp, which leaves
   a token on the old one. */

#define FEATURE_1_OFFSET 72     /* in the thread's control block: the bits */
#define SSP_BASE_OFFSET 120     /* where its shadow stack begins */
#define X86_FEATURE_1_SHSTK 2
#define oSSP 936                /* in a ucontext_t: shadow stack pointer and base */
#define ARCH_CET_STATUS 0x3001

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

        /* Is there a shadow stack? */
        testl   $X86_FEATURE_1_SHSTK, %fs:FEATURE_1_OFFSET
        jz      .Lno_shadow_stack

        /* Has the thread noted where its own begins? If not, ask the kernel. */
        xorl    %eax, %eax
        cmpq    %fs:SSP_BASE_OFFSET, %rax
        jnz     .Lnoted
        subq    $24, %rsp
        movq    %rsp, %rsi
        movl    $ARCH_CET_STATUS, %edi
        movl    $__NR_arch_prctl, %eax
        syscall
        testq   %rax, %rax
        jz      .Lasked
        hlt
.Lasked:
        movq    8(%rsp), %rax
        movq    %rax, %fs:SSP_BASE_OFFSET
        addq    $24, %rsp

.Lnoted:
        movq    oSSP(%rdx), %rcx
        movq    %rcx, oSSP(%r9)
        movq    %fs:SSP_BASE_OFFSET, %rax
        movq    %rax, oSSP+8(%r9)
        movq    oSSP(%rdx), %rsi
        movq    %rsi, %rdi
        movq    oSSP+8(%rdx), %rcx
        cmpq    %fs:SSP_BASE_OFFSET, %rcx
        je      .Lunwind

        /* On another one a token lies below what is to be restored. */
.Ltoken:
        movq    -8(%rsi), %rax
        andq    $-8, %rax
        cmpq    %rsi, %rax
        je      .Lrestore
        subq    $8, %rsi
        jmp     .Ltoken
.Lrestore:
        rdsspq  %rcx
        movq    %rcx, oSSP(%r9)
        rstorssp -8(%rsi)
        saveprevssp
        movq    oSSP+8(%rdx), %rax
        movq    %rax, %fs:SSP_BASE_OFFSET

.Lunwind:
        rdsspq  %rcx
        subq    %rdi, %rcx
        je      .Lunwound
        negq    %rcx
        shrq    $3, %rcx
        movl    $255, %esi
.Lmore:
        cmpq    %rsi, %rcx
        cmovbq  %rcx, %rsi
        incsspq %rsi
        subq    %rsi, %rcx
        ja      .Lmore

.Lunwound:
        movq    oRDI(%rdx), %rdi
        movq    oRSI(%rdx), %rsi
        movq    oRCX(%rdx), %rcx
        movq    oR8(%rdx), %r8
        movq    oR9(%rdx), %r9
        movq    oRIP(%rdx), %r10
        movq    oRDX(%rdx), %rdx

        /* A return where the shadow stack agrees, else a jump. */
        rdsspq  %rax
        cmpq    (%rax), %r10
        movl    $0, %eax
        jne     .Ljump
        pushq   %r10
        ret
.Ljump:
        jmp     *%r10

.Lno_shadow_stack:
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
