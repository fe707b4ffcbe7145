        /* int guarded_call(void (*f)(long) %rdi, long argument %rsi)
           Keeps what its caller wants back on the stack, above f's frames, and rsp in a word of its own. */
#include "syscalls.h"

#define SIGSEGV 11
#define SA_RESTORER 0x04000000
#define SA_ONSTACK 0x08000000

        .text
        .globl  guarded_call
        .type   guarded_call, @function
guarded_call:
        pushq   %rbx
        pushq   %rbp
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15
        pushq   %rsi
        stmxcsr control(%rip)
        fnstcw  control+4(%rip)
        movq    %rsp, kept(%rip)
        movq    %rdi, %rbx

        leaq    stack(%rip), %rdi
        xorl    %esi, %esi
        movl    $__NR_sigaltstack, %eax
        syscall
        movl    $SIGSEGV, %edi
        leaq    action(%rip), %rsi
        xorl    %edx, %edx
        movl    $_NSIG8, %r10d
        movl    $__NR_rt_sigaction, %eax
        syscall

        movq    (%rsp), %rdi
        call    *%rbx
        xorl    %eax, %eax
.Lback:
        popq    %rsi
        popq    %r15
        popq    %r14
        popq    %r13
        popq    %r12
        popq    %rbp
        popq    %rbx
        ret
        .size   guarded_call, .-guarded_call

        /* On the alternate stack. It leaves that for good, so nobody takes the frame back: the mask and
           the control words are to be set here. */
        .type   on_fault, @function
on_fault:
        movl    $SIG_UNBLOCK, %edi
        leaq    segv(%rip), %rsi
        xorl    %edx, %edx
        movl    $_NSIG8, %r10d
        movl    $__NR_rt_sigprocmask, %eax
        syscall
        ldmxcsr control(%rip)
        fldcw   control+4(%rip)
        movq    kept(%rip), %rsp
        movl    $1, %eax
        jmp     .Lback
        .size   on_fault, .-on_fault

        .data
        .p2align 3
stack:
        .quad   room, 0, 16384          /* a stack_t: start, flags, size */
action:
        .quad   on_fault, SA_ONSTACK | SA_RESTORER, on_fault, 0
segv:
        .quad   1 << (SIGSEGV - 1)
kept:
        .quad   0                       /* rsp in guarded_call */
control:
        .long   0, 0                    /* MXCSR, x87 control word */

        .bss
        .p2align 4
room:
        .skip   16384
