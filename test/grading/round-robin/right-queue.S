/* Those that wait stand in a queue, as in a compiler's output with a switch as a function. */
        .text
        .globl  scheduler_run
scheduler_run:
        pushq   %rbp
        movq    %rsp, %rbp
        movq    $0, count(%rip)
        xorl    %ecx, %ecx
1:      movq    (%rsi,%rcx,8), %rax
        leaq    -8(%rax), %rax
        leaq    done(%rip), %rdx
        movq    %rdx, (%rax)
        movq    (%rdi,%rcx,8), %rdx
        movq    %rdx, -8(%rax)
        leaq    -56(%rax), %rax
        leaq    queue(%rip), %rdx
        movq    %rax, (%rdx,%rcx,8)
        incl    count(%rip)
        incl    %ecx
        cmpl    $3, %ecx
        jb      1b
        leaq    home(%rip), %rdi
        call    first
        call    swap
        popq    %rbp
        ret
/* rsi: the first in the queue, which moves up. */
first:
        leaq    queue(%rip), %rdx
        movq    (%rdx), %rsi
        movq    8(%rdx), %rax
        movq    %rax, (%rdx)
        movq    16(%rdx), %rax
        movq    %rax, 8(%rdx)
        decl    count(%rip)
        ret
swap:
        pushq   %rbp
        pushq   %rbx
        pushq   %r15
        pushq   %r14
        pushq   %r13
        pushq   %r12
        movq    %rsp, (%rdi)
        movq    %rsi, %rsp
        popq    %r12
        popq    %r13
        popq    %r14
        popq    %r15
        popq    %rbx
        popq    %rbp
        ret
        .globl  scheduler_yield
scheduler_yield:
        cmpl    $0, count(%rip)
        je      2f
        call    first
        leaq    queue(%rip), %rdi
        movl    count(%rip), %eax
        leaq    (%rdi,%rax,8), %rdi
        incl    count(%rip)
        jmp     swap
2:      ret
done:
        leaq    nowhere(%rip), %rdi
        movq    home(%rip), %rsi
        cmpl    $0, count(%rip)
        je      swap
        call    first
        jmp     swap
        .bss
        .p2align 3
queue:  .skip   24
count:  .skip   8
home:   .skip   8
nowhere: .skip  8
