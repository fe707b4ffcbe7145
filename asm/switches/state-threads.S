/* int _st_md_cxt_save(jmp_buf env %rdi)
   void _st_md_cxt_restore(jmp_buf env %rdi, int value %rsi)

   The sequences of instructions are those of State Threads, md_linux.S, portions Copyright 2000 Silicon
   Graphics, Inc., MPL 1.1 or GNU General Public License 2 or later. The comments are Swaplab's.

   A setjmp and a longjmp of its own, since the C library's hides the stack pointer in its jmp_buf and a
   new thread has to be given one. A thread's first entry is a jump, too: into a function that calls the
   thread's main. */

        .text
        .globl  _st_md_cxt_save
        .type   _st_md_cxt_save, @function
        .p2align 4
_st_md_cxt_save:
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
        xorq    %rax, %rax
        ret
        .size   _st_md_cxt_save, .-_st_md_cxt_save

        .globl  _st_md_cxt_restore
        .type   _st_md_cxt_restore, @function
        .p2align 4
_st_md_cxt_restore:
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
        .size   _st_md_cxt_restore, .-_st_md_cxt_restore
        .section .note.GNU-stack, "", @progbits
