import { type Sample, sample } from './sample.ts';

const STACK = ', address on the stack';

/** One-call switches that find the address to go on at on the stack, or are handed it. */
export const ADDRESS_ON_STACK: readonly Sample[] = [
  sample(
    'the same with a function that goes on',
    [19, 6, 6],
    'hands over in rax, resumes at rdi, calls rdx',
    `function ontop
        push_all
        movq    %rsp, %rax
        movq    %rdi, %rsp
        pop_all
        movq    %rax, %rdi
        movq    %rdi, %rax
        movq    %rsi, %rsi
        nop
        jmp     *%rdx
`,
  ),
  sample(
    'words at both pointers, new one first; pop, jump',
    [16, 8, 7],
    `saves into rsi, resumes from rdi${STACK}`,
    `function switch_new_old
        push_all
        movq    %rsp, (%rsi)
        movq    (%rdi), %rsp
        pop_all
        popq    %r8
        jmp     *%r8
`,
  ),
  sample(
    'the old stack pointer in rax, tail call through rdi',
    [17, 7, 6],
    `hands over in rax, resumes at rdi${STACK}`,
    `function tb_jump
        push_all
        movq    %rsp, %rax
        movq    %rdi, %rsp
        pop_all
        popq    %r8
        movq    %rsi, %rdx
        jmp     *%r8
`,
  ),
  sample(
    'only rbp kept',
    [5, 3, 2],
    `saves into rsi, resumes from rdi${STACK}`,
    `function photon
        pushq   %rbp
        movq    %rsp, (%rsi)
        movq    (%rdi), %rsp
        popq    %rbp
        ret
`,
    { loses: true },
  ),
  sample(
    'pushes a label to resume at, then returns',
    [20, 9, 8],
    `saves into rdi, resumes from rsi${STACK}`,
    `function myth
        push_all
        leaq    1f(%rip), %rax
        pushq   %rax
        movq    %rsp, (%rdi)
        movq    (%rsi), %rsp
        popq    %rax
        nop
        jmp     *%rax
1:      pop_all
        ret
`,
  ),
  sample(
    'save word and stack pointer behind other arguments, a function to go on at',
    [15, 6, 7],
    'saves into rdx, resumes at rcx, calls r8',
    `function stack_switch
        push_all
        movq    %rsp, (%rdx)
        movq    %rcx, %rsp
        pop_all
        jmp     *%r8
`,
  ),
  sample(
    'stack pointer first, then where the old one goes',
    [15, 7, 7],
    `saves into rsi, resumes at rdi${STACK}`,
    `function tinygo
        push_all
        movq    %rsp, (%rsi)
        movq    %rdi, %rsp
        pop_all
        ret
`,
  ),
  sample(
    'a value is passed through',
    [16, 8, 7],
    `saves into rdi, resumes from rsi${STACK}`,
    `function tina
        push_all
        movq    %rsp, (%rdi)
        movq    (%rsi), %rsp
        pop_all
        movq    %rdx, %rax
        ret
`,
  ),
  sample(
    'keeps rdi, marks who can be resumed',
    [19, 9, 10],
    `saves into rdi, resumes from rsi${STACK}`,
    `function crystal
        pushq   %rdi
        push_all
        movq    %rsp, (%rdi)
        movl    $1, 8(%rdi)
        movl    $0, 8(%rsi)
        movq    (%rsi), %rsp
        pop_all
        popq    %rdi
        ret
`,
  ),
  sample(
    'one stack, the other’s pointer below its top',
    [16, 8, 7],
    `saves into rdi-16, resumes from rdi-16${STACK}`,
    `function fiber
        push_all
        movq    -16(%rdi), %rax
        movq    %rsp, -16(%rdi)
        movq    %rax, %rsp
        pop_all
        ret
`,
  ),
  sample(
    'a label pushed, ret to its own ret',
    [19, 9, 8],
    'saves into rdi, resumes from rsi, address on the stack',
    `function perma
        leaq    1f(%rip), %rax
        pushq   %rax
        to      %rdi, 8
        movq    %rsp, (%rdi)
        from    %rsi, 8
        movq    (%rsi), %rsp
        movq    %rdx, %rax
        ret
1:      ret
`,
  ),
  sample(
    'far into a task struct, flags kept',
    [17, 9, 8],
    `saves into rdi+2840, resumes from rsi+2840${STACK}`,
    `function task_switch
        pushfq
        push_all
        movq    %rsp, 2840(%rdi)
        movq    2840(%rsi), %rsp
        pop_all
        popfq
        ret
`,
  ),
  sample(
    'below its pointer',
    [15, 8, 7],
    `saves into rdi-4096, resumes from rsi-4096${STACK}`,
    `function negative
        push_all
        movq    %rsp, -4096(%rdi)
        movq    -4096(%rsi), %rsp
        pop_all
        ret
`,
  ),
  sample(
    'pointers to pointers',
    [17, 10, 7],
    `saves into *rdi, resumes from *rsi${STACK}`,
    `function indirect
        push_all
        movq    (%rdi), %rax
        movq    %rsp, (%rax)
        movq    (%rsi), %rax
        movq    (%rax), %rsp
        pop_all
        ret
`,
  ),
  sample(
    'a frame pointer and leave',
    [17, 8, 7],
    `saves into rdi, resumes from rsi${STACK}`,
    `function leaving
        endbr64
        pushq   %rbp
        movq    %rsp, %rbp
        pushq   %rbx
        pushq   %r12
        pushq   %r13
        pushq   %r14
        pushq   %r15
        movq    %rbp, (%rdi)
        movq    (%rsi), %rbp
        movq    -8(%rbp), %rbx
        movq    -16(%rbp), %r12
        movq    -24(%rbp), %r13
        movq    -32(%rbp), %r14
        movq    -40(%rbp), %r15
        leave
        ret
`,
  ),
  sample(
    'a function called on the way',
    [18, 10, 9],
    `saves into rdi, resumes from rsi${STACK}`,
    `function calling
        .cfi_startproc
        push_all
        call    note
        movq    %rsp, (%rdi)
        movq    (%rsi), %rsp
        pop_all
        ret
        .cfi_endproc
note:   incq    notes(%rip)
        ret
        .data
notes:  .quad   0
`,
  ),
  sample(
    'all registers of a hobby kernel',
    [35, 18, 17],
    `saves into rdi, resumes from rsi${STACK}`,
    `function everything
        pushfq
        .irp    r, rax, rbx, rcx, rdx, rsi, rdi, rbp, r8, r9, r10, r11, r12, r13, r14, r15
        pushq   %\\r
        .endr
        movq    %rsp, (%rdi)
        movq    (%rsi), %rsp
        .irp    r, r15, r14, r13, r12, r11, r10, r9, r8, rbp, rdi, rsi, rdx, rcx, rbx, rax
        popq    %\\r
        .endr
        popfq
        ret
`,
  ),
  sample(
    'nobody to save: a pointer that is compared with null is no flag',
    [19, 8, 7],
    `saves into rdi, resumes from rsi${STACK}`,
    `function switch_or_start
        testq   %rdi, %rdi
        jz      1f
        push_all
        movq    %rsp, (%rdi)
1:      cmpq    %rdi, %rsi
        je      2f
        movq    (%rsi), %rsp
        pop_all
2:      ret
`,
  ),
  sample(
    'halves that are not global, and one that jumps to the other',
    [20, 9, 8],
    `hands over in rax, resumes at rdi${STACK}`,
    `store:  popq    %rdx
        push_all
        pushq   %rdx
        ret
load:   pop_all
        ret
        function switch_in_halves
        call    store
        movq    %rsp, %rax
        movq    %rdi, %rsp
        jmp     load
`,
  ),
  sample(
    'beside one that begins a context and one that prepares a stack',
    [15, 8, 7],
    `saves into rdi, resumes from rsi${STACK}`,
    `function begin
        push_all
        movq    %rsp, (%rdx)
        movq    %rcx, %rsp
        pushq   $0
        ud2
        function prepare
        movq    %rsp, %rax
        movq    (%rdi), %rsp
        pushq   %rsi
        movq    %rsp, (%rdi)
        movq    %rax, %rsp
        ret
        function switch_to
        push_all
        movq    %rsp, (%rdi)
        movq    (%rsi), %rsp
        pop_all
        ret
`,
  ),
  sample(
    'a mark on the stack that tells a context that has run from a fresh one',
    [19, 8, 7],
    `hands over in rax, resumes at rdi${STACK}`,
    `function switch_by_mark
        push_all
        pushq   $0
        movq    %rsp, %rax
        movq    %rdi, %rsp
        popq    %rsi
        cmpq    $0, %rsi
        jne     1f
        pop_all
        ret
1:      call    fresh
        ud2
`,
  ),
  sample(
    'takes an argument off its caller’s stack',
    [15, 8, 7],
    `saves into rdi, resumes from rsi${STACK}`,
    `function popping
        push_all
        movq    %rsp, (%rdi)
        movq    (%rsi), %rsp
        pop_all
        ret     $8
`,
  ),
  sample(
    'takes two, after a jump',
    [17, 9, 8],
    `saves into rdi, resumes from rsi${STACK}`,
    `function popping
        pushfq
        push_all
        movq    %rsp, (%rdi)
        movq    (%rsi), %rsp
        pop_all
        popfq
        ret     $16
`,
  ),
  sample(
    'calls on the other stack whom it tells what it has left',
    [21, 8, 8],
    'hands over in rdi, resumes at rcx, calls rdi',
    `function block
        push_all
        pushq   %rsi
        movq    %rdi, %rax
        movq    %rsp, %rdi
        movq    %rcx, %rsp
        call    *%rax
        popq    %rsi
        pop_all
        nop
        nop
        ret
`,
  ),
];
