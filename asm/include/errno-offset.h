/* Where errno lies, seen from the thread pointer: what glibc's routines find in the GOT. */

#ifndef ERRNO_OFFSET
#define ERRNO_OFFSET

        .section .rodata
        .p2align 3
        .type   errno_offset, @object
errno_offset:
        .quad   -4                      /* just below the thread pointer */
        .size   errno_offset, .-errno_offset

#endif
