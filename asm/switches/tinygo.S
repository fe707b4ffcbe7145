/* void tinygo_swapTask(uintptr_t resume %rdi, uintptr_t *save %rsi)

   The sequence of instructions is that of TinyGo's src/internal/task/task_stack_amd64.S, Copyright
   2018 to 2026 The TinyGo Authors, BSD 3-clause. The comments are Swaplab's.

   The one to resume is the first argument. A task that has never run returns into tinygo_startTask, which
   moves r13, the bundle of arguments, to rdi and calls r12, the function. */

        .text
        .globl  tinygo_swapTask
        .type   tinygo_swapTask, @function
        .p2align 4
tinygo_swapTask:
        pushq   %r15
        pushq   %r14
        pushq   %r13
        pushq   %r12
        pushq   %rbp
        pushq   %rbx

        movq    %rsp, (%rsi)
        movq    %rdi, %rsp              /* the switch */

        popq    %rbx
        popq    %rbp
        popq    %r12
        popq    %r13
        popq    %r14
        popq    %r15
        ret
        .size   tinygo_swapTask, .-tinygo_swapTask
        .section .note.GNU-stack, "", @progbits
