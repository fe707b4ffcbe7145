# A round-robin scheduler without any C: three tasks, each writes its letter, gives way, and ends.
#include "tasks.h"

        .text
        .globl  _start
_start: leaq    letter_a(%rip), %rsi
        call    start_letter
        leaq    letter_b(%rip), %rsi
        call    start_letter
        leaq    letter_c(%rip), %rsi
        call    start_letter
        call    run_tasks
        leaq    newline(%rip), %rdi
        call    put
        movl    $60, %eax
        xorl    %edi, %edi
        syscall

start_letter:
        leaq    letters(%rip), %rdi
        jmp     spawn

# A task: rdi is its letter.
letters:
        pushq   %rbx
        pushq   %r12
        subq    $8, %rsp
        movq    %rdi, %rbx
        movl    $ROUNDS, %r12d
1:      movq    %rbx, %rdi
        call    put
        call    yield
        decl    %r12d
        jnz     1b
        addq    $8, %rsp
        popq    %r12
        popq    %rbx
        ret

# Writes the character at rdi.
put:    movq    %rdi, %rsi
        movl    $1, %eax
        movl    $1, %edi
        movl    $1, %edx
        syscall
        ret

        .section .rodata
letter_a: .ascii "a"
letter_b: .ascii "b"
letter_c: .ascii "c"
newline:  .ascii "\n"
