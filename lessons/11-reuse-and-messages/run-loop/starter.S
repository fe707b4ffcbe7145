#define oNEXT 0
#define oACTION 8
#define oARGUMENT 16
#define oCONTEXT 24

        .text
        /* void run_loop(coroutine *self %rdi) */
        .globl  run_loop
        .type   run_loop, @function
run_loop:
        jmp     run_loop
        .size   run_loop, .-run_loop
