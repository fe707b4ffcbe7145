/* Contexts that switch in a ring through the context_switch of an adapter in asm/runtime/switch: each to the
   one that comes after it in ring_order, which ends with the first again. Each has its own address
   and the next one's on its stack, so nobody can know the next but one before a stack has been
   read. Every second one goes on at a place of its own in the code, as the two of ping-pong.S do. An
   iteration is a switch. */

        .text
        .macro  body name
        .globl  \name
        .type   \name, @function
        .p2align 6
\name:
        movq    ring_entering(%rip), %rax
        pushq   8(%rax)
        pushq   (%rax)
        addq    $8, ring_entering(%rip)
        subq    $8, %rsp
        .p2align 4
1:      movq    8(%rsp), %rdi
        movq    16(%rsp), %rsi
        decq    left(%rip)
        jz      2f
        call    context_switch
        jmp     1b
2:      movq    %rdi, current(%rip)     /* who goes on when it is called again */
        leaq    outside(%rip), %rsi
        call    context_switch
        jmp     1b
        .size   \name, .-\name
        .endm
        body    ring_even
        body    ring_odd

/* ring_run(switches %rdi) */
        .globl  ring_run
        .type   ring_run, @function
        .p2align 4
ring_run:
        movq    %rdi, left(%rip)
        movq    current(%rip), %rsi
        leaq    outside(%rip), %rdi
        jmp     context_switch
        .size   ring_run, .-ring_run

/* ring_start(order %rdi): its entries are made, none has run */
        .globl  ring_start
        .type   ring_start, @function
ring_start:
        movq    %rdi, ring_entering(%rip)
        movq    (%rdi), %rax
        movq    %rax, current(%rip)
        ret
        .size   ring_start, .-ring_start

        .bss
        .p2align 6
outside:
        .skip   1088            /* more than any context_size */
current:
        .skip   8
ring_entering:
        .skip   8
        .p2align 6
left:   .skip   64
        .section .note.GNU-stack, "", @progbits
