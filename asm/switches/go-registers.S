/* void runtime.mcall(void (**fn)(g *) %rax), with the g that runs in %r14
   void runtime.gogo(gobuf *resume), its argument on the stack

   The sequences of instructions are those that Go's assembler makes of the functions of that name in
   src/runtime/asm_amd64.s for Linux, Copyright 2009 The Go Authors, BSD 3-clause, as in Go 1.25, with
   arguments in registers. The comments are Swaplab's.

   In Go a call may change every register but rsp, rbp and r14, where g is kept; what the caller still
   needs the compiler has put on the stack before. So a goroutine is suspended in three words of its g:
   rsp as after the return, the return address, and rbp. What gogo has read it clears, for the garbage
   collector. g is also kept in thread-local storage, for C and for signals.

   A goroutine never switches to another: mcall leaves it for g0, the stack of the scheduler, and calls
   fn there, which must not return; some time the scheduler calls gogo for whoever is next. So a change
   of goroutines is two switches. Go code calls gogo by way of a wrapper of the compiler's, which puts its
   argument on the stack. */

        .set    G_M, 48                 /* the thread that runs it */
        .set    SCHED_SP, 56            /* g.sched, a gobuf */
        .set    SCHED_PC, 64
        .set    SCHED_BP, 96
        .set    M_G0, 0                 /* the scheduler's goroutine */
        .set    GOBUF_SP, 0
        .set    GOBUF_PC, 8
        .set    GOBUF_G, 16
        .set    GOBUF_CTXT, 24
        .set    GOBUF_BP, 40

        .text
        .globl  runtime.mcall
        .type   runtime.mcall, @function
        .p2align 5
runtime.mcall:
        pushq   %rbp
        movq    %rsp, %rbp
        movq    %rax, %rdx
        movq    %rsp, %rbx
        movq    8(%rbx), %rbx
        movq    %rbx, SCHED_PC(%r14)
        leaq    16(%rsp), %rbx          /* rsp as after the return */
        movq    %rbx, SCHED_SP(%r14)
        movq    (%rbp), %rbx
        movq    %rbx, SCHED_BP(%r14)
        movq    G_M(%r14), %rbx
        movq    M_G0(%rbx), %rsi
        cmpq    %r14, %rsi              /* g0 does not leave itself */
        jne     .Lgood
        jmp     .Lbad
.Lgood:
        movq    %r14, %rax
        movq    %rsi, %r14
        movq    %r14, %fs:-8
        movq    SCHED_SP(%r14), %rsp    /* the switch */
        xorl    %ebp, %ebp
        pushq   %rax
        movq    (%rdx), %r12
        call    *%r12
        nop
        popq    %rax
        jmp     .Lbad                   /* fn has returned */
.Lbad:
        hlt                             /* Go ends the program, by badmcall and badmcall2 */
        .size   runtime.mcall, .-runtime.mcall

        .globl  runtime.gogo
        .type   runtime.gogo, @function
        .p2align 5
runtime.gogo:
        movq    8(%rsp), %rbx
        movq    GOBUF_G(%rbx), %rdx
        movq    (%rdx), %rcx            /* faults if there is no g */
        jmp     gogo
        .size   runtime.gogo, .-runtime.gogo

        .type   gogo, @function
        .p2align 5
gogo:
        movq    %rdx, %fs:-8
        movq    %rdx, %r14
        movq    GOBUF_SP(%rbx), %rsp    /* the switch */
        movq    GOBUF_CTXT(%rbx), %rdx
        movq    GOBUF_BP(%rbx), %rbp
        movq    $0, GOBUF_SP(%rbx)
        movq    $0, GOBUF_CTXT(%rbx)
        movq    $0, GOBUF_BP(%rbx)
        movq    GOBUF_PC(%rbx), %rbx
        jmp     *%rbx
        .size   gogo, .-gogo
        .section .note.GNU-stack, "", @progbits
