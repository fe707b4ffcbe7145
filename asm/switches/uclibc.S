/* int __sigsetjmp(jmp_buf env %rdi, int savemask %rsi)
   void __longjmp(jmp_buf env %rdi, int value %rsi)

   The sequences of instructions are those of uClibc-ng, libc/sysdeps/linux/x86_64, which has them from
   the GNU C Library of 2004, Copyright 2001 to 2004 Free Software Foundation, LGPL 2.1 or later. The
   comments are Swaplab's. setjmp and longjmp get here by way of C; __sigjmp_save is C and not counted:
   with savemask 0 it notes that there is no mask and returns 0.

   glibc's pair before it began to mix the addresses in a jmp_buf with a secret. */

        .text
        .globl  __sigsetjmp
        .type   __sigsetjmp, @function
        .p2align 4
__sigsetjmp:
        movq    %rbx, 0(%rdi)
        movq    %rbp, 8(%rdi)
        movq    %r12, 16(%rdi)
        movq    %r13, 24(%rdi)
        movq    %r14, 32(%rdi)
        movq    %r15, 40(%rdi)
        leaq    8(%rsp), %rdx
        movq    %rdx, 48(%rdi)
        movq    (%rsp), %rax
        movq    %rax, 56(%rdi)
        jmp     __sigjmp_save
        .size   __sigsetjmp, .-__sigsetjmp

        .globl  __longjmp
        .type   __longjmp, @function
        .p2align 4
__longjmp:
        movq    0(%rdi), %rbx
        movq    8(%rdi), %rbp
        movq    16(%rdi), %r12
        movq    24(%rdi), %r13
        movq    32(%rdi), %r14
        movq    40(%rdi), %r15
        test    %esi, %esi
        mov     $01, %eax
        cmove   %eax, %esi              /* the value, but 1 for 0 */
        mov     %esi, %eax
        movq    56(%rdi), %rdx
        movq    48(%rdi), %rsp          /* the switch */
        jmpq    *%rdx
        .size   __longjmp, .-__longjmp
        .section .note.GNU-stack, "", @progbits
