/* survive(rounds %rdi, seed %rsi, counts %rdx): context A, the caller's, and a context B switch back
   and forth by context_switch, `rounds` times each. Before it leaves, each fills the registers that
   the calling convention makes a called function keep with random values; when it is back, it
   compares. counts points to two times nine words, A's and then B's: how often rbx, rbp, r12 to r15,
   rsp, the control bits of MXCSR and the x87 control word had survived. With WINDOWS defined these are
   twelve words: then rdi and rsi, which it leaves pointing at the two objects, and xmm6 to xmm15, all ten
   of them, are among the registers to keep. */

        .set    OBJECT_SIZE, 4096
        .set    STACK_SIZE, 16384

        .set    RSP, 48
        .set    MXCSR, 56
        .set    FCW, 64
        .set    RDI, 72
        .set    RSI, 80
        .set    XMM, 88
#ifdef WINDOWS
        .set    COUNTS, 96
#else
        .set    COUNTS, 72
#endif

        .macro  each_xmm operation
        .irp    n, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
        \operation \n
        .endr
        .endm

        .text
        .globl  survive
        .type   survive, @function
survive:
        pushq   %rbx
        pushq   %rbp
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15
        subq    $8, %rsp
        stmxcsr (%rsp)
        fnstcw  4(%rsp)
        movq    %rdi, left(%rip)
        movq    %rsi, state(%rip)
        movq    %rdx, result(%rip)
        leaq    object_b(%rip), %rdi
        leaq    stack_b(%rip), %rsi
        movl    $STACK_SIZE, %edx
        leaq    body_b(%rip), %rcx
        call    context_make
.Lround:
        leaq    object_a(%rip), %rdi
        leaq    object_b(%rip), %rsi
        leaq    wanted_a(%rip), %rdx
        movq    result(%rip), %rcx
        call    once
        decq    left(%rip)
        jnz     .Lround
        ldmxcsr (%rsp)
        fldcw   4(%rsp)
        addq    $8, %rsp
        popq    %r15
        popq    %r14
        popq    %r13
        popq    %r12
        popq    %rbp
        popq    %rbx
        ret
        .size   survive, .-survive

        .type   body_b, @function
body_b:
        subq    $8, %rsp
.Lback:
        leaq    object_b(%rip), %rdi
        leaq    object_a(%rip), %rsi
        leaq    wanted_b(%rip), %rdx
        movq    result(%rip), %rcx
        addq    $COUNTS, %rcx
        call    once
        jmp     .Lback
        .size   body_b, .-body_b

        /* once(save, resume, wanted, counts): random registers, a switch, a comparison */
        .type   once, @function
once:
        pushq   %rcx
        pushq   %rdx
        subq    $8, %rsp
        movl    $8, %ecx
.Lfill:
        call    random
        movq    %rax, (%rdx,%rcx,8)
        decl    %ecx
        jns     .Lfill
        andl    $0xe040, MXCSR(%rdx)    /* rounding, flush to zero, denormals are zero */
        orl     $0x1f80, MXCSR(%rdx)    /* exceptions stay masked */
        andl    $0x0d00, FCW(%rdx)      /* rounding; double or extended precision */
        orl     $0x027f, FCW(%rdx)
        movq    %rsp, RSP(%rdx)
        ldmxcsr MXCSR(%rdx)
        fldcw   FCW(%rdx)
        movq    (%rdx), %rbx
        movq    8(%rdx), %rbp
        movq    16(%rdx), %r12
        movq    24(%rdx), %r13
        movq    32(%rdx), %r14
        movq    40(%rdx), %r15
#ifdef WINDOWS
        .macro  fill_xmm n
        call    random
        movq    %rax, %xmm\n
        punpcklqdq %xmm\n, %xmm\n
        movups  %xmm\n, XMM+16*(\n-6)(%rdx)
        .endm
        each_xmm fill_xmm
        movq    %rdi, RDI(%rdx)
        movq    %rsi, RSI(%rdx)
#endif
        call    context_switch

        movq    8(%rsp), %rdx
        movq    16(%rsp), %rcx
        .macro  same register, at
        xorl    %eax, %eax
        cmpq    \register, \at(%rdx)
        sete    %al
        addq    %rax, \at(%rcx)
        .endm
        same    %rbx, 0
        same    %rbp, 8
        same    %r12, 16
        same    %r13, 24
        same    %r14, 32
        same    %r15, 40
        same    %rsp, RSP
#ifdef WINDOWS
        same    %rdi, RDI
        same    %rsi, RSI
        pcmpeqd %xmm0, %xmm0
        .macro  compare_xmm n
        movups  XMM+16*(\n-6)(%rdx), %xmm1
        pcmpeqd %xmm\n, %xmm1
        pand    %xmm1, %xmm0
        .endm
        each_xmm compare_xmm
        pmovmskb %xmm0, %esi
        xorl    %eax, %eax
        cmpl    $0xffff, %esi
        sete    %al
        addq    %rax, XMM(%rcx)
#endif
        stmxcsr (%rsp)
        movl    (%rsp), %esi
        andl    $-64, %esi              /* without the sticky bits */
        xorl    %eax, %eax
        cmpl    %esi, MXCSR(%rdx)
        sete    %al
        addq    %rax, MXCSR(%rcx)
        fnstcw  (%rsp)
        movw    (%rsp), %si
        xorl    %eax, %eax
        cmpw    %si, FCW(%rdx)
        sete    %al
        addq    %rax, FCW(%rcx)
        addq    $24, %rsp
        ret
        .size   once, .-once

        /* The next random number, in rax; changes r8, too. */
        .type   random, @function
random:
        movabsq $6364136223846793005, %rax
        imulq   state(%rip), %rax
        movabsq $1442695040888963407, %r8
        addq    %r8, %rax
        movq    %rax, state(%rip)
        movq    %rax, %r8
        shrq    $29, %r8
        xorq    %r8, %rax
        ret
        .size   random, .-random

        .bss
        .p2align 4
object_a:
        .zero   OBJECT_SIZE
object_b:
        .zero   OBJECT_SIZE
stack_b:
        .zero   STACK_SIZE
wanted_a:
        .zero   256
wanted_b:
        .zero   256
left:
        .zero   8
state:
        .zero   8
result:
        .zero   8
        .section .note.GNU-stack, "", @progbits
