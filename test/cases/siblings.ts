import { Exit } from '../../src/cli/exit.ts';

/** A text, a command, and what has to come of it; facts are about all that is printed. */
export interface Sibling {
  name: string;
  text: string;
  command: string;
  code: number;
  facts: (string | RegExp)[];
}

const refused = (name: string, line: string, intel = false): Sibling => ({
  name: `${name}: ${line}`,
  text: `${intel ? '.intel_syntax noprefix\n' : ''}.globl main\nmain:\n ${line}\n ret\ntable: .long 1, 2\n`,
  command: 'asm',
  code: Exit.input,
  facts: [intel ? /:4:\d+: / : /:3:\d+: /],
});

/** `exits` with what main returns, as natively. */
const returns = (name: string, exits: number, text: string): Sibling => ({
  name,
  text: `${text}\n`,
  command: 'run',
  code: exits === 0 ? Exit.ok : Exit.guest,
  facts: [`exited with ${exits} `],
});

/** What GNU as refuses: rip, an index to it, vector registers where there is no form for them. */
const REFUSED: Sibling[] = [
  ...[
    'popq %rip',
    'movq %rip, (%rdi)',
    'movq %rip, %rax',
    'movl %eip, %eax',
    'xchgq %rip, %rax',
    'push %rip',
    'addq $4, %rip',
  ].map((line) => refused('rip is no operand', line)),
  ...['push rip', 'mov rax, rip', 'mov [rdi], rip', 'pop rip'].map((line) =>
    refused('rip is no operand', line, true),
  ),
  ...[
    'leaq table(%rip,%rax), %rdx',
    'movl (%rip,%rcx,8), %eax',
    'jmp *table(%rip,%rax,8)',
    'movl table(%rax,%rip), %eax',
    'movl table(,%rip,4), %eax',
    'movl table(%eip,%ecx,4), %eax',
  ].map((line) => refused('rip has no index', line)),
  ...[
    'mov eax, table[rip+rcx*4]',
    'mov eax, [rip+rcx*4+table]',
    'lea rdx, [rip+rax]',
    'mov eax, [rcx+rip]',
  ].map((line) => refused('rip has no index', line, true)),
  ...[
    'mov (%rsp), %xmm6',
    'mov %xmm0, %xmm1',
    'movl %xmm0, (%rsp)',
    'mov %xmm0, %rax',
    'movw %xmm0, (%rsp)',
    'pushq %xmm0',
    'push %xmm0',
    'xorq %xmm0, %xmm0',
    'mov %ymm0, (%rsp)',
    'mov %st, (%rsp)',
  ].map((line) => refused('no form for it', line)),
  ...[
    'mov [rsp], xmm6',
    'mov xmm0, xmm1',
    'mov xmm1, rax',
    'push xmm0',
    'mov QWORD PTR [rsp], xmm6',
  ].map((line) => refused('no form for it', line, true)),
];

