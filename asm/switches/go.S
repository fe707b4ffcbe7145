/* void mcall(gobuf *save %rdi, void (*fn)(gobuf *) %rsi)
   void gogo(gobuf *resume %rdi)

   After the pair of that name in Go's runtime (src/runtime/asm_amd64.s, Copyright 2009 The Go
   Authors, BSD 3-clause); written anew for the lab and reduced: no thread-local g, no closure
   context, no words cleared for the garbage collector. What is left is Go's idea: in Go a call may
   change every register but rsp and rbp, so a goroutine that gives up control in a call needs only
   these and the place to go on at. The System V convention asks for more: a caller that follows it
   has to save rbx and r12 to r15 itself.

   A goroutine never switches to another. mcall leaves it for g0, the stack that the scheduler runs
   on, and calls fn there, which must not return; some time fn calls gogo for whoever is next. So a
   change of goroutines is two switches.

   A gobuf is three words: sp, pc, bp. */

        .text
        .globl  mcall
        .type   mcall, @function
        .p2align 4
mcall:
        movq    (%rsp), %rax
        movq    %rax, 8(%rdi)
        leaq    8(%rsp), %rax           /* rsp as after the return */
        movq    %rax, (%rdi)
        movq    %rbp, 16(%rdi)
        leaq    g0_top(%rip), %rsp      /* the switch; whatever g0 did before is over */
        call    *%rsi
        hlt                             /* Go's badmcall2: fn has returned */
        .size   mcall, .-mcall

        .globl  gogo
        .type   gogo, @function
        .p2align 4
gogo:
        movq    (%rdi), %rsp            /* the switch */
        movq    16(%rdi), %rbp
        movq    8(%rdi), %rax
        jmp     *%rax
        .size   gogo, .-gogo

        .bss
        .p2align 4
        .type   g0_stack, @object
g0_stack:
        .zero   4096
        .size   g0_stack, 4096
g0_top:
        .section .note.GNU-stack, "", @progbits
