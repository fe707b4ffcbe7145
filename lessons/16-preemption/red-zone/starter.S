        /* Entered by a jump from anywhere. Calls tick() and goes on at the address in resume_at. */
        .text
        .globl  on_timer
        .type   on_timer, @function
on_timer:
        pushq   %rax
        pushq   %rcx
        pushq   %rdx
        call    tick
        popq    %rdx
        popq    %rcx
        popq    %rax
        jmp     *resume_at(%rip)
        .size   on_timer, .-on_timer
