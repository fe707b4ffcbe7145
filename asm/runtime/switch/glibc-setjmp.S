/* The uniform switch over glibc's __sigsetjmp and __longjmp. A context object is a jmp_buf: eight words, of which
   those for rbp, rsp and the address to go on at are mixed with the pointer guard. */

        .set    POINTER_GUARD, 0x30
        .set    TURN, 2*8+1

        .globl  context_size
        .set    context_size, 64

        .text
        /* context_make(object, stack, size, entry): the jmp_buf as a suspended context has it. */
        .globl  context_make
        .type   context_make, @function
context_make:
        leaq    (%rsi,%rdx), %rax
        andq    $-16, %rax
        subq    $8, %rax                /* rsp % 16 is 8, as after a call */
        movq    $0, (%rax)              /* a function that does not return */
        xorq    %fs:POINTER_GUARD, %rax
        rolq    $TURN, %rax
        movq    %rax, 48(%rdi)
        xorq    %fs:POINTER_GUARD, %rcx
        rolq    $TURN, %rcx
        movq    %rcx, 56(%rdi)
        xorl    %eax, %eax
        movq    %rax, 0(%rdi)
        movq    %rax, 16(%rdi)
        movq    %rax, 24(%rdi)
        movq    %rax, 32(%rdi)
        movq    %rax, 40(%rdi)
        xorq    %fs:POINTER_GUARD, %rax
        rolq    $TURN, %rax
        movq    %rax, 8(%rdi)
        ret
        .size   context_make, .-context_make

        .globl  context_switch
        .type   context_switch, @function
context_switch:
        pushq   %rsi
        xorl    %esi, %esi              /* without the signal mask */
        call    __sigsetjmp
        movq    (%rsp), %rdi            /* whom to resume; nobody when it is resumed itself */
        testq   %rdi, %rdi
        jz      .Lback
        movq    $0, (%rsp)
        movl    $1, %esi                /* what the other returns */
        call    __longjmp
.Lback:
        addq    $8, %rsp
        ret
        .size   context_switch, .-context_switch

        /* C in glibc: with 0 in esi it notes that there is no mask. The second name is that by which a file whose
           names are its own finds it. */
        .weak   __sigjmp_save
        .type   __sigjmp_save, @function
        .weak   yours.__sigjmp_save
yours.__sigjmp_save:
__sigjmp_save:
        xorl    %eax, %eax
        ret
        .size   __sigjmp_save, .-__sigjmp_save
        .section .note.GNU-stack, "", @progbits
