/* int setjmp(jmp_buf env %rdi)
   void __longjmp(jmp_buf env %rdi, int value %rsi)

   The sequences of instructions are those of dietlibc, x86_64/setjmp.S and x86_64/__longjmp.S, by Felix
   von Leitner, GNU General Public License 2. The comments are Swaplab's. longjmp gets here by way of C;
   __sigjmp_save is C and not counted: with 0 in rsi it notes that there is no mask and returns 0.

   setjmp is sigsetjmp without a mask: it clears rsi and goes on there. */

        .text
        .globl  setjmp
        .type   setjmp, @function
        .p2align 4
setjmp:
        xorq    %rsi, %rsi
        movq    %rbx, 0(%rdi)
        movq    %rbp, 8(%rdi)
        movq    %r12, 16(%rdi)
        movq    %r13, 24(%rdi)
        movq    %r14, 32(%rdi)
        movq    %r15, 40(%rdi)
        leaq    8(%rsp), %rdx
        movq    %rdx, 48(%rdi)
        movq    (%rsp), %rdx
        movq    %rdx, 56(%rdi)
        jmp     __sigjmp_save
        .size   setjmp, .-setjmp

        .globl  __longjmp
        .type   __longjmp, @function
        .p2align 4
__longjmp:
        mov     $1, %eax
        movq    56(%rdi), %rdx
        movq    0(%rdi), %rbx
        movq    8(%rdi), %rbp
        movq    16(%rdi), %r12
        movq    24(%rdi), %r13
        movq    32(%rdi), %r14
        movq    40(%rdi), %r15
        movq    48(%rdi), %rsp          /* the switch */
        test    %esi, %esi
        cmovne  %esi, %eax              /* the value, but 1 for 0 */
        jmp     *%rdx
        .size   __longjmp, .-__longjmp
        .section .note.GNU-stack, "", @progbits
