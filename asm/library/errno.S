/* int *__errno_location(void): errno lies just below the thread pointer. */

        .text
        .globl  __errno_location
        .type   __errno_location, @function
        .p2align 4
__errno_location:
        movq    %fs:0, %rax             /* the word at the thread pointer is its own address */
        subq    $4, %rax
        ret
        .size   __errno_location, .-__errno_location
        .section .note.GNU-stack, "", @progbits
