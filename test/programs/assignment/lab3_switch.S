/* Lab 3: the switch, also handed in. */
        .globl  lab3_switch, lab3_entry
        .type   lab3_switch, @function
        .type   lab3_entry, @function
lab3_switch:
        pushq   %rbx
        pushq   %rbp
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15
        movq    %rsp, (%rdi)
        movq    %rsi, %rsp
        popq    %r15
        popq    %r14
        popq    %r13
        popq    %r12
        popq    %rbp
        popq    %rbx
        ret
        .size   lab3_switch, . - lab3_switch

/* Where a new task begins: rbx is the task. */
lab3_entry:
        movq    %rbx, %rdi
        andq    $-16, %rsp
        call    lab3_run
        ud2
        .size   lab3_entry, . - lab3_entry
        .section .note.GNU-stack,"",@progbits
