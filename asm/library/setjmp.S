/* setjmp and longjmp. A jmp_buf has the registers that a call keeps, rsp as it is after the return, the return
   address, and perhaps the signal mask. (glibc's has the same order, and mixes rsp, rbp and the address with a
   secret.) */

#include "../include/syscalls.h"

#define jbRBX 0
#define jbRBP 8
#define jbR12 16
#define jbR13 24
#define jbR14 32
#define jbR15 40
#define jbRSP 48
#define jbRIP 56
#define jbSAVED 64              /* 4 bytes: whether the mask follows */
#define jbMASK 72

        .text

/* int sigsetjmp(sigjmp_buf save %rdi, int with_mask %esi)
   setjmp of <setjmp.h> is _setjmp, which leaves the mask out. */
        .globl  setjmp
        .globl  _setjmp
        .globl  __sigsetjmp
        .globl  sigsetjmp
        .type   __sigsetjmp, @function
        .p2align 4
setjmp:
        movl    $1, %esi
        jmp     __sigsetjmp
_setjmp:
        xorl    %esi, %esi
sigsetjmp:
__sigsetjmp:
        movq    %rbx, jbRBX(%rdi)
        movq    %rbp, jbRBP(%rdi)
        movq    %r12, jbR12(%rdi)
        movq    %r13, jbR13(%rdi)
        movq    %r14, jbR14(%rdi)
        movq    %r15, jbR15(%rdi)
        leaq    8(%rsp), %rdx           /* rsp as it will be after the return */
        movq    %rdx, jbRSP(%rdi)
        movq    (%rsp), %rdx
        movq    %rdx, jbRIP(%rdi)
        movl    %esi, jbSAVED(%rdi)
        testl   %esi, %esi
        jz      .Lset

        /* rt_sigprocmask(SIG_BLOCK, NULL, &save->mask, 8): a question, it changes nothing. */
        leaq    jbMASK(%rdi), %rdx
        xorl    %esi, %esi
        xorl    %edi, %edi              /* SIG_BLOCK is 0 */
        movl    $_NSIG8, %r10d
        movl    $__NR_rt_sigprocmask, %eax
        syscall
.Lset:
        xorl    %eax, %eax
        ret
        .size   __sigsetjmp, .-__sigsetjmp

/* void longjmp(jmp_buf resume %rdi, int result %esi) */
        .globl  longjmp
        .globl  _longjmp
        .globl  siglongjmp
        .globl  __longjmp_chk
        .type   longjmp, @function
        .p2align 4
_longjmp:
siglongjmp:
__longjmp_chk:
longjmp:
        cmpl    $0, jbSAVED(%rdi)
        jz      .Ljump

        /* rt_sigprocmask(SIG_SETMASK, &resume->mask, NULL, 8) */
        movq    %rdi, %r8
        movl    %esi, %r9d
        leaq    jbMASK(%rdi), %rsi
        xorl    %edx, %edx
        movl    $SIG_SETMASK, %edi
        movl    $_NSIG8, %r10d
        movl    $__NR_rt_sigprocmask, %eax
        syscall
        movq    %r8, %rdi
        movl    %r9d, %esi
.Ljump:
        movl    %esi, %eax
        testl   %eax, %eax
        jnz     .Lresult
        incl    %eax                    /* setjmp never returns 0 a second time */
.Lresult:
        movq    jbRBX(%rdi), %rbx
        movq    jbRBP(%rdi), %rbp
        movq    jbR12(%rdi), %r12
        movq    jbR13(%rdi), %r13
        movq    jbR14(%rdi), %r14
        movq    jbR15(%rdi), %r15
        movq    jbRSP(%rdi), %rsp       /* the switch */
        jmp     *jbRIP(%rdi)
        .size   longjmp, .-longjmp
        .section .note.GNU-stack, "", @progbits
