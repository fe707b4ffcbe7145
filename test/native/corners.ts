/** Bodies of main, with data, that do what emulators like to get wrong; each goes on into ud2. */
export const CORNERS: readonly (readonly [name: string, body: string, data?: string])[] = [
  ['popf leaves IF alone', 'pushq $2\npopfq\npushfq'],
  ['popf leaves IOPL alone', 'pushq $0x3202\npopfq\npushfq'],
  ['popf sets ID and AC', 'pushq $0x240202\npopfq\npushfq'],
  ['16-bit popf and pushf', 'pushw $0x0ad7\npopfw\npushfw'],
  ['fninit clears the x87 pointers', 'fld1\nfninit\nfnstenv -64(%rsp)'],
  [
    'reserved bits of the x87 control word',
    'leaq data(%rip), %rbx\nfldcw (%rbx)\nfnstcw -80(%rsp)\nfldcw 2(%rbx)\nfnstcw -80(%rsp)',
    'data: .word 0xf03f, 0x0f3f',
  ],
  [
    'fnstenv masks exceptions',
    'leaq data(%rip), %rbx\nfldcw (%rbx)\nfnstenv -64(%rsp)\nfnstcw -80(%rsp)',
    'data: .word 0',
  ],
  [
    'x87 stack without arithmetic',
    'fldz\nfld1\nfdivp\nfwait\nffree %st(0)\nfincstp\nfdecstp\nfnop',
  ],
  [
    'x87 integers that fit',
    'leaq data(%rip), %rbx\nfilds (%rbx)\nfiaddl 4(%rbx)\nfistl 16(%rbx)\nfistpll 24(%rbx)\nfildll 8(%rbx)\nfisttpll 32(%rbx)\nfilds (%rbx)\nfistps 40(%rbx)',
    'data: .long -5, 1000, -1, 0x7fffffff\n.skip 32',
  ],
  [
    'a REX prefix before another prefix',
    '.byte 0x48, 0x66, 0x05, 0x01, 0x00\n.byte 0x48, 0x2e, 0x01, 0xc8',
  ],
  [
    'prefixes on both sides of REX',
    '.byte 0x66, 0x48, 0x66, 0x05, 0x01, 0x00\n.byte 0x4d, 0x66, 0x41, 0x01, 0xc0',
  ],
  ['REX before a repetition', 'xorl %ecx, %ecx\nmovq %rsp, %rdi\n.byte 0x48, 0xf3, 0xab'],
  [
    'REX before the prefix that is part of an opcode',
    '.byte 0x44, 0x66, 0x0f, 0x6e, 0xc0\n.byte 0x48, 0x66, 0x0f, 0x7e, 0xc0',
  ],
  ['REX before a segment', 'nop\n.byte 0x48, 0x64, 0x8b, 0x04, 0x25, 0, 0, 0, 0'],
  ['direction flag', 'std\npushfq\ncld'],
  ['hints', 'endbr64\nnopw 16(%rax,%rax)\nnopl (%rax)\npause\nrdsspq %rax'],
  ['enter and leave', 'enter $16, $0\nleave'],
  [
    'thread-local storage',
    'movq %fs:0, %rax\nmovl %fs:-4, %ecx\nmovl $5, %fs:-4\nmovq $-4, %rcx\nincl %fs:(%rcx)',
  ],
  ['an address that wraps around', 'movq $-8, %rax\nmovq 8(%rsp,%rax), %rbx'],
  [
    'system calls that are refused',
    [
      'movl $999, %eax\nsyscall',
      'movq $-1, %rax\nsyscall',
      'movl $14, %eax\nsyscall',
      'movl $1, %edi\nmovl $1, %eax\nxorl %esi, %esi\nmovl $5, %edx\nsyscall',
      'movl $1, %eax\nmovl $77, %edi\nsyscall',
      'movl $11, %eax\nmovl $1, %edi\nsyscall',
      'movl $11, %eax\nxorl %edi, %edi\nxorl %esi, %esi\nsyscall',
      'movl $9, %eax\nxorl %esi, %esi\nsyscall',
    ].join('\n'),
  ],
  [
    'rt_sigprocmask: every how, set, old set, size and bad address',
    [
      ...[0, 1, 2, 3, -1].flatMap((how) =>
        ['set', 'none', 'bad'].flatMap((set) =>
          ['old', 'none', 'text'].map((old) => call(how, set, old, 8)),
        ),
      ),
      ...[0, 4, 16].map((size) => call(2, 'set', 'old', size)),
    ].join('\n'),
    // SIGTRAP is what single steps arrive by; all others.
    'none = 0\nbad = 16\ntext = main\nset: .quad ~0x10\nold: .quad 0x55',
  ],
  [
    'rsp as an operand',
    'pushq %rsp\npopq %rsp\npushq 8(%rsp)\npopq (%rsp)\npopq 16(%rsp)\nleaq -256(%rsp), %rax\nxchgq %rsp, %rax\nmovq %rax, %rsp\nleaq -64(%rsp), %rsp\npushw $5\npopw %ax\nmovq %rsp, %rbp\nenter $24, $2\nleave',
  ],
  ['return that drops arguments', 'pushq %rax\npushq %rbx\ncall 1f\n1: ret $16'],
  [
    'jumps and calls through tables',
    'movl $1, %ecx\nleaq data(%rip), %rax\njmp *(%rax,%rcx,8)\nfirst: call *data(%rip)\njmp 3f\nsecond: ret\n3: leaq 4f(%rip), %rdx\njmp *%rdx\n4: nop',
    'data: .quad second, first',
  ],
  [
    'loops by 64 and 32 bits',
    'movabsq $0x100000001, %rcx\n.byte 0x67, 0xe2, 0xfd\nmovl $3, %ecx\n2: loop 2b\njecxz 3f\nud2\n3: jrcxz 4f\nud2\n4: nop',
  ],
  [
    'bsf and bsr of 0 leave their target',
    'xorl %eax, %eax\nbsfq %rax, %rbx\nbsrq %rax, %rcx\nbsfw %ax, %dx',
  ],
  [
    '32-bit results clear the upper half',
    'movl %eax, %eax\nxchgl %ebx, %ebx\ncmovnel %ecx, %ecx\nbswapl %edx\ncmpxchgl %esi, %esi\naddl $0, %edi',
  ],
  ['exit_group', 'movl $0x1234, %edi\nmovl $231, %eax\nsyscall'],
];

