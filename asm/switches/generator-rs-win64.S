/* void swap_registers(Registers *save %rcx, Registers *resume %rdx), Microsoft's x64 convention

   The sequence of instructions is that of generator-rs, src/detail/asm/asm_x86_64_ms_pe_gas.asm, by
   Xudong Huang, MIT License or Apache-2.0, of which Swaplab takes the first. The comments are Swaplab's.

   Three words of the thread's information block are exchanged: both bounds of the stack, and where its
   memory begins. xmm6 to xmm15 lie in every other pair of words above them. Registers are 36 words on a
   boundary of 16 bytes: r10, made for vectors to be aligned, is the object's address with its low
   four bits cleared. */

        .text
        .globl  swap_registers
        .type   swap_registers, @function
        .p2align 4
swap_registers:
        movq    %rbx, 0*8(%rcx)
        movq    %rsp, 1*8(%rcx)
        movq    %rbp, 2*8(%rcx)
        movq    %r12, 4*8(%rcx)
        movq    %r13, 5*8(%rcx)
        movq    %r14, 6*8(%rcx)
        movq    %r15, 7*8(%rcx)
        movq    %rdi, 9*8(%rcx)
        movq    %rsi, 10*8(%rcx)
        movq    %rcx, %r10
        andb    $0xf0, %r10b
        movapd  %xmm6, 16*8(%r10)
        movapd  %xmm7, 18*8(%r10)
        movapd  %xmm8, 20*8(%r10)
        movapd  %xmm9, 22*8(%r10)
        movapd  %xmm10, 24*8(%r10)
        movapd  %xmm11, 26*8(%r10)
        movapd  %xmm12, 28*8(%r10)
        movapd  %xmm13, 30*8(%r10)
        movapd  %xmm14, 32*8(%r10)
        movapd  %xmm15, 34*8(%r10)
        movq    %gs:0x30, %r10
        movq    0x08(%r10), %rax
        movq    %rax, 11*8(%rcx)
        movq    0x10(%r10), %rax
        movq    %rax, 12*8(%rcx)
        movq    0x1478(%r10), %rax
        movq    %rax, 13*8(%rcx)

        movq    0*8(%rdx), %rbx
        movq    1*8(%rdx), %rsp         /* the switch */
        movq    2*8(%rdx), %rbp
        movq    4*8(%rdx), %r12
        movq    5*8(%rdx), %r13
        movq    6*8(%rdx), %r14
        movq    7*8(%rdx), %r15
        movq    9*8(%rdx), %rdi
        movq    10*8(%rdx), %rsi
        movq    %rdx, %r10
        andb    $0xf0, %r10b
        movapd  16*8(%r10), %xmm6
        movapd  18*8(%r10), %xmm7
        movapd  20*8(%r10), %xmm8
        movapd  22*8(%r10), %xmm9
        movapd  24*8(%r10), %xmm10
        movapd  26*8(%r10), %xmm11
        movapd  28*8(%r10), %xmm12
        movapd  30*8(%r10), %xmm13
        movapd  32*8(%r10), %xmm14
        movapd  34*8(%r10), %xmm15
        movq    %gs:0x30, %r10
        movq    13*8(%rdx), %rax
        movq    %rax, 0x1478(%r10)
        movq    12*8(%rdx), %rax
        movq    %rax, 0x10(%r10)
        movq    11*8(%rdx), %rax
        movq    %rax, 0x08(%r10)
        ret
        .size   swap_registers, .-swap_registers
        .section .note.GNU-stack, "", @progbits
