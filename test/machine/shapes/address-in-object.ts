import { type Sample, sample } from './sample.ts';

/** One-call switches that find the address to go on at in the object. */
export const ADDRESS_IN_OBJECT: readonly Sample[] = [
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
