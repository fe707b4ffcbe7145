import { MACROS, type Sample } from './sample.ts';

const sample = (
  name: string,
  cost: Sample['cost'],
  words: string,
  body: string,
  more: Partial<Sample> = {},
): Sample => ({ name, cost, words, text: MACROS + body, ...more });

const SAVED = 'setjmp saves into rdi+48; longjmp resumes from rdi+48';

/** Two functions that switch together. */
export const PAIRS: readonly Sample[] = [
  sample(
    'setjmp and longjmp; jump to the word',
    [12 + 11, 2 + 8, 8],
    `${SAVED}, rsi 1`,
    `function setjmp
        to      %rdi, 0
        leaq    8(%rsp), %rdx
        movq    %rdx, 48(%rdi)
        movq    (%rsp), %rdx
        movq    %rdx, 56(%rdi)
        xorl    %eax, %eax
        ret
function longjmp
        xorl    %eax, %eax
        cmpl    $1, %esi
        adcl    %esi, %eax
        from    %rdi, 0
        movq    48(%rdi), %rsp
        jmp     *56(%rdi)
`,
  ),
  sample(
    'push and ret; names with one and two underscores, too',
    [12 + 12, 2 + 9, 9],
    SAVED,
    `        .globl  _setjmp, __setjmp
        .set    _setjmp, setjmp
__setjmp:
function setjmp
        to      %rdi, 0
        leaq    8(%rsp), %rax
        movq    %rax, 48(%rdi)
        movq    (%rsp), %rax
        movq    %rax, 56(%rdi)
        xorl    %eax, %eax
        ret
function longjmp
        movl    %esi, %eax
        testl   %eax, %eax
        jne     1f
        incl    %eax
1:      from    %rdi, 0
        movq    48(%rdi), %rsp
        pushq   56(%rdi)
        ret
`,
  ),
  sample(
    'patches the return address; control words kept',
    [14 + 16, 2 + 11, 10 + 1],
    SAVED,
    `function setjmp
        movq    (%rsp), %rdx
        movq    %rdx, 56(%rdi)
        to      %rdi, 0
        movq    %rsp, 48(%rdi)
        fnstcw  64(%rdi)
        stmxcsr 68(%rdi)
        xorl    %eax, %eax
        nop
        ret
function longjmp
        movq    %rdi, %rdx
        from    %rdx, 0
        movq    48(%rdx), %rsp
        fldcw   64(%rdx)
        ldmxcsr 68(%rdx)
        movl    %esi, %eax
        movq    56(%rdx), %rcx
        movq    %rcx, (%rsp)
        nop
        nop
        ret
`,
  ),
  sample(
    'jump through a register; a value that may be 0',
    [12 + 13, 2 + 8, 8],
    'md_save saves into rdi+48; md_restore resumes from rdi+48, rsi 1',
    `function md_save
        to      %rdi, 0
        leaq    8(%rsp), %rdx
        movq    %rdx, 48(%rdi)
        movq    (%rsp), %rax
        movq    %rax, 56(%rdi)
        xorq    %rax, %rax
        ret
function md_restore
        from    %rdi, 0
        testl   %esi, %esi
        movl    $1, %eax
        cmovel  %eax, %esi
        movl    %esi, %eax
        movq    56(%rdi), %rdx
        movq    48(%rdi), %rsp
        jmp     *%rdx
`,
  ),
  sample(
    'all general registers',
    [21 + 18, 3 + 17, 16 + 1],
    'getm saves into rdi+128; setm resumes from rdi+128',
    `function getm
        .set    at, 0
        .irp    r, r8, r9, rsi, rdx, rcx, r10, r11
        movq    %\\r, 8*(at)(%rdi)
        .set    at, at + 1
        .endr
        to      %rdi, 64
        movq    %rdi, 112(%rdi)
        movq    (%rsp), %rcx
        movq    %rcx, 120(%rdi)
        leaq    8(%rsp), %rcx
        movq    %rcx, 128(%rdi)
        movq    56(%rdi), %rcx
        xorl    %eax, %eax
        ret
function setm
        .set    at, 0
        .irp    r, r8, r9, rsi, rdx, rcx, r10, r11
        movq    8*(at)(%rdi), %\\r
        .set    at, at + 1
        .endr
        from    %rdi, 64
        movq    128(%rdi), %rsp
        pushq   120(%rdi)
        movq    112(%rdi), %rdi
        movl    $1, %eax
        ret
`,
  ),
  sample(
    'the address third; jump to it',
    [12 + 9, 2 + 8, 8],
    'setjmp saves into rdi; longjmp resumes from rdi',
    `function setjmp
        leaq    8(%rsp), %rax
        movq    %rax, (%rdi)
        movq    %rbp, 8(%rdi)
        movq    (%rsp), %rax
        movq    %rax, 16(%rdi)
        movq    %rbx, 24(%rdi)
        movq    %r12, 32(%rdi)
        movq    %r13, 40(%rdi)
        movq    %r14, 48(%rdi)
        movq    %r15, 56(%rdi)
        xorl    %eax, %eax
        ret
function longjmp
        movl    %esi, %eax
        movq    8(%rdi), %rbp
        movq    24(%rdi), %rbx
        movq    32(%rdi), %r12
        movq    40(%rdi), %r13
        movq    48(%rdi), %r14
        movq    56(%rdi), %r15
        movq    (%rdi), %rsp
        jmp     *16(%rdi)
`,
  ),
  sample(
    'one object, two directions',
    [18, 9, 8],
    'resume saves into rdi+48, resumes from rdi+112; yield saves into rdi+112, resumes from rdi+48',
    `function resume
        movq    (%rsp), %rax
        movq    %rax, 56(%rdi)
        leaq    8(%rsp), %rax
        movq    %rax, 48(%rdi)
        to      %rdi, 0
        from    %rdi, 64
        movq    112(%rdi), %rsp
        jmp     *120(%rdi)
function yield
        movq    (%rsp), %rax
        movq    %rax, 120(%rdi)
        leaq    8(%rsp), %rax
        movq    %rax, 112(%rdi)
        to      %rdi, 64
        from    %rdi, 0
        movq    48(%rdi), %rsp
        jmp     *56(%rdi)
`,
  ),
  sample(
    'one object, two directions of different length',
    [18.5, 9, 8],
    'resume saves into rdi+48, resumes from rdi+112; yield saves into rdi+112, resumes from rdi+48',
    `function resume
        nop
        movq    (%rsp), %rax
        movq    %rax, 56(%rdi)
        leaq    8(%rsp), %rax
        movq    %rax, 48(%rdi)
        to      %rdi, 0
        from    %rdi, 64
        movq    112(%rdi), %rsp
        jmp     *120(%rdi)
function yield
        movq    (%rsp), %rax
        movq    %rax, 120(%rdi)
        leaq    8(%rsp), %rax
        movq    %rax, 112(%rdi)
        to      %rdi, 64
        from    %rdi, 0
        movq    48(%rdi), %rsp
        jmp     *56(%rdi)
`,
  ),
  sample(
    'its one context in rdx, rdi and rsi among what it keeps',
    [24, 12, 10],
    'save saves into rdx+48; restore resumes from rax+48',
    `function save
        leaq    1f(%rip), %rcx
        to      %rdx, 0
        movq    %rsp, 48(%rdx)
        movq    %rcx, 56(%rdx)
        movq    %rdi, 64(%rdx)
        movq    %rsi, 72(%rdx)
1:      ret
function restore
        from    %rax, 0
        movq    56(%rax), %rdx
        movq    64(%rax), %rdi
        movq    72(%rax), %rsi
        movq    48(%rax), %rsp
        jmp     *%rdx
`,
  ),
  sample(
    'one object exchanged, in two directions that the names tell',
    [17.5, 8, 7],
    'go saves into rdi+8, resumes from rdi+8; come_back saves into rdi+8, resumes from rdi+8',
    `function go
        push_all
        movq    8(%rdi), %rax
        movq    %rsp, 8(%rdi)
        movq    %rax, %rsp
        nop
        pop_all
        popq    %rcx
        jmp     *%rcx
function come_back
        push_all
        movq    8(%rdi), %rax
        movq    %rsp, 8(%rdi)
        movq    %rax, %rsp
        pop_all
        popq    %rcx
        jmp     *%rcx
`,
  ),
];
