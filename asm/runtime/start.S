/* Where a program without a _start of its own begins: main gets
   argc, argv and the environment, and its result becomes the exit code. */

#include "../include/syscalls.h"

        .text
        .globl  _start
        .type   _start, @function
_start:
        xorl    %ebp, %ebp
        movl    (%rsp), %edi
        leaq    8(%rsp), %rsi
        leaq    16(%rsp,%rdi,8), %rdx
        movq    %rsi, __lab_arguments(%rip)
        call    main
        movl    %eax, %edi

        /* exit calls what atexit was told. It is there if the program has asked for it. */
        .weak   exit
        movl    $exit, %eax
        testl   %eax, %eax
        jz      .Lend
        call    *%rax
.Lend:
        movl    $__NR_exit_group, %eax
        syscall
        .size   _start, .-_start

        .bss
        .p2align 3
        .globl  __lab_arguments
        .type   __lab_arguments, @object
__lab_arguments:
        .skip   8                       /* argv, for the library */
        .size   __lab_arguments, 8
        .section .note.GNU-stack, "", @progbits
