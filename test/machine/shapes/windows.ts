import { MACROS, type Sample } from './one-call.ts';

const KEPT = `
        .macro  push_windows
        push_all
        pushq   %rdi
        pushq   %rsi
        .endm
        .macro  pop_windows
        popq    %rsi
        popq    %rdi
        pop_all
        .endm
        .macro  vectors operation
        .irp    n, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
        \\operation \\n
        .endr
        .endm
        .macro  save_vector n
        movaps  %xmm\\n, 16*(\\n-6)(%rsp)
        .endm
        .macro  load_vector n
        movaps  16*(\\n-6)(%rsp), %xmm\\n
        .endm
`;

const sample = (name: string, cost: Sample['cost'], words: string, body: string): Sample => ({
  name,
  cost,
  words: `${words}, called as on Windows`,
  text: MACROS + KEPT + body,
});

/** Switches by Microsoft's x64 convention. */
export const WINDOWS: readonly Sample[] = [
  sample(
    'rdi, rsi and xmm6 to xmm15 kept on the stack',
    [41, 19, 19],
    'saves into rdx, resumes at rcx, address on the stack',
    `function swap
        subq    $168, %rsp
        vectors save_vector
        push_windows
        movq    %rsp, (%rdx)
        movq    %rcx, %rsp
        pop_windows
        vectors load_vector
        addq    $168, %rsp
        ret
`,
  ),
  sample(
    'the thread’s stack bounds kept, too',
    [25, 16, 15],
    'saves into rcx, resumes from rdx, address on the stack',
    `function swap
        push_windows
        pushq   %gs:8
        pushq   %gs:0x10
        pushq   %gs:0x1478
        movq    %rsp, (%rcx)
        movq    (%rdx), %rsp
        popq    %gs:0x1478
        popq    %gs:0x10
        popq    %gs:8
        pop_windows
        ret
`,
  ),
  sample(
    'a struct with the address',
    [26, 13, 12],
    'saves into rcx+8, resumes from rdx+8, address from rdx',
    `function swap
        leaq    1f(%rip), %r8
        movq    %r8, (%rcx)
        movq    %rsp, 8(%rcx)
        to      %rcx, 16
        movq    %rdi, 64(%rcx)
        movq    %rsi, 72(%rcx)
        movq    %gs:8, %rax
        movq    %rax, 80(%rcx)
        movq    80(%rdx), %rax
        movq    %rax, %gs:8
        movq    72(%rdx), %rsi
        movq    64(%rdx), %rdi
        from    %rdx, 16
        movq    8(%rdx), %rsp
        jmp     *(%rdx)
1:      ret
`,
  ),
  sample(
    'setjmp and longjmp',
    [14 + 13, 2 + 10, 10],
    'setjmp saves into rcx+48; longjmp resumes from rcx+48',
    `function setjmp
        to      %rcx, 0
        leaq    8(%rsp), %rax
        movq    %rax, 48(%rcx)
        movq    (%rsp), %rax
        movq    %rax, 56(%rcx)
        movq    %rdi, 64(%rcx)
        movq    %rsi, 72(%rcx)
        xorl    %eax, %eax
        ret
function longjmp
        from    %rcx, 0
        movq    64(%rcx), %rdi
        movq    72(%rcx), %rsi
        movq    48(%rcx), %rsp
        movl    %edx, %eax
        nop
        nop
        jmp     *56(%rcx)
`,
  ),
];
