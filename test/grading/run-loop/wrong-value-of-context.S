#define oNEXT 0
#define oACTION 8
#define oARGUMENT 16
#define oCONTEXT 24

        .text
        /* void run_loop(coroutine *self %rdi) */
        .globl  run_loop
        .type   run_loop, @function
run_loop:
        subq    $8, %rsp
        movq    %rdi, %rbx              /* nobody wants rbx back */
.Lmessage:
        movq    oARGUMENT(%rbx), %rdi
        call    *oACTION(%rbx)

        movq    free_list(%rip), %rax
        movq    %rax, oNEXT(%rbx)
        movq    %rbx, free_list(%rip)

        movq    oCONTEXT(%rbx), %rdi
        movq    main_context(%rip), %rsi
        call    lightweight_swapcontext
        jmp     .Lmessage
        .size   run_loop, .-run_loop
