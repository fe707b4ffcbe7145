/** A main that ends badly, and the signal that Linux sends for it. */
export interface BadProgram {
  name: string;
  body: string;
  data?: string;
  signal: 'SIGSEGV' | 'SIGILL' | 'SIGFPE' | 'SIGTRAP';
}

const SEGV = 'SIGSEGV';

/** Everything that the lab stops a program for. */
export const BAD_PROGRAMS: readonly BadProgram[] = [
  { name: 'null pointer read', body: 'xorl %ebx, %ebx\nmovq 16(%rbx), %rax', signal: SEGV },
  { name: 'unmapped read', body: 'movq 0x123456(%rip), %rax', signal: SEGV },
  { name: 'unmapped write', body: 'movl $0x10000000, %ebx\nmovb $1, (%rbx)', signal: SEGV },
  { name: 'unmapped read and write', body: 'movl $0x10000000, %ebx\nincl (%rbx)', signal: SEGV },
  {
    name: 'non-canonical address',
    body: 'movabsq $0x8000000000000000, %rbx\nmovq (%rbx), %rcx',
    signal: SEGV,
  },
  { name: 'kernel address', body: 'movq $-4096, %rbx\nmovq (%rbx), %rcx', signal: SEGV },
  { name: 'write to text', body: 'leaq main(%rip), %rbx\nmovb $0x90, (%rbx)', signal: SEGV },
  {
    name: 'write across the end of a region',
    body: 'leaq data+4090(%rip), %rbx\nmovq %rax, (%rbx)',
    data: 'data: .skip 8',
    signal: SEGV,
  },
  { name: 'jump to unmapped memory', body: 'movl $0x10000000, %eax\njmp *%rax', signal: SEGV },
  { name: 'call of a null pointer', body: 'xorl %eax, %eax\ncall *%rax', signal: SEGV },
  { name: 'return to nowhere', body: 'pushq $0x7770\nret', signal: SEGV },
  {
    name: 'jump into data',
    body: 'leaq data(%rip), %rax\njmp *%rax',
    data: 'data: .quad 0',
    signal: SEGV,
  },
  {
    name: 'jump to a non-canonical address',
    body: 'movabsq $0x8000000000000000, %rax\njmp *%rax',
    signal: SEGV,
  },
  {
    name: 'return to a non-canonical address',
    body: 'movabsq $0x8000000000000000, %rax\npushq %rax\nret',
    signal: SEGV,
  },
  {
    name: 'guard page under the stack',
    body: 'leaq -0x800000(%rsp), %rsp\npushq %rax',
    signal: SEGV,
  },
  { name: 'endless recursion', body: 'subq $0x100000, %rsp\ncall main', signal: SEGV },
  {
    name: 'rep movsb off the end',
    body: 'leaq data+4000(%rip), %rdi\nleaq data(%rip), %rsi\nmovl $200, %ecx\nrep movsb',
    data: 'data: .quad 1, 2',
    signal: SEGV,
  },
  { name: 'rep stosq at once', body: 'xorl %edi, %edi\nmovl $3, %ecx\nrep stosq', signal: SEGV },
  { name: 'ud2', body: 'nop\nud2', signal: 'SIGILL' },
  { name: 'no instruction', body: 'nop\n.byte 0x06, 0x07', signal: 'SIGILL' },
  { name: 'division by zero', body: 'xorl %ecx, %ecx\ndivl %ecx', signal: 'SIGFPE' },
  {
    name: 'quotient too large',
    body: 'movq $-1, %rdx\nmovl $2, %ecx\ndivq %rcx',
    signal: 'SIGFPE',
  },
  {
    name: 'idiv of the smallest number',
    body: 'movl $0x80000000, %eax\ncltd\nmovl $-1, %ecx\nidivl %ecx',
    signal: 'SIGFPE',
  },
  ...[
    'cli',
    'sti',
    'hlt',
    'inb %dx, %al',
    'outl %eax, $5',
    'rdmsr',
    'wrmsr',
    'movq %cr0, %rax',
    'movq %rax, %cr3',
    'movq %dr7, %rax',
    'invd',
    'wbinvd',
    'lgdt (%rsp)',
    'lidt (%rsp)',
    'clts',
    'swapgs',
    'invlpg (%rsp)',
    'ltr %ax',
    'lldt %ax',
    'sysretq',
    'insb',
    'rep outsb',
    'lmsw %ax',
  ].map((body): BadProgram => ({ name: `privileged ${body}`, body, signal: SEGV })),
  { name: 'misaligned movaps', body: 'movaps 8(%rsp), %xmm0\nmovaps (%rsp), %xmm1', signal: SEGV },
  {
    name: 'misaligned movdqa store',
    body: 'leaq data(%rip), %rbx\nmovdqa %xmm0, 4(%rbx)',
    data: 'data: .skip 64',
    signal: SEGV,
  },
  {
    name: 'misaligned addps',
    body: 'leaq data(%rip), %rbx\naddps 4(%rbx), %xmm0',
    data: 'data: .skip 64',
    signal: SEGV,
  },
  {
    name: 'misaligned cmpxchg16b',
    body: 'leaq data(%rip), %rbx\ncmpxchg16b 8(%rbx)',
    data: 'data: .skip 64',
    signal: SEGV,
  },
  {
    name: 'misaligned fxsave',
    body: 'leaq data(%rip), %rbx\nfxsave 8(%rbx)',
    data: 'data: .skip 600',
    signal: SEGV,
  },
  {
    name: 'reserved bits of mxcsr',
    body: 'leaq data(%rip), %rbx\nldmxcsr (%rbx)\nldmxcsr 4(%rbx)',
    data: 'data: .long 0x1f80, 0x11f80',
    signal: SEGV,
  },
  { name: 'int3', body: 'nop\nint3', signal: 'SIGTRAP' },
  { name: 'lock on a register', body: '.byte 0xf0, 0x48, 0x01, 0xc3', signal: 'SIGILL' },
  { name: 'int $13', body: 'int $13', signal: SEGV },
];
