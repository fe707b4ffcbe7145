/* Far below, every register there is, and a ret that drops nothing it should not. */
        .text
        .globl  on_timer
on_timer:
        leaq    -256(%rsp), %rsp
        pushfq
        pushq   %rax
        pushq   %rbx
        pushq   %rcx
        pushq   %rdx
        pushq   %rbp
        pushq   %rsi
        pushq   %rdi
        pushq   %r8
        pushq   %r9
        pushq   %r10
        pushq   %r11
        pushq   %r12
        movq    %rsp, %r12
        andq    $-16, %rsp
        cld
        call    tick
        movq    %r12, %rsp
        popq    %r12
        popq    %r11
        popq    %r10
        popq    %r9
        popq    %r8
        popq    %rdi
        popq    %rsi
        popq    %rbp
        popq    %rdx
        popq    %rcx
        popq    %rbx
        popq    %rax
        popfq
        leaq    256(%rsp), %rsp
        jmp     *resume_at(%rip)
