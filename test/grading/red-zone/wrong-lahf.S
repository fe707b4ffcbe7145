/* lahf saves neither OF nor DF. */
        .text
        .globl  on_timer
on_timer:
        leaq    -136(%rsp), %rsp
        pushq   %rax
        lahf
        pushq   %rax
        pushq   %rbp
        pushq   %rax
        pushq   %rcx
        pushq   %rdx
        pushq   %rsi
        pushq   %rdi
        pushq   %r8
        pushq   %r9
        pushq   %r10
        pushq   %r11
        movq    %rsp, %rbp
        cld
        andq    $-16, %rsp
        call    tick
        movq    %rbp, %rsp
        popq    %r11
        popq    %r10
        popq    %r9
        popq    %r8
        popq    %rdi
        popq    %rsi
        popq    %rdx
        popq    %rcx
        popq    %rax
        popq    %rbp
        popq    %rax
        sahf
        popq    %rax
        leaq    136(%rsp), %rsp
        jmp     *resume_at(%rip)
