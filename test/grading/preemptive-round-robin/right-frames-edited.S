        /* A handler may change the frame: on_tick keeps what is in it and puts another coroutine's there. */
#include "ucontext-offsets.h"
#include "syscalls.h"

#define FRAME_WORDS 64                  /* fxsave area */

        .text
        .globl  preempt_run
        .type   preempt_run, @function
preempt_run:
        leaq    saved(%rip), %rdx
        movl    $3, %ecx
.Lmake:
        movq    (%rdi), %rax
        movq    %rax, oRIP(%rdx)
        movq    (%rsi), %rax
        subq    $8, %rax
        movq    %rax, oRSP(%rdx)
        addq    $8, %rdi
        addq    $8, %rsi
        addq    $1024, %rdx
        decl    %ecx
        jnz     .Lmake

        leaq    saved(%rip), %rbx
        movq    %rbx, running(%rip)
        movq    oRSP(%rbx), %rsp
        movq    oRIP(%rbx), %rbx
        movl    $1, %edi                /* SIG_UNBLOCK */
        leaq    alarm(%rip), %rsi
        xorl    %edx, %edx
        movl    $_NSIG8, %r10d
        movl    $__NR_rt_sigprocmask, %eax
        syscall
        jmp     *%rbx
        .size   preempt_run, .-preempt_run

        .globl  on_tick
        .type   on_tick, @function
on_tick:
        movq    %rdx, %r8
        movq    oFPREGS(%r8), %r9

        /* out */
        movq    running(%rip), %r10
        leaq    40(%r8), %rsi
        leaq    40(%r10), %rdi
        movl    $18, %ecx
        rep movsq
        movq    oSIGMASK(%r8), %rax
        movq    %rax, oSIGMASK(%r10)
        movq    %r9, %rsi
        leaq    512(%r10), %rdi
        movl    $FRAME_WORDS, %ecx
        rep movsq

        /* next */
        addq    $1024, %r10
        leaq    saved_end(%rip), %rax
        cmpq    %rax, %r10
        jne     1f
        leaq    saved(%rip), %r10
1:      movq    %r10, running(%rip)

        /* in; the mask and the floating-point state of the first interrupted one are as good as any to begin with */
        leaq    40(%r10), %rsi
        leaq    40(%r8), %rdi
        movl    $17, %ecx
        rep movsq
        cmpq    $0, 512(%r10)
        je      2f
        movq    40+17*8(%r10), %rax
        movq    %rax, 40+17*8(%r8)
        movq    oSIGMASK(%r10), %rax
        movq    %rax, oSIGMASK(%r8)
        leaq    512(%r10), %rsi
        movq    %r9, %rdi
        movl    $FRAME_WORDS, %ecx
        rep movsq
        ret
2:      movq    $0x202, 40+17*8(%r8)    /* flags of one that begins */
        ret
        .size   on_tick, .-on_tick

        .data
        .p2align 3
running:
        .quad   0
alarm:
        .quad   0x2000
        .bss
        .p2align 6
saved:
        .skip   3 * 1024
saved_end:
