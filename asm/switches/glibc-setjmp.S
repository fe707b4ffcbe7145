/* int __sigsetjmp(jmp_buf env %rdi, int mask %esi)
   void __longjmp(jmp_buf env %rdi, int value %esi)

   The sequences of instructions are those of the GNU C Library, sysdeps/x86_64/setjmp.S of 2019 and
   sysdeps/x86_64/__longjmp.S of 2023, Copyright (C) 2001 to 2023 Free Software Foundation, Inc., GNU Lesser General
   Public License 2.1 or later, as libc.so has them built without control-flow protection and without probes.
   The comments are Swaplab's.

   Who writes over a jmp_buf is not to choose where longjmp goes: rbp, rsp and the address to go on at lie
   there mixed with a secret, the pointer guard, a word of the thread's block that the loader draws at the
   start of the process. Here that word is 0 as long as no program writes there. They are turned by 17 bits
   as well, so the word for rsp is no address even then.

   __sigjmp_save is C and not counted: with 0 in rsi it notes that there is no mask and returns 0. */

        .set    POINTER_GUARD, 0x30
        .set    TURN, 2*8+1

        .text
        .globl  __sigsetjmp
        .type   __sigsetjmp, @function
        .p2align 4
__sigsetjmp:
        movq    %rbx, 0(%rdi)
        movq    %rbp, %rax
        xorq    %fs:POINTER_GUARD, %rax
        rolq    $TURN, %rax
        movq    %rax, 8(%rdi)
        movq    %r12, 16(%rdi)
        movq    %r13, 24(%rdi)
        movq    %r14, 32(%rdi)
        movq    %r15, 40(%rdi)
        leaq    8(%rsp), %rdx           /* rsp as after the return */
        xorq    %fs:POINTER_GUARD, %rdx
        rolq    $TURN, %rdx
        movq    %rdx, 48(%rdi)
        movq    (%rsp), %rax
        xorq    %fs:POINTER_GUARD, %rax
        rolq    $TURN, %rax
        movq    %rax, 56(%rdi)
        jmp     __sigjmp_save
        .size   __sigsetjmp, .-__sigsetjmp

        .globl  __longjmp
        .type   __longjmp, @function
        .p2align 4
__longjmp:
        movq    48(%rdi), %r8
        movq    8(%rdi), %r9
        movq    56(%rdi), %rdx
        rorq    $TURN, %r8
        xorq    %fs:POINTER_GUARD, %r8
        rorq    $TURN, %r9
        xorq    %fs:POINTER_GUARD, %r9
        rorq    $TURN, %rdx
        xorq    %fs:POINTER_GUARD, %rdx
        movq    0(%rdi), %rbx
        movq    16(%rdi), %r12
        movq    24(%rdi), %r13
        movq    32(%rdi), %r14
        movq    40(%rdi), %r15
        movl    %esi, %eax
        movq    %r8, %rsp               /* the switch */
        movq    %r9, %rbp
        jmp     *%rdx
        .size   __longjmp, .-__longjmp
        .section .note.GNU-stack, "", @progbits
