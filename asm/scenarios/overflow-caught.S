/* Context B calls itself until its stack of a page is at an end: the guard page below raises SIGSEGV. There is no room
   left on that stack for a frame, so the handler has an alternate one. It says ! and jumps out: siglongjmp takes it
   back to main (context A) with the registers, the stack and the mask that sigsetjmp saw. B is lost, the process
   is not.

   Link with ../runtime/signals, ../runtime/switch/pointer, ../rethinkdb/lightweight and ../library/setjmp. */

#include "../include/syscalls.h"
#include "../include/signals.h"
#include "../include/layout.h"

#define PAGE 4096
#define LOCALS 600              /* bytes that a call takes, besides its return address */
#define ROOM 16384

        .text
        .globl  main
        .type   main, @function
main:
        subq    $8, %rsp
        leaq    alternate(%rip), %rdi
        xorl    %esi, %esi
        movl    $__NR_sigaltstack, %eax
        syscall
        movl    $SIGSEGV, %edi
        leaq    on_fault(%rip), %rsi
        movl    $SA_ONSTACK | SA_SIGINFO, %edx
        call    catch
        leaq    context_b(%rip), %rdi
        movabsq $STACK_B, %rsi
        movl    $PAGE, %edx
        leaq    deeper(%rip), %rcx
        call    context_make

        leaq    here(%rip), %rdi
        movl    $1, %esi                /* the mask, too */
        call    sigsetjmp
        testl   %eax, %eax
        jnz     .Lescaped
        leaq    context_a(%rip), %rdi
        movq    context_b(%rip), %rsi
        call    lightweight_swapcontext
.Lescaped:
        movl    $'A', %edi
        call    say
        xorl    %eax, %eax
        addq    $8, %rsp
        ret
        .size   main, .-main

        .type   deeper, @function
deeper:
        subq    $LOCALS, %rsp
        movq    $0, (%rsp)
        call    deeper
        .size   deeper, .-deeper

/* on_fault(signal %edi, siginfo_t *%rsi, ucontext_t *%rdx) */
        .type   on_fault, @function
on_fault:
        subq    $8, %rsp
        movl    $'!', %edi
        call    say
        leaq    here(%rip), %rdi
        movl    $1, %esi
        call    siglongjmp
        .size   on_fault, .-on_fault

        .data
        alternate_stack alternate, room, ROOM

        .bss
        .p2align 4
        .type   context_a, @object
context_a:
        .zero   16
        .size   context_a, 16
        .type   context_b, @object
context_b:
        .zero   16
        .size   context_b, 16
        .type   here, @object
here:
        .zero   200                     /* a jmp_buf */
        .size   here, 200
        .p2align 4
        .type   room, @object
room:
        .zero   ROOM
        .size   room, ROOM
        .section .note.GNU-stack, "", @progbits
