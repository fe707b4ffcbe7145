/* Never calls tick. */
        .text
        .globl  on_timer
on_timer:
        jmp     *resume_at(%rip)
