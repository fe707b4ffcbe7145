/* int arch_save_context(thread_t *save %rdi)
   void arch_restore_context(thread_t *resume %rdi)

   The sequences of instructions are those of ToaruOS 2, kernel/arch/x86_64/irq.S, by K. Lange, NCSA licence. The
   comments are Swaplab's.

   A process may not do all of it. Left out are the reading and writing of the base of fs in a model-specific
   register, four instructions in each of the two. What the processor keeps of itself behind gs are words of this
   file: the process that is current, and the one before it, which is told to be running no longer
   when the next is resumed, so that another processor may take it. */

        .set    RUNNING, 8              /* among the flags of a process, */
        .set    FLAGS, 20               /* which lie there */

        .text
        .globl  arch_save_context
        .type   arch_save_context, @function
        .p2align 4
arch_save_context:
        leaq    8(%rsp), %rax
        movq    %rax, 0(%rdi)
        movq    %rbp, 8(%rdi)
        movq    (%rsp), %rax
        movq    %rax, 16(%rdi)
        movq    %rbx, 32(%rdi)
        movq    %r12, 40(%rdi)
        movq    %r13, 48(%rdi)
        movq    %r14, 56(%rdi)
        movq    %r15, 64(%rdi)
        xorq    %rax, %rax
        ret
        .size   arch_save_context, .-arch_save_context

        .globl  arch_restore_context
        .type   arch_restore_context, @function
        .p2align 4
arch_restore_context:
        movq    previous_process(%rip), %rax
        cmpq    current_process(%rip), %rax
        je      1f
        lock andl $~RUNNING, FLAGS(%rax)
1:
        movq    0(%rdi), %rsp           /* the switch */
        movq    8(%rdi), %rbp
        movq    32(%rdi), %rbx
        movq    40(%rdi), %r12
        movq    48(%rdi), %r13
        movq    56(%rdi), %r14
        movq    64(%rdi), %r15
        movq    $1, %rax
        jmp     *16(%rdi)
        .size   arch_restore_context, .-arch_restore_context

        .data
        .p2align 3
        .type   current_process, @object
current_process:
        .quad   process_a
        .size   current_process, 8
        .type   previous_process, @object
previous_process:
        .quad   process_b
        .size   previous_process, 8

        .bss
        .p2align 3
        .type   process_a, @object
process_a:
        .zero   24
        .size   process_a, 24
        .type   process_b, @object
process_b:
        .zero   24
        .size   process_b, 24
        .section .note.GNU-stack, "", @progbits
