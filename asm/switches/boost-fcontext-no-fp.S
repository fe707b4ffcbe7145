/* transfer_t jump_fcontext(fcontext_t resume %rdi, void *data %rsi)
   fcontext_t make_fcontext(void *top %rdi, size_t size %rsi, void (*begin)(transfer_t) %rdx)

   The sequences of instructions are those of Boost.Context, src/asm/jump_x86_64_sysv_elf_gas.S and
   make_x86_64_sysv_elf_gas.S, Copyright Oliver Kowalke 2009, Boost Software License 1.0, as built
   with BOOST_USE_TSX, which leaves MXCSR and x87 control word alone, and without shadow stack and
   stack protector. The comments are Swaplab's. One thing differs: at the end of `begin`, where Boost
   calls _exit, this file makes the system call.

   A context is its stack pointer. The one that is left is not stored anywhere: the other side gets
   it, with `data`, as the value that its own jump_fcontext returns (rax, rdx), or as the arguments
   of `begin` (rdi, rsi). */

#include "../include/syscalls.h"

        .text
        .globl  jump_fcontext
        .type   jump_fcontext, @function
        .p2align 4
jump_fcontext:
        leaq    -0x40(%rsp), %rsp
        movq    %r12, 0x10(%rsp)
        movq    %r13, 0x18(%rsp)
        movq    %r14, 0x20(%rsp)
        movq    %r15, 0x28(%rsp)
        movq    %rbx, 0x30(%rsp)
        movq    %rbp, 0x38(%rsp)

        movq    %rsp, %rax              /* what the other side will be told */
        movq    %rdi, %rsp              /* the switch */

        movq    0x40(%rsp), %r8         /* the return address, lowest above the registers */
        movq    0x10(%rsp), %r12
        movq    0x18(%rsp), %r13
        movq    0x20(%rsp), %r14
        movq    0x28(%rsp), %r15
        movq    0x30(%rsp), %rbx
        movq    0x38(%rsp), %rbp
        leaq    0x48(%rsp), %rsp

        movq    %rsi, %rdx              /* rax and rdx: the result of the call that ends here */
        movq    %rax, %rdi              /* rdi and rsi: arguments, on a first entry */
        jmp     *%r8
        .size   jump_fcontext, .-jump_fcontext

        /* Lays a frame for jump_fcontext to find: it will load rbx with `begin`, rbp with finish,
           and jump to trampoline. Nobody reads the control words stored here. */
        .globl  make_fcontext
        .type   make_fcontext, @function
        .p2align 4
make_fcontext:
        movq    %rdi, %rax
        andq    $-16, %rax
        leaq    -0x48(%rax), %rax
        movq    %rdx, 0x30(%rax)
        stmxcsr (%rax)
        fnstcw  0x4(%rax)
        leaq    trampoline(%rip), %rcx
        movq    %rcx, 0x40(%rax)
        leaq    finish(%rip), %rcx
        movq    %rcx, 0x38(%rax)
        ret
        .size   make_fcontext, .-make_fcontext

        .type   trampoline, @function
trampoline:
        pushq   %rbp                    /* `begin` returns to finish */
        jmp     *%rbx
        .size   trampoline, .-trampoline

        .type   finish, @function
finish:
        xorq    %rdi, %rdi
        movl    $__NR_exit_group, %eax
        syscall
        hlt
        .size   finish, .-finish
        .section .note.GNU-stack, "", @progbits
