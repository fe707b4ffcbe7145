/* Coroutines on each other’s stacks. */
        .text
        .globl  scheduler_run, scheduler_yield
scheduler_run:
        pushq   %rbp
        pushq   %rbx
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15
        movq    %rsp, caller(%rip)
        xorl    %ecx, %ecx
1:      movl    $2, %r10d
        subl    %ecx, %r10d
        movq    (%rsi,%r10,8), %rax
        leaq    -64(%rax), %rax
        leaq    fin(%rip), %r8
        movq    %r8, 56(%rax)
        movq    (%rdi,%rcx,8), %r8
        movq    %r8, 48(%rax)
        leaq    ctx(%rip), %r9
        movq    %rax, (%r9,%rcx,8)
        incl    %ecx
        cmpl    $3, %ecx
        jb      1b
        movq    $0, turn(%rip)
        movq    ctx(%rip), %rsp
        popq    %r15
        popq    %r14
        popq    %r13
        popq    %r12
        popq    %rbx
        popq    %rbp
        ret
fin:    movq    turn(%rip), %rax
        leaq    ctx(%rip), %r9
        movq    $0, (%r9,%rax,8)
        jmp     next
scheduler_yield:
        pushq   %rbp
        pushq   %rbx
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15
        movq    turn(%rip), %rax
        leaq    ctx(%rip), %r9
        movq    %rsp, (%r9,%rax,8)
next:   movl    $3, %edx
2:      incq    %rax
        cmpq    $3, %rax
        jb      3f
        xorl    %eax, %eax
3:      movq    (%r9,%rax,8), %rcx
        testq   %rcx, %rcx
        jnz     4f
        decl    %edx
        jnz     2b
        movq    caller(%rip), %rsp
        jmp     5f
4:      movq    %rax, turn(%rip)
        movq    %rcx, %rsp
5:      popq    %r15
        popq    %r14
        popq    %r13
        popq    %r12
        popq    %rbx
        popq    %rbp
        ret
        .bss
        .p2align 3
ctx:    .skip   24
caller: .skip   8
turn:   .skip   8
