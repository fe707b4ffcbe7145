/* void cpu_switch(struct thread *save %rdi, struct thread *resume %rsi, struct mtx *lock %rdx)

   The sequence of instructions is taken from FreeBSD's sys/amd64/amd64/cpu_switch.S, Copyright 1990 The
   Regents of the University of California, 2003 Peter Wemm, BSD 3-clause, as in FreeBSD 10 with the ULE
   scheduler on several processors. The comments are Swaplab's.

   It is what user mode can do of a switch between two kernel threads: left out are the change of address
   space, of the FPU's owner, of segments and their bases, the task state segment and the words of the
   CPU behind gs; in the real one such a switch takes 51 instructions.

   Who is left stays locked until its registers are saved: the exchange puts the lock that the caller
   wants into the thread, and on another processor a thread waits for one that holds blocked_lock. Of a
   thread the lock is the first word here, and the second leads to its registers. */

        .set    TD_LOCK, 0
        .set    TD_PCB, 8
        .set    PCB_R15, 0
        .set    PCB_R14, 8
        .set    PCB_R13, 16
        .set    PCB_R12, 24
        .set    PCB_RBP, 32
        .set    PCB_RSP, 40
        .set    PCB_RBX, 48
        .set    PCB_RIP, 56
        .set    PCB_FLAGS, 64
        .set    PCB_DBREGS, 2
        .set    PCB_FULL_IRET, 1

        .text
        .globl  cpu_switch
        .type   cpu_switch, @function
        .p2align 4
cpu_switch:
        movq    TD_PCB(%rdi), %r8
        orl     $PCB_FULL_IRET, PCB_FLAGS(%r8)

        movq    (%rsp), %rax
        movq    %r15, PCB_R15(%r8)
        movq    %r14, PCB_R14(%r8)
        movq    %r13, PCB_R13(%r8)
        movq    %r12, PCB_R12(%r8)
        movq    %rbp, PCB_RBP(%r8)
        movq    %rsp, PCB_RSP(%r8)
        movq    %rbx, PCB_RBX(%r8)
        movq    %rax, PCB_RIP(%r8)

        testl   $PCB_DBREGS, PCB_FLAGS(%r8)
        jnz     .Ldebug

        movq    TD_PCB(%rsi), %r8
        xchgq   %rdx, TD_LOCK(%rdi)     /* from now on others may run it */
        movq    $blocked_lock, %rdx
.Lblocked:
        movq    TD_LOCK(%rsi), %rcx
        cmpq    %rcx, %rdx
        pause
        je      .Lblocked

        testl   $PCB_DBREGS, PCB_FLAGS(%r8)
        jnz     .Ldebug

        movq    PCB_R15(%r8), %r15
        movq    PCB_R14(%r8), %r14
        movq    PCB_R13(%r8), %r13
        movq    PCB_R12(%r8), %r12
        movq    PCB_RBP(%r8), %rbp
        movq    PCB_RSP(%r8), %rsp      /* the switch */
        movq    PCB_RBX(%r8), %rbx
        movq    PCB_RIP(%r8), %rax
        movq    %rax, (%rsp)
        ret

.Ldebug:
        hlt
        .size   cpu_switch, .-cpu_switch

        .bss
        .p2align 3
        .type   blocked_lock, @object
blocked_lock:
        .zero   8
        .size   blocked_lock, 8
        .section .note.GNU-stack, "", @progbits
