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
        call    main
        movl    %eax, %edi
        movl    $__NR_exit_group, %eax
        syscall
        .size   _start, .-_start
        .section .note.GNU-stack, "", @progbits