/** What a compiler writes in Intel's syntax, names for registers, immediates without brackets. */
const SYNTAX: Sibling[] = [
  returns(
    'Intel: an array through base and scaled index, in two brackets',
    7,
    `.intel_syntax noprefix
.globl main
main:   lea rbx, table[rip]
        mov ecx, 2
        mov eax, DWORD PTR 4[rbx+rcx*4]
        mov edx, [rbx][rcx*4]
        sub eax, edx
        add eax, DWORD PTR [rbx+rcx*4-4]
        ret
.section .rodata
table:  .long 1, 6, 30, 31`,
  ),
  returns(
    'Intel: a jump through a table of code',
    3,
    `.intel_syntax noprefix
.globl main
main:   mov edx, 1
        lea rcx, .L4[rip]
        jmp [QWORD PTR [rcx+rdx*8]]
.L2:    mov eax, 2
        ret
.L3:    mov eax, 3
        ret
.data
.L4:    .quad .L2
        .quad .L3`,
  ),
  returns(
    'Intel: bytes, extensions, offset of a symbol',
    42,
    `.intel_syntax noprefix
.globl main
main:   mov edi, OFFSET FLAT:number
        movzx eax, BYTE PTR [rdi]
        movsx ecx, WORD PTR number[rip+2]
        movsxd rdx, DWORD PTR number[rip+4]
        add eax, ecx
        add eax, edx
        ret
.data
number: .byte 40, 0
        .short -3
        .long 5`,
  ),
  returns(
    'Intel: a string copy',
    9,
    `.intel_syntax noprefix
.globl main
main:   sub rsp, 24
        lea rsi, from[rip]
        mov rdi, rsp
        mov ecx, 2
        rep movsq
        movzx eax, BYTE PTR 15[rsp]
        add rsp, 24
        ret
.data
from:   .quad 0
        .byte 0, 0, 0, 0, 0, 0, 0, 9`,
  ),
  returns(
    'names for registers: .equ, as base and index, in memory operands',
    42,
    `.equ BASE, %rbx
.equ INDEX, %rcx
LOW = %eax
.globl main
main:   push BASE
        leaq table(%rip), BASE
        movl $1, %ecx
        movl 4(BASE,INDEX,4), LOW
        pop BASE
        ret
.data
table:  .long 1, 2, 42`,
  ),
  returns(
    'names for registers: another name for a name, redefined',
    5,
    `FIRST = %rdi
SECOND = FIRST
.globl main
main:   movq $2, SECOND
        FIRST = %rsi
        movq $3, FIRST
        leaq (%rdi,FIRST), %rax
        ret`,
  ),
  returns(
    'names for registers: Intel, by the preprocessor and .set',
    42,
    `#define OLD rdi
.intel_syntax noprefix
.set NEW, rsi
.globl main
main:   mov OLD, 40
        mov NEW, 2
        lea rax, [OLD+NEW]
        ret`,
  ),
  returns(
    'names for registers: an xmm register',
    6,
    `WIDE = %xmm6
.globl main
main:   movl $6, %eax
        movd %eax, WIDE
        xorl %eax, %eax
        movd WIDE, %eax
        ret`,
  ),
  returns(
    'Intel: constants are immediates in every instruction',
    0,
    `.intel_syntax noprefix
K = 7
.globl main
main:   mov eax, K
        sub eax, DWORD PTR K
        cmp eax, K-7
        jne 1f
        mov ecx, K*2
        add ecx, -K
        xor ecx, K
        jne 1f
        push K
        pop rax
        and eax, DWORD PTR K+1
        ret
1:      mov eax, 1
        ret`,
  ),
  returns(
    'Intel: a constant in brackets beside a register is a displacement',
    12,
    `.intel_syntax noprefix
.set AT, 4
.globl main
main:   lea rdx, table[rip]
        mov eax, [rdx+AT]
        add eax, AT[rdx]
        add eax, DWORD PTR [rdx+AT*2]
        ret
.data
table:  .long 1, 3, 6`,
  ),
  returns(
    'a forward reference takes the first value: in data',
    1,
    `.globl main
main:   movl word(%rip), %eax
        ret
.data
word:   .long slot
        slot = 1
        slot = 2`,
  ),
  returns(
    'a forward reference takes the first value: .set, as displacement',
    3,
    `.globl main
main:   leaq table(%rip), %rcx
        movzbl slot(%rcx), %eax
        .set slot, 1
        .set slot, 2
        ret
.data
table:  .byte 9, 3, 4`,
  ),
  returns(
    'a forward reference takes the first value: in an expression',
    16,
    `.globl main
main:   movl $slot*2+size, %eax
        .equ slot, 5
        .equ size, 6
        .equ slot, 50
        ret`,
  ),
  returns(
    'rep bsf: 16 bits, from memory, 64 bits',
    14,
    `.globl main
main:   movl $0x30, %edi
        rep bsf %di, %ax
        movzwl %ax, %eax
        rep bsfl word(%rip), %ecx
        addl %ecx, %eax
        movabsq $0x80, %rdx
        rep bsfq %rdx, %rdx
        addl %edx, %eax
        ret
.data
word:   .long 8`,
  ),
  returns(
    'shadow stacks: rdsspd, a loop over incsspq that is skipped',
    0,
    `.globl main
main:   endbr64
        xorl %eax, %eax
        rdsspd %eax
        testl %eax, %eax
        je 1f
        movl $2, %ecx
        incsspq %rcx
        setssbsy
1:      ret`,
  ),
];

export const SIBLINGS: readonly Sibling[] = [...REFUSED, ...SYNTAX];
