        .text
        .globl  on_timer
        .type   on_timer, @function
on_timer:
        subq    $128, %rsp        /* over the red zone; flags stay */
        pushfq
        pushq   %rax
        pushq   %rcx
        pushq   %rdx
        pushq   %rsi
        pushq   %rdi
        pushq   %r8
        pushq   %r9
        pushq   %r10
        pushq   %r11
        pushq   %rbp                    /* keeps rsp over the call */

        cld
        movq    %rsp, %rbp
        andq    $-16, %rsp
        call    tick
        movq    %rbp, %rsp

        popq    %rbp
        popq    %r11
        popq    %r10
        popq    %r9
        popq    %r8
        popq    %rdi
        popq    %rsi
        popq    %rdx
        popq    %rcx
        popq    %rax
        popfq
        leaq    128(%rsp), %rsp
        jmp     *resume_at(%rip)
        .size   on_timer, .-on_timer
