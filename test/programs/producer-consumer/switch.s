    .intel_syntax noprefix
    .text
    .globl co_switch_to
    .type co_switch_to, @function
# rdi: where to keep the old stack pointer, rsi: the new one
co_switch_to:
    push rbp
    push rbx
    push r12
    push r13
    push r14
    push r15
    mov [rdi], rsp
    mov rsp, rsi
    pop r15
    pop r14
    pop r13
    pop r12
    pop rbx
    pop rbp
    ret
    .size co_switch_to, .-co_switch_to
    .section .note.GNU-stack,"",@progbits
