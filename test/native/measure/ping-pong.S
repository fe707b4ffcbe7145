/* Two contexts that switch back and forth through the context_switch and context_make of an adapter
   in asm/runtime/switch. An iteration is two switches. */

#define STACK 65536
#define CONTEXT 2880            /* more than any context_size */
#define APART 2112              /* so that the two stacks don't fall on the same lines of a cache set */

        .text
        .type   ping_pong, @function
        .p2align 4
ping_pong:                              /* rdi: iterations */
        pushq   %rbx
        pushq   %rbp
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15
        movq    %rsp, callers_stack(%rip)
        leaq    stack_a + STACK(%rip), %rsp
        pushq   %rdi
        pushq   %rdi
        .p2align 4
1:      leaq    context_a(%rip), %rdi
        leaq    context_b(%rip), %rsi
        call    context_switch
        decq    (%rsp)
        jnz     1b
        movq    callers_stack(%rip), %rsp
        popq    %r15
        popq    %r14
        popq    %r13
        popq    %r12
        popq    %rbp
        popq    %rbx
        ret
        .size   ping_pong, .-ping_pong

        .type   body_b, @function
        .p2align 4
body_b:
        subq    $8, %rsp
        .p2align 4
1:      leaq    context_b(%rip), %rdi
        leaq    context_a(%rip), %rsi
        call    context_switch
        jmp     1b
        .size   body_b, .-body_b

        .type   prepare, @function
prepare:
        cmpb    $0, prepared(%rip)      /* B goes on where it was */
        jne     1f
        movb    $1, prepared(%rip)
        leaq    context_b(%rip), %rdi
        leaq    stack_b(%rip), %rsi
        movl    $STACK - APART, %edx
        leaq    body_b(%rip), %rcx
        jmp     context_make
1:      ret
        .size   prepare, .-prepare

        .bss
        .p2align 16
stack_a:
        .skip   STACK
stack_b:
        .skip   STACK
        .p2align 6
context_a:                              /* not a multiple of 4096 apart: loads would wait for stores */
        .skip   CONTEXT
context_b:
        .skip   CONTEXT
callers_stack:
        .skip   8
prepared:
        .skip   1

        .section .rodata
name:   .string "switch"
title:  .string "a switch"

        .section subjects, "aw"
        .p2align 3
        .quad   name, title, ping_pong, 2, prepare, 0, 0
        .section .note.GNU-stack, "", @progbits
