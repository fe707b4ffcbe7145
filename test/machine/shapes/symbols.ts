import { MACROS, type Sample } from './sample.ts';

const sample = (
  name: string,
  cost: Sample['cost'],
  words: string,
  body: string,
  more: Partial<Sample> = {},
): Sample => ({ name, cost, words, text: MACROS + body, ...more });

const STACK = ', address on the stack';
const SWITCH = `        push_all
        movq    current(%rip), %rax
        movq    %rsp, (%rax)
        movq    next(%rip), %rax
        movq    %rax, current(%rip)
        movq    (%rax), %rsp
        movq    $0, next(%rip)
        pop_all
        ret
`;
const TOLD = `saves into *current, resumes from *next${STACK}`;
const hook = (how: string, name: string) =>
  `, ${how} ${name}, which the file lacks; the lab's returns at once, not counted`;

const answers = (name: string, to: 'save' | 'resume') =>
  `, calls ${name}, which the file lacks; the lab's answers with the one to ${to}, not counted`;

/** Switches that find their contexts in memory, and those that go to functions of their C side. */
export const SYMBOLS: readonly Sample[] = [
  sample(
    'who runs and who is next, in words of the C side',
    [19, 10, 9],
    TOLD,
    `function f\n${SWITCH}`,
  ),
  sample(
    'the same in words of the file’s own, nobody’s yet',
    [19, 10, 9],
    TOLD,
    `function f\n${SWITCH} .bss\ncurrent: .zero 8\n .globl next\nnext: .zero 8\n`,
  ),
  sample(
    'the one who runs is there from the start',
    [19, 10, 9],
    TOLD,
    `function f\n${SWITCH} .data\ncurrent: .quad first\nnext: .quad 0\n .bss\nfirst: .zero 64\n`,
  ),
  sample(
    'by absolute addresses, old in a word, new as an argument',
    [17, 9, 8],
    `saves into *current+24, resumes from rdi+24${STACK}`,
    `function f
        push_all
        movq    current, %rcx
        movq    %rsp, 24(%rcx)
        movq    %rdi, current
        movq    24(%rdi), %rsp
        pop_all
        ret
`,
  ),
  sample(
    'a list: the one to resume is who comes next',
    [18, 10, 8],
    `saves into *current+8, resumes from *(*current+16)+8${STACK}`,
    `function f
        push_all
        movq    current(%rip), %rax
        movq    %rsp, 8(%rax)
        movq    16(%rax), %rax
        movq    %rax, current(%rip)
        movq    8(%rax), %rsp
        pop_all
        ret
`,
  ),
  sample(
    'a list by its argument',
    [16, 9, 7],
    `saves into rdi, resumes from *(rdi+8)${STACK}`,
    `function f
        push_all
        movq    %rsp, (%rdi)
        movq    8(%rdi), %rdi
        movq    (%rdi), %rsp
        pop_all
        ret
`,
  ),
  sample(
    'stack pointers themselves',
    [15, 8, 7],
    `saves into old, resumes from new${STACK}`,
    `function f
        push_all
        movq    %rsp, old(%rip)
        movq    new(%rip), %rsp
        pop_all
        ret
        .comm   old, 8
        .comm   new, 8
`,
  ),
  sample(
    'one word that is exchanged',
    [14, 8, 7],
    `saves into other, resumes from other${STACK}`,
    `function f
        push_all
        xchgq   %rsp, other(%rip)
        pop_all
        ret
`,
  ),
  sample(
    'calls on the way, before the switch and after it',
    [17, 8, 9],
    `saves into rdi, resumes from rsi${STACK}${hook('calls', 'unlock')}${hook('calls', 'hook')}`,
    `function f
        push_all
        call    unlock
        movq    %rsp, (%rdi)
        movq    (%rsi), %rsp
        call    hook
        pop_all
        ret
`,
  ),
  sample(
    'a last jump',
    [15, 7, 7],
    `saves into rdi, resumes from rsi${STACK}${hook('then by way of', 'switched')}`,
    `function f
        push_all
        movq    %rsp, (%rdi)
        movq    (%rsi), %rsp
        pop_all
        jmp     switched
`,
  ),
  sample(
    'an alias is the function’s name',
    [15, 8, 7],
    `saves into rdi, resumes from rsi${STACK}`,
    `inner:  push_all
        movq    %rsp, (%rdi)
        movq    (%rsi), %rsp
        pop_all
        ret
        .globl  alias
        .set    alias, inner
`,
    { symbol: 'alias' },
  ),
  sample(
    'a function of the C side answers who is next',
    [17, 9, 8],
    `saves into *current, resumes from pick()${STACK}${answers('pick', 'resume')}`,
    `function f
        push_all
        movq    current(%rip), %rax
        movq    %rsp, (%rax)
        call    pick
        movq    (%rax), %rsp
        pop_all
        ret
`,
  ),
  sample(
    'one answers who runs, and another who is next',
    [18, 9, 9],
    `saves into self()+8, resumes from next()+8${STACK}${answers('self', 'save')}${answers('next', 'resume')}`,
    `function f
        push_all
        call    self
        movq    %rsp, 8(%rax)
        call    next
        movq    8(%rax), %rsp
        movq    8(%rsp), %rdx
        pop_all
        ret
`,
  ),
  sample(
    'one answers with the stack pointer itself',
    [17, 7, 8],
    `saves into rdi, resumes at next()${STACK}${answers('next', 'resume')}`,
    `function f
        push_all
        movq    %rsp, (%rdi)
        call    next
        movq    %rax, %rsp
        pop_all
        nop
        ret
`,
  ),
];
