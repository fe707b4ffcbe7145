/* void photon_switch(void **resume %rdi, void **save %rsi)

   After PhotonLibOS, whose licence is Apache 2.0; written anew from what its documentation says: the
   switch keeps rsp and rbp, and its caller's compiler is told that every other register changes. So
   what lives across the switch the compiler has saved, and only that.

   By itself this routine is no function of the System V convention: five instructions, and rbx and r12
   to r15 are lost. */

        .text
        .globl  photon_switch
        .type   photon_switch, @function
        .p2align 4
photon_switch:
        pushq   %rbp
        movq    %rsp, (%rsi)
        movq    (%rdi), %rsp            /* the switch */
        popq    %rbp
        ret
        .size   photon_switch, .-photon_switch
        .section .note.GNU-stack, "", @progbits
