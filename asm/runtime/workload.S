/* The article's workload: requests, each of which starts several tasks that work, wait, work again
   and end. The same requests run with callbacks or with either coroutine library, by what is linked:

        always          start fatal malloc callbacks workload
        callbacks       task-callback
        coroutines      task-coroutine coroutine
                        coroutines-naive or coroutines-reusing
                        switch/<convention> and the routine

   (with switch/ucontext the routine needs getcontext, makecontext and __start_context beside it).

   main answers a sum over what all tasks computed. It depends on the settings and on nothing else: not
   on what is linked, not on the order in which tasks end. */

#include "exit-codes.h"
#include "request.h"
#include "setting.h"

#define MEMORY 0x10000
#define SETTING_SIZE 40

        /* The defaults are those of a small query: less than a microsecond of work between waits, a
           page of data, stacks of the size that libcoroutine asked for. */
        .data
        setting set_requests, 100
        setting set_in_flight, 1        /* requests begun before the loop gets its turn */
        setting set_coroutines, 4       /* tasks of a request */
        setting set_waits, 2            /* of a task */
        setting set_work, 200           /* rounds of a piece of work, 8 instructions each */
        setting set_memory, 4096        /* bytes that the work reads */
        setting set_stack_use, 512      /* bytes of stack that the work needs */
        setting set_stack_size, 65536   /* bytes, the guard page not counted */
        setting set_calloc, 0           /* 1: stacks come from calloc, 0: from malloc */
        setting set_guard, 1            /* 1: a guard page under each stack */
        setting set_seed, 1

        /* What each may be: address, least, most, step, text. */
        .section .rodata
        .macro  range name, least, most, step=1
        .pushsection .rodata.text, "a", @progbits
.Ltext_\name:
        .asciz  "\name must be a multiple of \step from \least to \most, not "
        .popsection
        .quad   \name, \least, \most, \step, .Ltext_\name
        .endm

        .p2align 3
.Lranges:
        range   set_requests, 1, 1000000
        range   set_in_flight, 1, 4096
        range   set_coroutines, 1, 4096
        range   set_waits, 0, 1000000
        range   set_work, 0, 1000000000
        range   set_memory, 8, 65536, 8
        range   set_stack_use, 64, 1048576, 64
        range   set_stack_size, 512, 16777216, 16
        range   set_calloc, 0, 1
        range   set_guard, 0, 1
.Lranges_end:

        .text

        .globl  main
        .type   main, @function
main:
        pushq   %rbx
        pushq   %rbp
        subq    $8, %rsp

        leaq    .Lranges(%rip), %rbx
.Lcheck:
        movq    (%rbx), %rax
        movq    (%rax), %rsi
        cmpq    8(%rbx), %rsi
        jb      .Lbad
        cmpq    16(%rbx), %rsi
        ja      .Lbad
        movq    %rsi, %rax
        xorl    %edx, %edx
        divq    24(%rbx)
        testq   %rdx, %rdx
        jnz     .Lbad
        addq    $SETTING_SIZE, %rbx
        leaq    .Lranges_end(%rip), %rax
        cmpq    %rax, %rbx
        jb      .Lcheck

        /* The data that the work reads. */
        movq    set_seed(%rip), %rax
        movq    %rax, seed(%rip)
        leaq    memory(%rip), %rbx
        movq    set_memory(%rip), %rbp
        addq    %rbx, %rbp
.Lfill:
        leaq    seed(%rip), %rdi
        call    random
        movq    %rax, (%rbx)
        addq    $8, %rbx
        cmpq    %rbp, %rbx
        jb      .Lfill

        call    spawn_start
        movq    set_requests(%rip), %rbx
.Lround:
        movq    set_in_flight(%rip), %rbp
.Lbegin:
        call    request
        decq    %rbx
        jz      .Lserve
        decq    %rbp
        jnz     .Lbegin
.Lserve:
        call    event_loop
        testq   %rbx, %rbx
        jnz     .Lround

        movq    answer(%rip), %rax
        addq    $8, %rsp
        popq    %rbp
        popq    %rbx
        ret