/**
 * The same, of x87 instruction pointers and the mask of mxcsr. AMD's xsave, by which Linux keeps the
 * state of a process between two single steps, leaves the pointers out while no exception is pending
 * (AMD64 manual, volume 2, 11.5); newer CPUs keep them.
 */
export const POINTER_CORNERS: typeof CORNERS = [
  [
    'fnsave stores pointers and clears them, frstor brings them back',
    'fld1\nfnsave -300(%rsp)\nfnstenv -64(%rsp)\nfrstor -300(%rsp)\nfnstenv -64(%rsp)\nfstpt -64(%rsp)',
  ],
  [
    'fldenv loads pointers',
    'leaq data(%rip), %rbx\nfldenv (%rbx)\nfnstenv -64(%rsp)\nfnstcw -80(%rsp)\nfnsave -300(%rsp)',
    'data: .long 0xffff027f, 0xffff3800, 0xffff3fff, 0x12345678, 0x07ff0033, 0x9abcdef0, 0xffff002b',
  ],
  [
    'fxsave and fxrstor',
    'leaq data(%rip), %rbx\nfxsave (%rbx)\nfxsave64 (%rbx)\nxorps %xmm3, %xmm3\nfxrstor (%rbx)\nfxrstor64 (%rbx)',
    'data: .skip 512',
  ],
];

function call(how: number, set: string, old: string, size: number): string {
  return [
    `movl $${how}, %edi`,
    `leaq ${set === 'none' || set === 'bad' ? `${set}` : `${set}(%rip)`}, %rsi`,
    `leaq ${old === 'none' ? old : `${old}(%rip)`}, %rdx`,
    `movl $${size}, %r10d`,
    'movl $14, %eax',
    'syscall',
    'xorq $0x3f0, set(%rip)',
    'andq $~0x10, set(%rip)',
  ].join('\n');
}
