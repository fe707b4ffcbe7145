/* Gives registers values, switches, and looks at them before any compiled code has touched them. Nothing here trusts
   rsp until it has been looked at, too. */

#include "probe.h"

        .text
        .globl  probe
        .type   probe, @function
probe:                                  /* given %rdi, *stack %rsi, save %rdx, resume %rcx */
        pushq   %rbx
        pushq   %rbp
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15
        subq    $8, %rsp
        movq    %rsp, (%rsi)
        movq    0(%rdi), %rbx
        movq    8(%rdi), %rbp
        movq    16(%rdi), %r12
        movq    24(%rdi), %r13
        movq    32(%rdi), %r14
        movq    40(%rdi), %r15
        fldcw   OF_FX(%rdi)
        ldmxcsr OF_FX+24(%rdi)
        .irp    n, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
        movaps  OF_FX+160+16*\n(%rdi), %xmm\n
        .endr
        movq    %rdx, %rdi
        movq    %rcx, %rsi
        call    lab_context_switch
        movq    %rsp, seen+OF_RSP(%rip)
        leaq    scratch_end(%rip), %rsp
        call    look
        movq    arriving(%rip), %rax
        movq    (%rax), %rsp            /* where it has to be, wherever it was */
        addq    $8, %rsp
        popq    %r15
        popq    %r14
        popq    %r13
        popq    %r12
        popq    %rbp
        popq    %rbx
        ret
        .size   probe, .-probe

        .globl  probe_begin
        .type   probe_begin, @function
probe_begin:
        movq    %rsp, seen+OF_RSP(%rip)
        leaq    scratch_end(%rip), %rsp
        call    look
        movq    seen+OF_RSP(%rip), %rsp
        andq    $-16, %rsp
        call    first
        hlt
        .size   probe_begin, .-probe_begin

        .type   look, @function
look:                                   /* on a stack of its own */
        pushfq
        popq    seen+OF_FLAGS(%rip)
        cld
        movq    %rbx, seen+0(%rip)
        movq    %rbp, seen+8(%rip)
        movq    %r12, seen+16(%rip)
        movq    %r13, seen+24(%rip)
        movq    %r14, seen+32(%rip)
        movq    %r15, seen+40(%rip)
        movq    %rdi, seen+OF_RDI(%rip)
        movq    %rsi, seen+OF_RSI(%rip)
        fxsave  seen+OF_FX(%rip)
        fninit
        movl    $0x1f80, -8(%rsp)
        ldmxcsr -8(%rsp)
        ret
        .size   look, .-look

        .bss
        .globl  seen
        .type   seen, @object
        .p2align 6
seen:
        .skip   STATE_SIZE
        .size   seen, STATE_SIZE
        .p2align 4
        .skip   1024
scratch_end:
        .skip   16
        .globl  arriving
        .type   arriving, @object
arriving:
        .skip   8
        .size   arriving, 8
        .section .note.GNU-stack, "", @progbits
