import type { Piece } from './piece.ts';

/** Instructions of which one waits for the one before: written so that a result is an operand. */
const CHAINS: Readonly<Record<string, string>> = {
  'add r,r': 'addq %rcx, %rax',
  'add r,i': 'addq $5, %rax',
  'sub r,r': 'subq %rcx, %rax',
  'and r,r': 'andq %rcx, %rax',
  'add r,m': 'addq (%rbx), %rax',
  'adc r,r': 'adcq %rcx, %rax',
  'sbb r,r': 'sbbq %rcx, %rax',
  'inc r': 'incq %rax',
  'neg r': 'negq %rax',
  'not r': 'notq %rax',
  'mov r,r 64': 'movq %rax, %rcx\n        movq %rcx, %rax',
  'mov r,r 32': 'movl %eax, %ecx\n        movl %ecx, %eax',
  'movzb r,r': 'movzbl %al, %eax',
  'movsl r,r': 'movslq %eax, %rax',
  'lea base+i': 'leaq 8(%rax), %rax',
  'lea base+index': 'leaq (%rax,%rcx), %rax',
  'lea base+index*4': 'leaq (%rax,%rcx,4), %rax',
  'lea base+index+i': 'leaq 8(%rax,%rcx), %rax',
  'shl r,i': 'shlq $3, %rax',
  'sar r,i': 'sarq $3, %rax',
  'shl r,cl': 'shlq %cl, %rax',
  'rol r,i': 'rolq $3, %rax',
  'shld r,r,i': 'shldq $3, %rcx, %rax',
  'imul r,r': 'imulq %rcx, %rax',
  'imul r,r 32': 'imull %ecx, %eax',
  'mul r': 'mulq %rcx',
  'div r 64': 'xorl %edx, %edx\n        divq %rcx',
  'div r 32': 'xorl %edx, %edx\n        divl %ecx',
  'idiv r 64': 'cqto\n        idivq %rcx',
  'bsf r,r': 'bsfq %rax, %rax',
  'bsr r,r': 'bsrq %rax, %rax',
  'tzcnt r,r': 'tzcntq %rax, %rax',
  'lzcnt r,r': 'lzcntq %rax, %rax',
  'popcnt r,r': 'popcntq %rax, %rax',
  'bswap r': 'bswapq %rax',
  'xchg r,r': 'xchgq %rcx, %rax',
  'cmov r,r': 'cmoveq %rcx, %rax',
  'cmova r,r': 'cmovaq %rcx, %rax',
  cqto: 'cqto\n        movq %rdx, %rax',
  cltq: 'cltq',
  'cmpxchg m,r': 'cmpxchgq %rcx, (%rbx)',
  'lock add m,r': 'lock addq %rcx, (%rbx)',
  'lock cmpxchg m,r': 'lock cmpxchgq %rcx, (%rbx)',
  'xchg r,m': 'xchgq %rax, (%rbx)',
  'movq x,r + movq r,x': 'movq %rax, %xmm0\n        movq %xmm0, %rax',
  'movaps x,x': 'movaps %xmm0, %xmm1\n        movaps %xmm1, %xmm0',
  'paddq x,x': 'paddq %xmm1, %xmm0',
  'pand x,x': 'pand %xmm1, %xmm0',
  'pmulld x,x': 'pmuludq %xmm1, %xmm0',
  'pshufd x,x': 'pshufd $1, %xmm0, %xmm0',
  'psllq x,i': 'psllq $1, %xmm0',
  'addsd x,x': 'addsd %xmm1, %xmm0',
  'mulsd x,x': 'mulsd %xmm1, %xmm0',
  'divsd x,x': 'divsd %xmm1, %xmm0',
  'sqrtsd x,x': 'sqrtsd %xmm0, %xmm0',
  'addss x,x': 'addss %xmm1, %xmm0',
  'mulps x,x': 'mulps %xmm1, %xmm0',
  'cvtsi2sd + cvttsd2si': 'cvtsi2sdq %rax, %xmm0\n        cvttsd2si %xmm0, %rax',
  'cvtss2sd + cvtsd2ss': 'cvtss2sd %xmm0, %xmm0\n        cvtsd2ss %xmm0, %xmm0',
  fadd: 'fadd %st(0), %st(0)',
  fmul: 'fmul %st(0), %st(0)',
  'fld + fstp': 'fldl (%rbx)\n        fstpl (%rbx)',
  'movaps m,x + movaps x,m': 'movaps %xmm0, (%rbx)\n        movaps (%rbx), %xmm0',
  pushfq: 'pushfq\n        popfq',
  cpuid: 'xorl %eax, %eax\n        movq %rbx, %rbp\n        cpuid\n        movq %rbp, %rbx',
  rdtsc: 'rdtsc',
  rdtscp: 'rdtscp',
  lfence: 'lfence',
  mfence: 'mfence',
  pause: 'pause',
  'rdfsbase r': 'rdfsbase %rax',
  'xgetbv ': 'xorl %ecx, %ecx\n        xgetbv',
};

