/* void co_swap(cothread_t resume %rcx, cothread_t save %rdx), by Microsoft's
   x64 convention

   The bytes are those of libco, amd64.c, by Near and the higan and ares teams, ISC, where the function is an array of
   them. The comments are Swaplab's.

   Where Windows looks for a thread's stack has to follow the switch: the two words lie at gs:0x30 + 8 and + 16, and
   move in one register. Both pointers go up by 128 first, so that most offsets take one byte. */

        .text
        .globl  co_swap
        .type   co_swap, @function
        .p2align 4
co_swap:
        movq    %rsp, (%rdx)
        movq    (%rcx), %rsp            /* the switch */
        popq    %rax
        subq    $-0x80, %rcx
        subq    $-0x80, %rdx
        movq    %rbp, -120(%rdx)
        movq    %rsi, -112(%rdx)
        movq    %rdi, -104(%rdx)
        movq    %rbx, -96(%rdx)
        movq    %r12, -88(%rdx)
        movq    %r13, -80(%rdx)
        movq    %r14, -72(%rdx)
        movq    %r15, -64(%rdx)
        movaps  %xmm6, -48(%rdx)
        movaps  %xmm7, -32(%rdx)
        movaps  %xmm8, -16(%rdx)
        movaps  %xmm9, (%rdx)
        movaps  %xmm10, 16(%rdx)
        movaps  %xmm11, 32(%rdx)
        movaps  %xmm12, 48(%rdx)
        movaps  %xmm13, 64(%rdx)
        movaps  %xmm14, 80(%rdx)
        movaps  %xmm15, 96(%rdx)
        movq    -120(%rcx), %rbp
        movq    -112(%rcx), %rsi
        movq    -104(%rcx), %rdi
        movq    -96(%rcx), %rbx
        movq    -88(%rcx), %r12
        movq    -80(%rcx), %r13
        movq    -72(%rcx), %r14
        movq    -64(%rcx), %r15
        movaps  -48(%rcx), %xmm6
        movaps  -32(%rcx), %xmm7
        movaps  -16(%rcx), %xmm8
        movaps  (%rcx), %xmm9
        movaps  16(%rcx), %xmm10
        movaps  32(%rcx), %xmm11
        movaps  48(%rcx), %xmm12
        movaps  64(%rcx), %xmm13
        movaps  80(%rcx), %xmm14
        movaps  96(%rcx), %xmm15
        movq    %gs:0x30, %r8           /* the thread's block */
        movups  8(%r8), %xmm0
        movaps  %xmm0, 0x70(%rdx)
        movaps  0x70(%rcx), %xmm0
        movups  %xmm0, 8(%r8)
        jmp     *%rax
        .size   co_swap, .-co_swap
        .section .note.GNU-stack, "", @progbits
