/* Ends of the process that say why. */

#include "../include/syscalls.h"
#include "exit-codes.h"

        .text

/* fatal(const char *text %rdi, uint64_t value %rsi, base %rdx, exit code %ecx)
   Writes text, value in base 10 or 16 and a newline to standard error, then ends the process. */
        .globl  fatal
        .type   fatal, @function
        .p2align 4
fatal:
        movl    %ecx, %ebx              /* nothing is kept: nobody comes back */
        movq    %rdi, %r12
        movq    %rdx, %r8
        movq    %rsi, %rax

        /* The digits, last one first, down from the end of a small buffer. */
        leaq    -8(%rsp), %r13          /* end of the line */
        subq    $48, %rsp
        leaq    -1(%r13), %r9
        movb    $10, (%r9)
        leaq    .Ldigits(%rip), %r10
.Ldigit:
        xorl    %edx, %edx
        divq    %r8
        movb    (%r10,%rdx), %dl
        decq    %r9
        movb    %dl, (%r9)
        testq   %rax, %rax
        jnz     .Ldigit

        movq    %r12, %rsi
        leaq    -1(%r12), %rdx
.Llength:
        incq    %rdx
        cmpb    $0, (%rdx)
        jne     .Llength
        subq    %rsi, %rdx
        movl    $2, %edi                /* standard error */
        movl    $__NR_write, %eax
        syscall
        movq    %r9, %rsi
        movq    %r13, %rdx
        subq    %rsi, %rdx
        movl    $2, %edi
        movl    $__NR_write, %eax
        syscall
        movl    %ebx, %edi
        movl    $__NR_exit_group, %eax
        syscall
        .size   fatal, .-fatal

/* out_of_memory(bytes wanted %rdi) */
        .globl  out_of_memory
        .type   out_of_memory, @function
out_of_memory:
        movq    %rdi, %rsi
        leaq    .Lmemory(%rip), %rdi
        movl    $10, %edx
        movl    $EXIT_MEMORY, %ecx
        jmp     fatal
        .size   out_of_memory, .-out_of_memory

        .section .rodata
.Ldigits:
        .ascii  "0123456789abcdef"
.Lmemory:
        .asciz  "out of memory; bytes wanted: "
        .section .note.GNU-stack, "", @progbits
