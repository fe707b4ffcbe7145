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
        movq    %rdi, %r10
.Lmessage:
        movq    oARGUMENT(%r10), %rdi
        call    *oACTION(%r10)

        movq    free_list(%rip), %rax
        movq    %rax, oNEXT(%r10)
        movq    %r10, free_list(%rip)

        leaq    oCONTEXT(%r10), %rdi
        movq    main_context(%rip), %rsi
        call    lightweight_swapcontext
        jmp     .Lmessage
        .size   run_loop, .-run_loop
