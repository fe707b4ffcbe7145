/* A program to read. main adds the numbers of a table in a function with a frame, which calls a leaf, and then goes
   through what a switch has to respect: flags, the direction flag, the alignment of rsp. It returns 100. */

        .text
        .globl  main
        .type   main, @function
main:
        subq    $8, %rsp
        leaq    table(%rip), %rdi
        movl    $3, %esi
        call    total
        movq    %rax, result(%rip)
        call    copy_downward
        call    spill
        movq    result(%rip), %rax
        addq    $8, %rsp
        ret
        .size   main, .-main

/* long total(const long *numbers %rdi, long count %rsi): five times their sum. It has a frame with a local. */
        .type   total, @function
total:
        pushq   %rbp
        movq    %rsp, %rbp
        subq    $16, %rsp
        movq    $0, -8(%rbp)            /* long sum = 0 */
        xorl    %ecx, %ecx              /* long i = 0 */
.Lnext:
        movq    (%rdi,%rcx,8), %rax     /* numbers[i] */
        addq    %rax, -8(%rbp)
        incq    %rcx
        cmpq    %rsi, %rcx
        jne     .Lnext
        leaq    (%rdi,%rcx,8), %rdx     /* &numbers[count] */
        movq    -8(%rbp), %rdi
        call    fivefold
        movq    %rbp, %rsp
        popq    %rbp
        ret
        .size   total, .-total

/* long fivefold(long n %rdi): 5 n, or 0 if n is negative. A leaf: it calls nobody, and its local lies below rsp. */
        .type   fivefold, @function
fivefold:
        movq    %rdi, -8(%rsp)
        cmpq    $0, -8(%rsp)
        leaq    (%rdi,%rdi,4), %rax     /* an addition that leaves the flags alone */
        jge     1f                      /* still those of cmpq */
        xorl    %eax, %eax
1:      ret
        .size   fivefold, .-fivefold

/* Copies the table, the last word first, and gives the flags back as they were. */
        .type   copy_downward, @function
copy_downward:
        pushfq
        std                             /* string instructions go downward from here */
        leaq    table+16(%rip), %rsi
        leaq    copy+16(%rip), %rdi
        movl    $3, %ecx
        rep movsq
        popfq
        ret
        .size   copy_downward, .-copy_downward

/* Stores 16 bytes at once, which needs an address that is a multiple of 16, wherever rsp is. */
        .type   spill, @function
spill:
        pushq   %rbp
        movq    %rsp, %rbp
        subq    $24, %rsp
        andq    $-16, %rsp
        movaps  %xmm0, (%rsp)
        movq    %rbp, %rsp
        popq    %rbp
        ret
        .size   spill, .-spill

        .data
        .p2align 3
table:
        .quad   2, 7, 11
        .bss
        .p2align 3
copy:
        .zero   24
result:
        .quad   0
