import { FP, FP_BACK, get, global, type Order, one, pop, push, put, type Shaped } from './atlas.ts';

const PATCH = 'movq 56(%rdi), %rcx; movq %rcx, (%rsp); ret';
const JMP = (o: Order, way: string, save = '', restore = '') =>
  global(
    'setjmp',
    // What is patched at the return has to be there.
    `${put(o, 'rdi', 0)}; ${way === PATCH ? 'movq %rsp, 48(%rdi)' : 'leaq 8(%rsp), %rdx; movq %rdx, 48(%rdi)'}; movq (%rsp), %rdx; movq %rdx, 56(%rdi); ${save}xorl %eax, %eax; ret`,
  ) + global('longjmp', `${restore}${get(o, 'rdi', 0)}; movq 48(%rdi), %rsp; ${way}`);
/** Registers that a call may change, without rax and rdi. */
const FREE = ['rsi', 'rdx', 'rcx', 'r8', 'r9', 'r10', 'r11'];
const two = (like: string, instructions: number, text: Shaped['text']): Shaped => ({
  like,
  instructions,
  text,
});

/** Pairs: what saves returns twice. */
export const TWO: readonly Shaped[] = [
  two('musl', 23, (o) =>
    JMP(o, 'jmp *56(%rdi)', '', 'xorl %eax, %eax; cmpl $1, %esi; adcl %esi, %eax; '),
  ),
  two('picolibc, newlib', 24, (o) =>
    JMP(o, 'pushq 56(%rdi); ret', '', 'movl %esi, %eax; testl %eax, %eax; jne 1f; incl %eax; 1: '),
  ),
  two(
    'FreeBSD',
    37,
    (o) =>
      global(
        'setjmp',
        `movq %rdi, %rax; movq (%rsp), %rdx; movq %rdx, 56(%rax); ${put(o, 'rax', 0)}; movq %rsp, 48(%rax); fnstcw 64(%rax); stmxcsr 68(%rax); xorl %eax, %eax; ret`,
      ) +
      global(
        'longjmp',
        `movq %rdi, %rdx; stmxcsr -4(%rsp); movl 68(%rdx), %eax; andl $0xffffffc0, %eax; movl -4(%rsp), %ecx; andl $0x3f, %ecx; xorl %ecx, %eax; movl %eax, -4(%rsp); ldmxcsr -4(%rsp); fldcw 64(%rdx); movl %esi, %eax; testl %eax, %eax; jnz 1f; incl %eax; 1: ${get(o, 'rdx', 0)}; movq 48(%rdx), %rsp; movq 56(%rdx), %rcx; movq %rcx, (%rsp); ret`,
      ),
  ),
  two('NetBSD', 24, (o) =>
    JMP(o, PATCH, '', 'movl %esi, %eax; testl %eax, %eax; jnz 1f; incl %eax; 1: '),
  ),
  two('state-threads', 25, (o) =>
    JMP(
      o,
      'movq 56(%rdi), %rdx; jmp *%rdx',
      '',
      'testl %esi, %esi; movl $1, %eax; cmovel %eax, %esi; movl %esi, %eax; ',
    ),
  ),
  two('sv6', 22, (o) => JMP(o, 'pushq 56(%rdi); ret', '', 'movl %esi, %eax; ')),
  two('ToaruOS', 21, (o) => JMP(o, 'jmp *56(%rdi)', '', 'movl %esi, %eax; ')),
  two(
    'libtask',
    40,
    (o) =>
      global(
        'setjmp',
        `${put(o, 'rdi', 0)}; ${put(FREE, 'rdi', 64)}; movq %rdi, 120(%rdi); movq $1, 128(%rdi); movq (%rsp), %rcx; movq %rcx, 56(%rdi); leaq 8(%rsp), %rcx; movq %rcx, 48(%rdi); movq 80(%rdi), %rcx; xorl %eax, %eax; ret`,
      ) +
      global(
        'longjmp',
        `${get(o, 'rdi', 0)}; ${get(FREE, 'rdi', 64)}; movq 128(%rdi), %rax; movq 48(%rdi), %rsp; pushq 56(%rdi); movq 120(%rdi), %rdi; ret`,
      ),
  ),
  two('qthreads', 28, (o) =>
    JMP(
      o,
      'pushq 56(%rdi); movl $1, %eax; ldmxcsr 64(%rdi); fldcw 68(%rdi); movq 72(%rdi), %rdi; ret',
      'stmxcsr 64(%rdi); fnstcw 68(%rdi); movq %rdi, 72(%rdi); ',
    ),
  ),
  two(
    'OpenBSD, bionic: the mask by a call',
    35,
    (o) =>
      global(
        'setjmp',
        `pushq %rdi; xorl %edi, %edi; call sigblock; popq %rdi; movl %eax, 64(%rdi); movq (%rsp), %r11; ${put(o, 'rdi', 0)}; movq %rsp, 48(%rdi); movq %r11, 56(%rdi); xorl %eax, %eax; ret`,
      ) +
      global(
        'longjmp',
        `pushq %rdi; pushq %rsi; movl 64(%rdi), %edi; call sigsetmask; popq %rsi; popq %rdi; ${get(o, 'rdi', 0)}; movq 48(%rdi), %rsp; movq 56(%rdi), %r11; movl %esi, %eax; testl %eax, %eax; jnz 1f; incl %eax; 1: movq %r11, (%rsp); ret`,
      ),
  ),
  two('gccgo', 21, (o) => JMP(o, 'movq 56(%rdi), %rdx; jmp *%rdx')),
  two(
    'libdill, libmill, as functions',
    24,
    (o) =>
      global(
        'save',
        `movq %rdi, %rdx; leaq 8(%rsp), %rcx; ${put(o, 'rdx', 0)}; movq %rcx, 48(%rdx); movq (%rsp), %rcx; movq %rcx, 56(%rdx); xorl %eax, %eax; ret`,
      ) +
      global(
        'restore',
        `movq %rdi, %rdx; movl $1, %eax; ${get(o, 'rdx', 0)}; movq 48(%rdx), %rsp; movq 56(%rdx), %rcx; jmp *%rcx`,
      ),
  ),
];

