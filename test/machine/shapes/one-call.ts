/** A routine written for these tests, and what is right for it. */
export interface Sample {
  name: string;
  text: string;
  /** Instructions, loads, stores of a switch into a context that has run. */
  cost: readonly [number, number, number];
  words: string;
  /** Registers it is right to lose: its caller's compiler keeps them. */
  loses?: true;
  symbol?: string;
  shape?: string;
}

export const MACROS = `
        .macro  function name
        .globl  \\name
        .type   \\name, @function
\\name:
        .endm
        .macro  push_all
        .irp    r, rbp, rbx, r12, r13, r14, r15
        pushq   %\\r
        .endr
        .endm
        .macro  pop_all
        .irp    r, r15, r14, r13, r12, rbx, rbp
        popq    %\\r
        .endr
        .endm
        .macro  to object, at
        movq    %rbx, 0+\\at(\\object)
        movq    %rbp, 8+\\at(\\object)
        movq    %r12, 16+\\at(\\object)
        movq    %r13, 24+\\at(\\object)
        movq    %r14, 32+\\at(\\object)
        movq    %r15, 40+\\at(\\object)
        .endm
        .macro  from object, at
        movq    0+\\at(\\object), %rbx
        movq    8+\\at(\\object), %rbp
        movq    16+\\at(\\object), %r12
        movq    24+\\at(\\object), %r13
        movq    32+\\at(\\object), %r14
        movq    40+\\at(\\object), %r15
        .endm
        .text
`;

const sample = (
  name: string,
  cost: Sample['cost'],
  words: string,
  body: string,
  more: Partial<Sample> = {},
): Sample => ({ name, cost, words, text: MACROS + body, ...more });

const STACK = ', address on the stack';

