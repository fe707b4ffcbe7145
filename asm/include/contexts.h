/* The save areas of two contexts. A's is empty. B has never run: its own is as makecontext would
   leave it, but with a recognisable value for every register; it begins at `body`. */

        .macro  contexts body
        .data
        .p2align 4
        .type   context_a, @object
context_a:
        .zero   UCONTEXT_SIZE
        .size   context_a, UCONTEXT_SIZE
        .type   context_b, @object
        .p2align 4
context_b:
        .zero   oSS_SP
        .quad   STACK_B, 0, STACK_B_SIZE
        .quad   B_R8, B_R9, 0, 0                        /* r8 r9 r10 r11 */
        .quad   B_R12, B_R13, B_R14, B_R15
        .quad   B_RDI, B_RSI, B_RBP, B_RBX, B_RDX, 0, B_RCX
        .quad   STACK_B_TOP - 8, \body                  /* rsp rip */
        .zero   oFPREGS - oEFL
        .quad   context_b + oFPREGSMEM
        .zero   oSIGMASK - oFPREGS - 8
        .quad   SIGUSR1_BIT                             /* B blocks SIGUSR1, A nothing */
        .zero   oFPREGSMEM - oSIGMASK - 8
        .long   0xffff0000 + B_FCW, 0xffff0000, 0xffffffff, 0, 0, 0
        .long   B_MXCSR
        .zero   UCONTEXT_SIZE - oMXCSR - 4
        .size   context_b, UCONTEXT_SIZE
        .endm