const W = (o: Order) => [...o, 'rdi', 'rsi'];
const XMM = [6, 7, 8, 9, 10, 11, 12, 13, 14, 15];
const xmm = (operation: (register: string, at: string) => string) =>
  XMM.map((n) => operation(`%xmm${n}`, `${16 * (n - 6)}(%rsp)`)).join('; ');
const SAVE_XMM = `subq $168, %rsp; ${xmm((r, at) => `movaps ${r}, ${at}`)}`;
const LOAD_XMM = `${xmm((r, at) => `movaps ${at}, ${r}`)}; addq $168, %rsp`;
const GS = ['8', '0x10', '0x1478'];
const RESULT =
  'popq %rax; popq %r10; movq %r9, (%rax); movq %r8, 8(%rax); movq %rax, %rcx; jmp *%r10';

/** By Microsoft's convention. */
export const MICROSOFT: readonly Shaped[] = [
  one(
    'tinygo',
    41,
    (o) =>
      `${SAVE_XMM}; ${push(W(o))}; movq %rsp, (%rdx); movq %rcx, %rsp; ${pop(W(o))}; ${LOAD_XMM}; ret`,
  ),
  one(
    'Ruby',
    45,
    (o) =>
      `pushq %gs:8; pushq %gs:16; ${push(W(o))}; subq $160, %rsp; ${xmm((r, at) => `movups ${r}, ${at}`)}; movq %rsp, (%rcx); movq (%rdx), %rsp; ${xmm((r, at) => `movups ${at}, ${r}`)}; addq $160, %rsp; ${pop(W(o))}; popq %gs:16; popq %gs:8; ret`,
  ),
  one(
    'zigcoro, Tina, Crystal, D',
    25,
    (o) =>
      `${GS.map((at) => `pushq %gs:${at}`).join('; ')}; ${push(W(o))}; movq %rsp, (%rcx); movq (%rdx), %rsp; ${pop(W(o))}; ${[
        ...GS,
      ]
        .reverse()
        .map((at) => `popq %gs:${at}`)
        .join('; ')}; ret`,
  ),
  one(
    'Boost',
    36,
    (o) =>
      `pushq %rcx; ${push(W(o))}; movq %gs:0x30, %r11; pushq 8(%r11); pushq 16(%r11); subq $8, %rsp; ${FP}; movq %rsp, %r9; movq %rdx, %rsp; ${FP_BACK}; addq $8, %rsp; popq 16(%r11); popq 8(%r11); ${pop(W(o))}; ${RESULT}`,
  ),
  one(
    'tbox',
    25,
    (o) => `pushq %rcx; ${push(W(o))}; movq %rsp, %r9; movq %rdx, %rsp; ${pop(W(o))}; ${RESULT}`,
  ),
  one(
    'minicoro',
    22,
    (o) =>
      `leaq 1f(%rip), %rax; movq %rax, (%rcx); movq %rsp, 8(%rcx); ${put(W(o), 'rcx', 16)}; ${get(W(o), 'rdx', 16)}; movq 8(%rdx), %rsp; jmp *(%rdx); 1: ret`,
  ),
  one(
    'generator-rs',
    20,
    (o) =>
      `${put(W(o), 'rcx', 8)}; movq %rsp, (%rcx); ${get(W(o), 'rdx', 8)}; movq (%rdx), %rsp; popq %rax; jmp *%rax`,
  ),
  one(
    'permafrost',
    23,
    (o) =>
      `leaq 1f(%rip), %rax; pushq %rax; ${put(W(o), 'rcx', 8)}; movq %rsp, (%rcx); ${get(W(o), 'rdx', 8)}; movq (%rdx), %rsp; movq %r8, %rax; ret; 1: ret`,
  ),
  two(
    'state-threads, mingw setjmp',
    26,
    (o) =>
      global(
        'setjmp',
        `${put(W(o), 'rcx', 0)}; leaq 8(%rsp), %rdx; movq %rdx, 64(%rcx); movq (%rsp), %rdx; movq %rdx, 72(%rcx); xorl %eax, %eax; ret`,
      ) +
      global(
        'longjmp',
        `movl %edx, %eax; ${get(W(o), 'rcx', 0)}; movq 64(%rcx), %rsp; movq 72(%rcx), %rdx; jmp *%rdx`,
      ),
  ),
];
