/* A handler that ruins whatever it may, for a signal at every instruction of a switch (`swaplab interrupt`). It runs on the
   stack that it finds, and leaves nothing as it was that a function need not keep: registers, flags, the sticky bits
   of MXCSR, x87 registers, a kibibyte of memory below its own frame, and up to the red zone what the kernel left out to
   align the frame. All that belongs to whom it interrupted is in the signal's frame, and comes back from there. What does
   not come back lay where frame and handler have written.

   It is put anywhere in memory by itself: nothing here depends on its address. */

#include "../include/syscalls.h"
#include "../include/ucontext-offsets.h"

#define RUIN 0x5a5a5a5a5a5a5a5a /* not an address */
#define BYTES 1024
#define FXSAVE 512              /* bytes of the floating-point state, above the frame */
#define ALIGNMENT 64            /* of that state */
#define RED_ZONE 128

        .text
        .globl  on_fire
        .type   on_fire, @function
on_fire:
        movabsq $RUIN, %rax
        leaq    -BYTES(%rsp), %rdi
        movl    $BYTES / 8, %ecx
        rep stosq
        movq    8+oFPREGS(%rsp), %rdi
        addq    $FXSAVE, %rdi
        movq    8+oRSP(%rsp), %rcx
        subq    $RED_ZONE, %rcx
        subq    %rdi, %rcx
        cmpq    $ALIGNMENT, %rcx        /* on an alternate stack the two have nothing to do with each other */
        jae     .Laligned
        rep stosb
.Laligned:
        movq    %rax, %rcx
        movq    %rax, %rdx
        movq    %rax, %rsi
        movq    %rax, %rdi
        movq    %rax, %r8
        movq    %rax, %r9
        movq    %rax, %r10
        movq    %rax, %r11
        .irp    register, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
        movq    %rax, %xmm\register
        punpcklqdq %xmm\register, %xmm\register
        .endr
        stmxcsr -8(%rsp)
        orl     $0x3f, -8(%rsp)         /* every exception has happened */
        ldmxcsr -8(%rsp)
        fldpi
        fstp    %st(0)
        pushq   $0x8d5                  /* CF PF AF ZF SF OF */
        popfq
        ret
        .size   on_fire, .-on_fire

        .globl  fire_restorer
        .type   fire_restorer, @function
fire_restorer:
        movl    $__NR_rt_sigreturn, %eax
        syscall
        .size   fire_restorer, .-fire_restorer
        .section .note.GNU-stack, "", @progbits