/** One-call switches of the System V convention, a routine for every shape seen in the wild. */
export const ONE_CALL: readonly Sample[] = [
  sample(
    'the old pointer in rax, data handed over; frame of eight words; jump',
    [24, 9, 8],
    `hands over in rax, resumes at rdi${STACK}`,
    `function jump
        pushq   %rbp
        pushq   %rbx
        pushq   %r15
        pushq   %r14
        pushq   %r13
        pushq   %r12
        leaq    -8(%rsp), %rsp
        stmxcsr (%rsp)
        fnstcw  4(%rsp)
        movq    %rsp, %rax
        movq    %rdi, %rsp
        ldmxcsr (%rsp)
        fldcw   4(%rsp)
        leaq    8(%rsp), %rsp
        popq    %r12
        popq    %r13
        popq    %r14
        popq    %r15
        popq    %rbx
        popq    %rbp
        popq    %r8
        movq    %rsi, %rdx
        nop
        jmp     *%r8
`,
  ),
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
    'save, to, data, and whether to keep floating point',
    [26, 9, 9],
    `saves into rdi, resumes at rsi, rcx 1${STACK}`,
    `function jump4
        pushq   %rbp
        pushq   %rbx
        pushq   %r15
        pushq   %r14
        pushq   %r13
        pushq   %r12
        leaq    -8(%rsp), %rsp
        cmpq    $0, %rcx
        je      1f
        stmxcsr (%rsp)
        fnstcw  4(%rsp)
1:      movq    %rsp, (%rdi)
        movq    %rsi, %rsp
        cmpq    $0, %rcx
        je      2f
        ldmxcsr (%rsp)
        fldcw   4(%rsp)
2:      leaq    8(%rsp), %rsp
        popq    %r12
        popq    %r13
        popq    %r14
        popq    %r15
        popq    %rbx
        popq    %rbp
        popq    %r8
        jmp     *%r8
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
    'a struct with the address, control words; jump',
    [23, 11, 10],
    'saves into rdi+64, resumes from rsi+64, address from rsi+56',
    `function acosw
        movq    (%rsp), %rdx
        leaq    8(%rsp), %rcx
        to      %rdi, 0
        movq    %rcx, 64(%rdi)
        movq    %rdx, 56(%rdi)
        fnstcw  72(%rdi)
        stmxcsr 76(%rdi)
        from    %rsi, 0
        movq    64(%rsi), %rsp
        ldmxcsr 76(%rsi)
        fldcw   72(%rsi)
        movq    56(%rsi), %rax
        jmp     *%rax
`,
  ),
  sample(
    'a struct with argument registers, push and ret',
    [26, 13, 12],
    'saves into rdi+104, resumes from rsi+104, address from rsi+72',
    `function coctx
        leaq    8(%rsp), %rax
        movq    %rax, 104(%rdi)
        to      %rdi, 0
        movq    (%rsp), %rax
        movq    %rax, 72(%rdi)
        movq    %rcx, 80(%rdi)
        movq    %rdi, 56(%rdi)
        movq    %rsi, 64(%rdi)
        from    %rsi, 0
        movq    104(%rsi), %rsp
        pushq   72(%rsi)
        movq    80(%rsi), %rcx
        movq    56(%rsi), %rdi
        movq    64(%rsi), %rsi
        xorl    %eax, %eax
        ret
`,
  ),
  sample(
    'jump to the address word, to the routine’s own ret',
    [18, 9, 8],
    'saves into rdi+8, resumes from rsi+8, address from rsi',
    `function mco
        leaq    1f(%rip), %rax
        movq    %rax, (%rdi)
        movq    %rsp, 8(%rdi)
        to      %rdi, 16
        from    %rsi, 16
        movq    8(%rsi), %rsp
        jmp     *(%rsi)
1:      ret
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
    'patches the return address',
    [20, 10, 9],
    'saves into rsi, resumes from rdi, address from rdi+16',
    `function patched
        movq    %rsp, (%rsi)
        movq    (%rsp), %rax
        movq    %rax, 16(%rsi)
        to      %rsi, 24
        movq    (%rdi), %rsp
        from    %rdi, 24
        movq    16(%rdi), %rax
        movq    %rax, (%rsp)
        xorl    %eax, %eax
        ret
`,
  ),
  sample(
    'loads rdi and rsi for the new context',
    [22, 11, 8],
    'saves into rdi+64, resumes from rsi+64, address from rsi+72',
    `function marl
        to      %rdi, 16
        movq    (%rsp), %rax
        movq    %rax, 72(%rdi)
        leaq    8(%rsp), %rax
        movq    %rax, 64(%rdi)
        movq    %rsi, %r8
        from    %r8, 16
        movq    (%r8), %rdi
        movq    8(%r8), %rsi
        movq    72(%r8), %rcx
        movq    64(%r8), %rsp
        jmp     *%rcx
`,
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
    'old in rax, new in rcx; rsp, rbp and rip in a struct',
    [8, 4, 3],
    'saves into rax, resumes from rcx, address from rcx+16',
    `function zio
        leaq    1f(%rip), %rdx
        movq    %rsp, (%rax)
        movq    %rbp, 8(%rax)
        movq    %rdx, 16(%rax)
        movq    (%rcx), %rsp
        movq    8(%rcx), %rbp
        jmp     *16(%rcx)
1:      ret
`,
    { loses: true },
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
    'exchanges registers with a struct',
    [32, 9, 8],
    'saves into rdi+48, resumes from rdi+48, address from rdi+56',
    `function regsw
        popq    %rcx
        .irp    r, rbx, rbp, r12, r13, r14, r15, rsp
        movq    (%rdi), %rax
        movq    %\\r, (%rdi)
        movq    %rax, %\\r
        addq    $8, %rdi
        .endr
        movq    (%rdi), %rax
        movq    %rcx, (%rdi)
        jmp     *%rax
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
    'all of the x87 state, by fxsave on the stack',
    [19, 9, 8],
    `saves into rdi, resumes from rsi${STACK}`,
    `function fx
        push_all
        subq    $520, %rsp
        fxsave  (%rsp)
        movq    %rsp, (%rdi)
        movq    (%rsi), %rsp
        fxrstor (%rsp)
        addq    $520, %rsp
        pop_all
        ret
`,
  ),
  sample(
    'fxsave into memory that the struct points to',
    [19, 11, 8],
    `saves into rdi+24, resumes from rsi+24${STACK}`,
    `function fx_pointer
        push_all
        movq    512(%rdi), %rax
        fxsave  (%rax)
        movq    %rsp, 24(%rdi)
        movq    24(%rsi), %rsp
        movq    512(%rsi), %rax
        fxrstor (%rax)
        pop_all
        ret
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
    'an address and a stack pointer in a struct; push, ret',
    [19, 10, 9],
    'saves into rdi+8, resumes from rsi+8, address from rsi',
    `function uk
        push_all
        leaq    1f(%rip), %rax
        movq    %rax, (%rdi)
        movq    %rsp, 8(%rdi)
        movq    8(%rsi), %rsp
        pushq   (%rsi)
        ret
1:      pop_all
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
    'goes on at a label behind it',
    [20, 9, 8],
    'saves into rdi+8, resumes from rsi+8, address from rsi',
    `function switch_by_label
        push_all
        leaq    back(%rip), %rax
        movq    %rax, (%rdi)
        movq    %rsp, 8(%rdi)
        movq    8(%rsi), %rsp
        movq    (%rsi), %rcx
        jmp     *%rcx
back:   pop_all
        nop
        ret
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
    'a context with a pointer to its own floating-point state',
    [24, 12, 11],
    'saves into rdi+48, resumes from rsi+48, address from rsi+56',
    `function switch_with_state
        to      %rdi, 0
        movq    (%rsp), %rcx
        movq    %rcx, 56(%rdi)
        leaq    8(%rsp), %rcx
        movq    %rcx, 48(%rdi)
        leaq    128(%rdi), %rcx
        movq    %rcx, 64(%rdi)
        fnstenv (%rcx)
        movq    64(%rsi), %rcx
        fldenv  (%rcx)
        from    %rsi, 0
        movq    48(%rsi), %rsp
        pushq   56(%rsi)
        ret
`,
  ),
];
