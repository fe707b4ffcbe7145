/* A generator without a stack of its own, as a compiler makes one of a stackless coroutine:

       for (i = 1; i <= 3; i++) yield(i * i);
       yield(100);

   The function that gives the next value is called and returns like any other. What lives across a yield is a field of the
   object, and so is the place where to go on: a number. Main adds the values up. */

#define STATE 0                 /* 0 fresh, 1 behind the first yield, 2 behind the second, 3 ended */
#define I 8

        .text
        .globl  main
        .type   main, @function
main:
        pushq   %rbx
        xorl    %ebx, %ebx
.Lmore:
        leaq    squares(%rip), %rdi
        call    next
        addq    %rax, %rbx
        testq   %rax, %rax
        jnz     .Lmore
        movq    %rbx, %rax
        popq    %rbx
        ret
        .size   main, .-main

/* next(object %rdi): the next value, 0 after the last */
        .type   next, @function
next:
        movq    STATE(%rdi), %rcx
        cmpq    $1, %rcx
        je      .Lbehind_first
        cmpq    $2, %rcx
        je      .Lbehind_second
        ja      .Lended

        movq    $1, I(%rdi)
.Lloop:
        movq    I(%rdi), %rax
        cmpq    $3, %rax
        ja      .Lafter
        imulq   %rax, %rax
        movq    $1, STATE(%rdi)
        ret                             /* yield(i * i) */
.Lbehind_first:
        incq    I(%rdi)
        jmp     .Lloop

.Lafter:
        movl    $100, %eax
        movq    $2, STATE(%rdi)
        ret                             /* yield(100) */
.Lbehind_second:
        movq    $3, STATE(%rdi)
.Lended:
        xorl    %eax, %eax
        ret
        .size   next, .-next

        .data
        .p2align 3
        .type   squares, @object
squares:
        .quad   0, 0                    /* state, i */
        .size   squares, 16
        .section .note.GNU-stack, "", @progbits
