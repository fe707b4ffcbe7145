#include "syscalls.h"
        .intel_syntax noprefix
        .text
        .globl  preempt_run
preempt_run:
        lea     rbx, [rip + table]
        xor     ecx, ecx
make:   mov     rax, [rsi + rcx*8]
        mov     r9, [rdi + rcx*8]
        lea     r8, [rip + first]
        mov     [rax - 24], r8
        mov     [rax - 16], r9
        sub     rax, 24
        mov     [rbx + rcx*8], rax
        add     rcx, 1
        cmp     rcx, 3
        jb      make
        mov     rsp, [rbx]
        ret

        .globl  on_tick
on_tick:
        lea     rbx, [rip + table]
        mov     eax, [rip + turn]
        mov     [rbx + rax*8], rsp
        add     eax, 1
        cmp     eax, 3
        jb      go
        xor     eax, eax
go:     mov     [rip + turn], eax
        mov     rsp, [rbx + rax*8]
        ret

first:  push    0x2000
        mov     rsi, rsp
        mov     edi, 1
        xor     edx, edx
        mov     r10d, 8
        mov     eax, 14
        syscall
        pop     rax
        ret
        .data
        .p2align 3
table:  .quad   0, 0, 0
turn:   .long   0
