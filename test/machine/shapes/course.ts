import { MACROS, type Sample } from './sample.ts';

const STACK = ', address on the stack';
const sample = (
  name: string,
  cost: Sample['cost'],
  words: string,
  text: string,
  more: Partial<Sample> = {},
): Sample => ({ name, cost, words, text, ...more });

const SWAP = 'movq %rsp, (%rdi)\nmovq (%rsi), %rsp\n';

/** Routines as course and hobby projects write them. */
export const COURSE: readonly Sample[] = [
  sample(
    'Intel syntax, a mangled name',
    [9, 4, 4],
    `saves into rdi, resumes at rsi${STACK}`,
    `.intel_syntax noprefix
.globl _ZN4core6switchEPPvS0_
_ZN4core6switchEPPvS0_:
        push rbp
        push rbx
        push r12
        mov [rdi], rsp
        mov rsp, rsi
        pop r12
        pop rbx
        pop rbp
        ret
`,
    { loses: true },
  ),
  sample(
    'macros of both kinds, a task struct with gaps',
    [9, 5, 4],
    `saves into rdi+424, resumes from rsi+424${STACK}`,
    `#define THREAD_SP 0x1a8
#define KEEP(r) pushq %r
        .macro  FUNC name
        .globl  \\name
        .type   \\name, @function
\\name:
        .endm
        FUNC    cpu_switch_to
        KEEP(rbp); KEEP(rbx); KEEP(r12)
        mov     %rsp, THREAD_SP(%rdi)
        mov     THREAD_SP(%rsi), %rsp
        pop     %r12; pop %rbx; pop %rbp
        ret
        .size   cpu_switch_to, .-cpu_switch_to
`,
    { loses: true },
  ),
  sample(
    'a struct of the CPU’s with who runs and who is next',
    [18, 10, 8],
    `saves into *(cpu+8)+16, resumes from *(cpu+16)+16${STACK}`,
    `${MACROS} function __switch
        push_all
        movq    cpu+8(%rip), %rax
        movq    %rsp, 16(%rax)
        movq    cpu+16(%rip), %rax
        movq    %rax, cpu+8(%rip)
        movq    16(%rax), %rsp
        pop_all
        ret
`,
  ),
  sample(
    'a flag of its own that the first call sets',
    [17, 9, 7],
    `saves into rdi, resumes from rsi${STACK}`,
    `${MACROS} function uthread_switch
        cmpl    $0, ready(%rip)
        jne     1f
        movl    $1, ready(%rip)
1:      push_all
        ${SWAP}
        pop_all
        ret
        .data
ready:  .long   0
`,
  ),
  sample(
    'goes on where it pushed, by ret',
    [18, 9, 8],
    `saves into rdi, resumes from rsi${STACK}`,
    `${MACROS} function swtch
        push_all
        leaq    1f(%rip), %rax
        pushq   %rax
        ${SWAP}
        ret
1:      pop_all
        ret
`,
  ),
  sample(
    'the x87 and SSE state in the object that the stack pointer leads from',
    [17, 9, 8],
    `saves into rdi, resumes from rsi${STACK}`,
    `${MACROS} function fx_switch
        push_all
        fxsave  64(%rdi)
        ${SWAP}
        fxrstor 64(%rsi)
        pop_all
        ret
`,
  ),
  sample(
    'half of a word that goes along',
    [17, 9, 8],
    `saves into rdi, resumes from rsi${STACK}`,
    `${MACROS} function f
        push_all
        movl    %edx, 8(%rdi)
        ${SWAP}
        movl    8(%rsi), %eax
        pop_all
        ret
`,
  ),
];
