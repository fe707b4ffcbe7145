/* A setting: a word that whoever runs the program may change beforehand. */

        .macro  setting name, value
        .globl  \name
        .type   \name, @object
        .p2align 3
\name:  .quad   \value
        .size   \name, 8
        .endm
