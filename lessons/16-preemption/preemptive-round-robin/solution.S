        /* The frame that the kernel lays keeps all of an interrupted coroutine; its rsp is left to
           keep. A coroutine that has not begun has the address of `begin` where others have a frame. */
#include "syscalls.h"

#define SIGALRM_BIT 0x2000              /* signal 14 */

        .text
        /* void preempt_run(void (*bodies[3])(void) %rdi, void *stacks[3] %rsi) */
        .globl  preempt_run
        .type   preempt_run, @function
preempt_run:
        leaq    contexts(%rip), %rdx
        leaq    begin(%rip), %r8
        xorl    %ecx, %ecx
.Lmake:
        movq    (%rsi,%rcx,8), %rax
        movq    (%rdi,%rcx,8), %r9
        movq    %r9, -16(%rax)
        movq    %r8, -24(%rax)
        subq    $24, %rax
        movq    %rax, (%rdx,%rcx,8)
        incq    %rcx
        cmpq    $3, %rcx
        jne     .Lmake
        movq    (%rdx), %rsp
        ret
        .size   preempt_run, .-preempt_run

        /* void on_tick(void): its return address, the restorer's, is the first word of the frame */
        .globl  on_tick
        .type   on_tick, @function
on_tick:
        leaq    contexts(%rip), %rdx
        movq    running(%rip), %rcx
        movq    %rsp, (%rdx,%rcx,8)
        incq    %rcx
        cmpq    $3, %rcx
        jne     .Lnumber
        xorl    %ecx, %ecx
.Lnumber:
        movq    %rcx, running(%rip)
        movq    (%rdx,%rcx,8), %rsp
        ret
        .size   on_tick, .-on_tick

        /* The first turn of a coroutine. The next tick may arrive right behind the system call. */
        .type   begin, @function
begin:
        movl    $SIG_UNBLOCK, %edi
        leaq    alarm(%rip), %rsi
        xorl    %edx, %edx
        movl    $_NSIG8, %r10d
        movl    $__NR_rt_sigprocmask, %eax
        syscall
        ret                             /* to the body */
        .size   begin, .-begin

        .data
        .p2align 3
contexts:
        .quad   0, 0, 0                 /* rsp of each coroutine while it waits */
running:
        .quad   0                       /* whose turn it is */
alarm:
        .quad   SIGALRM_BIT