/** Eight instructions that don't wait for one another. */
const SETS: Readonly<Record<string, (register: string) => string>> = {
  'add r,r': (r) => `addq %rcx, %${r}`,
  'add r,m': (r) => `addq (%rbx), %${r}`,
  'adc r,r': (r) => `testq %rcx, %rcx\n        adcq %rcx, %${r}`,
  'mov r,r': (r) => `movq %rcx, %${r}`,
  'mov r,i': (r) => `movq $1, %${r}`,
  'xor r,r same': (r) => `xorq %${r}, %${r}`,
  'sub r,r same': (r) => `subq %${r}, %${r}`,
  'cmp r,r': (r) => `cmpq %rcx, %${r}`,
  'lea base+i': (r) => `leaq 8(%rcx), %${r}`,
  'lea base+index+i': (r) => `leaq 8(%rcx,%rcx,4), %${r}`,
  'shl r,i': (r) => `shlq $3, %${r}`,
  'shl r,cl': (r) => `shlq %cl, %${r}`,
  'imul r,r': (r) => `imulq %rcx, %${r}`,
  'popcnt r,r': (r) => `popcntq %rcx, %${r}`,
  'bsf r,r': (r) => `bsfq %rcx, %${r}`,
  'bswap r': (r) => `bswapq %${r}`,
  'xchg r,r': (r) => `xchgq %${r}, %rcx`,
  'cmov r,r': (r) => `cmoveq %rcx, %${r}`,
  'sete m': () => 'sete (%rbx)',
  nop: () => 'nop',
  'nopw 9 bytes': () => '.byte 0x66, 0x0f, 0x1f, 0x84, 0, 0, 0, 0, 0',
};
const FREE = ['rax', 'rdx', 'rsi', 'rdi', 'r8', 'r9', 'r10', 'r11'];

const VECTOR_SETS: Readonly<Record<string, (register: string) => string>> = {
  'pxor x,x same': (x) => `pxor %${x}, %${x}`,
  'movaps x,x': (x) => `movaps %xmm15, %${x}`,
  'movaps m,x': (x) => `movaps (%rbx), %${x}`,
  'movaps x,m': (x) => `movaps %${x}, (%rbx)`,
  'paddq x,x': (x) => `paddq %xmm15, %${x}`,
  'pshufd x,x': (x) => `pshufd $1, %xmm15, %${x}`,
  'pmuludq x,x': (x) => `pmuludq %xmm15, %${x}`,
  'addsd x,x': (x) => `addsd %xmm15, %${x}`,
  'mulsd x,x': (x) => `mulsd %xmm15, %${x}`,
  'divsd x,x': (x) => `divsd %xmm15, %${x}`,
  'sqrtsd x,x': (x) => `sqrtsd %xmm15, %${x}`,
  'movq r,x': (x) => `movq %rcx, %${x}`,
  'movq x,r': (x) => `movq %${x}, %rax`,
};
const XMM = ['xmm0', 'xmm1', 'xmm2', 'xmm3', 'xmm4', 'xmm5', 'xmm6', 'xmm7'];

/** Ones everywhere: no denormal numbers, no division by zero. */
const SETUP = [
  'movl $1, %eax',
  'movl $1, %ecx',
  'movl $1, %edx',
  'movabsq $0x3ff0000000000000, %rsi',
  'movq %rsi, %xmm0',
  ...[1, 2, 3, 4, 5, 6, 7].map((n) => `movaps %xmm0, %xmm${n}`),
  'movq %rsi, %xmm15',
  'testl %ecx, %ecx',
  'fninit',
  'fld1',
].join('\n        ');

const slug = (name: string) => name.trim().replaceAll(/[ ,+*]+/g, '-');

const chains = Object.entries(CHAINS).map(
  ([name, body]): Piece => ({
    name: `latency-${slug(name)}`,
    title: `${body.replaceAll(/\s*\n\s*/g, '; ')}, a chain`,
    body,
    setup: SETUP,
    copies: 32,
  }),
);

const sets = [
  ...Object.entries(SETS).map(([name, make]) => ({ name, body: FREE.map(make) })),
  ...Object.entries(VECTOR_SETS).map(([name, make]) => ({ name, body: XMM.map(make) })),
].map(
  ({ name, body }): Piece => ({
    name: `throughput-${slug(name)}`,
    title: `${body[0].replaceAll(/\s*\n\s*/g, '; ')}, independent ones`,
    body: body.join('\n        '),
    setup: SETUP,
    copies: 8,
    units: 8,
  }),
);

/** Latency and throughput of common instructions. */
export const ARITHMETIC: readonly Piece[] = [...chains, ...sets];
