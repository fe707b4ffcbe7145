        .intel_syntax noprefix
        .text
        .globl  switch_to
switch_to:
        mov     rax, rdi
        push    rbp
        push    rbx
        push    r12
        push    r13
        push    r14
        push    r15
        mov     [rax + 24], rsp
        mov     [rip + current_task], rsi
        mov     rsp, [rsi + 24]
        pop     r15
        pop     r14
        pop     r13
        pop     r12
        pop     rbx
        pop     rbp
        ret
