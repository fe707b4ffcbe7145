import { MACROS, type Sample } from './sample.ts';

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
  sample(
    'an object for the result, whose address is the first argument and is kept on the stack',
    [25, 10, 11],
    'hands over in r9, resumes at rdx, address on the stack',
    `function jump
        pushq   %rcx
        push_windows
        movq    %rsp, %r9
        movq    %rdx, %rsp
        pop_windows
        popq    %rax
        popq    %r10
        movq    %r9, (%rax)
        movq    %r8, 8(%rax)
        movq    %rax, %rcx
        jmp     *%r10
`,
  ),
  sample(
    'the same in a frame with control words and the thread’s bounds; told in that object alone',
    [34, 15, 14],
    'hands over in *(rdx+80), resumes at rdx, address on the stack',
    `function jump
        subq    $88, %rsp
        stmxcsr (%rsp)
        fnstcw  4(%rsp)
        movq    %gs:0x30, %r10
        movq    8(%r10), %rax
        movq    %rax, 8(%rsp)
        to      %rsp, 16
        movq    %rdi, 64(%rsp)
        movq    %rsi, 72(%rsp)
        movq    %rcx, 80(%rsp)
        movq    %rsp, %rax
        movq    %rdx, %rsp
        ldmxcsr (%rsp)
        fldcw   4(%rsp)
        movq    8(%rsp), %r11
        movq    %r11, 8(%r10)
        from    %rsp, 16
        movq    64(%rsp), %rdi
        movq    72(%rsp), %rsi
        movq    80(%rsp), %rcx
        movq    %rax, (%rcx)
        movq    %r8, %rax
        addq    $88, %rsp
        ret
`,
  ),
];