.Lbad:
        movq    32(%rbx), %rdi
        movl    $10, %edx
        movl    $EXIT_SETTING, %ecx
        jmp     fatal
        .size   main, .-main

/* request(): begins one. */
        .type   request, @function
        .p2align 4
request:
        .globl  request_begin
        .type   request_begin, @function
request_begin:
        pushq   %rbx
        pushq   %rbp
        subq    $8, %rsp
        movl    $REQUEST_SIZE, %edi
        call    malloc
        testq   %rax, %rax
        jz      .Lno_memory
        movq    %rax, %rbx
        movq    set_coroutines(%rip), %rbp
        movq    %rbp, REQUEST_OPEN(%rbx)
        movq    $0, REQUEST_SUM(%rbx)
        leaq    seed(%rip), %rdi
        call    random
        movq    %rax, REQUEST_SEED(%rbx)
.Ltask:
        movq    %rbx, %rdi
        call    task_start
        decq    %rbp
        jnz     .Ltask
        addq    $8, %rsp
        popq    %rbp
        popq    %rbx
        ret
.Lno_memory:
        movl    $REQUEST_SIZE, %edi
        jmp     out_of_memory
        .size   request, .-request

/* task_seed(request %rdi): what a task that begins is to compute on. */
        .globl  task_seed
        .type   task_seed, @function
        .p2align 4
task_seed:
        addq    $REQUEST_SEED, %rdi
        /* falls through */

/* random(address of a word %rdi): the word's next value (Knuth's MMIX generator). */
        .type   random, @function
random:
        movabsq $6364136223846793005, %rax
        imulq   (%rdi), %rax
        movabsq $1442695040888963407, %rcx
        addq    %rcx, %rax
        movq    %rax, (%rdi)
        ret
        .size   random, .-random
        .size   task_seed, .-task_seed

/* work(value %rdi): the next value, after set_work rounds over the data, on set_stack_use bytes of
   stack that are touched from the top down, as the frames of nested calls are. */
        .globl  work
        .type   work, @function
        .p2align 4
work:
        pushq   %rbp
        movq    %rsp, %rbp
        movq    set_stack_use(%rip), %rcx
.Lframe:
        subq    $64, %rsp
        movq    %rdi, (%rsp)
        subq    $64, %rcx
        jnz     .Lframe

        movq    %rdi, %rax
        leaq    memory(%rip), %rsi
        movq    set_memory(%rip), %rdx
        addq    %rsi, %rdx              /* end of the data */
        movq    %rsi, %rdi
        movq    set_work(%rip), %rcx
        testq   %rcx, %rcx
        jz      .Lworked
.Lround_of_work:
        addq    (%rdi), %rax
        rorq    $13, %rax
        xorq    %rax, (%rsp)
        addq    $8, %rdi
        cmpq    %rdx, %rdi
        cmovaeq %rsi, %rdi
        decq    %rcx
        jnz     .Lround_of_work
        addq    (%rsp), %rax
.Lworked:
        movq    %rbp, %rsp
        popq    %rbp
        ret
        .size   work, .-work

/* task_end(request %rdi, value %rsi): a task's last word. The last task ends its request. */
        .globl  task_end
        .type   task_end, @function
        .p2align 4
task_end:
        addq    %rsi, REQUEST_SUM(%rdi)
        decq    REQUEST_OPEN(%rdi)
        jz      request_end
        ret
        .size   task_end, .-task_end

        .globl  request_end
        .type   request_end, @function
request_end:
        movq    REQUEST_SUM(%rdi), %rax
        addq    %rax, answer(%rip)
        jmp     free
        .size   request_end, .-request_end

        .data
        .p2align 3
        .globl  answer
        .type   answer, @object
answer:
        .quad   0
        .size   answer, 8
        .type   seed, @object
seed:
        .quad   0
        .size   seed, 8

        .bss
        .p2align 4
        .type   memory, @object
memory:
        .skip   MEMORY
        .size   memory, MEMORY
        .section .note.GNU-stack, "", @progbits
