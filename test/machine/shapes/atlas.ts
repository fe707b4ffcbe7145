/** A routine of the shape that a project's has, in an order of registers of its own. */
export interface Shaped {
  /** Whose shape it has. */
  like: string;
  /** Instructions of a switch into a context that has run; none where it is refused. */
  instructions: number | undefined;
  /** Statements over an order of the callee-saved registers, each line one. */
  text(order: readonly string[]): string;
  shape?: string;
  symbol?: string;
}

export type Order = readonly string[];

export const push = (order: Order) => order.map((r) => `pushq %${r}`).join('\n');
export const pop = (order: Order) => push([...order].reverse()).replaceAll('push', 'pop');
export const put = (order: Order, object: string, at: number) =>
  order.map((r, i) => `movq %${r}, ${at + 8 * i}(%${object})`).join('\n');
export const get = (order: Order, object: string, at: number) =>
  order.map((r, i) => `movq ${at + 8 * i}(%${object}), %${r}`).join('\n');
export const FP = 'stmxcsr (%rsp)\nfnstcw 4(%rsp)';
export const FP_BACK = 'ldmxcsr (%rsp)\nfldcw 4(%rsp)';
const lines = (text: string) => text.replaceAll('; ', '\n');
export const global = (name: string, body: string) => `.globl ${name}\n${name}:\n${lines(body)}\n`;
export const one = (
  like: string,
  instructions: number | undefined,
  body: (order: Order) => string,
  more: Partial<Shaped> = {},
): Shaped => ({ like, instructions, text: (order) => global('f', body(order)), ...more });

const OLD_BOOST = (o: Order, swap: string, last = '') =>
  `${push(o)}; leaq -8(%rsp), %rsp; ${FP}; ${swap}; ${FP_BACK}; leaq 8(%rsp), %rsp; ${pop(o)}; popq %r8; ${last}jmp *%r8`;
const STACK_SWAP = 'movq %rsp, (%rdi); movq (%rsi), %rsp';

/** Switches in one call, System V. */
export const ONE: readonly Shaped[] = [
  one(
    'Boost.Context, jump',
    24,
    (o) =>
      `leaq -0x38(%rsp), %rsp; ${FP}; ${put(o, 'rsp', 8)}; movq %rsp, %rax; movq %rdi, %rsp; movq 0x38(%rsp), %r8; ${FP_BACK}; ${get(o, 'rsp', 8)}; leaq 0x40(%rsp), %rsp; movq %rsi, %rdx; movq %rax, %rdi; jmp *%r8`,
  ),
  one(
    'Boost.Context, ontop',
    24,
    (o) =>
      `leaq -0x38(%rsp), %rsp; ${FP}; ${put(o, 'rsp', 8)}; movq %rdx, %r8; movq %rsi, %rdx; movq %rsp, %rax; movq %rdi, %rsp; ${FP_BACK}; ${get(o, 'rsp', 8)}; leaq 0x38(%rsp), %rsp; movq %rax, %rdi; jmp *%r8`,
  ),
  one('Boost in sx, TarsCpp, PHP', 24, (o) =>
    OLD_BOOST(o, 'movq %rsp, %rax; movq %rdi, %rsp', 'movq %rsi, %rdx; movq %rax, %rdi; '),
  ),
  one('Boost in FiberTaskingLib', 23, (o) =>
    OLD_BOOST(o, 'movq %rsp, (%rdi); movq %rsi, %rsp', 'movq %rdx, %rdi; '),
  ),
  one(
    'Boost in sewing, libgo; brpc',
    28,
    (o) =>
      `${push(o)}; leaq -8(%rsp), %rsp; cmp $0, %rcx; je 1f; ${FP}; 1: movq %rsp, (%rdi); movq %rsi, %rsp; cmp $0, %rcx; je 2f; ${FP_BACK}; 2: leaq 8(%rsp), %rsp; ${pop(o)}; popq %r8; movq %rdx, %rax; movq %rdx, %rdi; jmp *%r8`,
  ),
  one(
    'the same without floating point',
    24,
    (o) =>
      `${push(o)}; leaq -8(%rsp), %rsp; cmp $0, %rcx; je 1f; ${FP}; 1: movq %rsp, (%rdi); movq %rsi, %rsp; cmp $0, %rcx; je 2f; ${FP_BACK}; 2: leaq 8(%rsp), %rsp; ${pop(o)}; popq %r8; movq %rdx, %rax; movq %rdx, %rdi; jmp *%r8`,
    { shape: 'rcx 0' },
  ),
  one(
    'flare',
    23,
    (o) =>
      `subq $8, %rsp; ${push(o)}; movq %rsp, (%rdi); stmxcsr 48(%rsp); fnstcw 52(%rsp); movq %rsi, %rsp; ldmxcsr 48(%rsp); fldcw 52(%rsp); ${pop(o)}; addq $8, %rsp; popq %r8; movq %rdx, %rdi; jmp *%r8`,
  ),
  one('argobots', 22, (o) => OLD_BOOST(o, 'movq %rsp, (%rsi); movq (%rdi), %rsp')),
  one(
    'tbox, coost',
    17,
    (o) =>
      `${push(o)}; movq %rsp, %rax; movq %rdi, %rsp; ${pop(o)}; popq %r8; movq %rsi, %rdx; jmp *%r8`,
  ),
  one(
    'libaco',
    24,
    (o) =>
      `movq (%rsp), %rdx; leaq 8(%rsp), %rcx; ${put(o, 'rdi', 0)}; movq %rdx, 48(%rdi); movq %rcx, 56(%rdi); fnstcw 64(%rdi); stmxcsr 68(%rdi); ${get(o, 'rsi', 0)}; movq 56(%rsi), %rcx; movq %rcx, %rsp; movq 48(%rsi), %rax; ldmxcsr 68(%rsi); fldcw 64(%rsi); jmp *%rax`,
  ),
  one(
    'Tencent libco',
    33,
    (o) =>
      `leaq (%rsp), %rax; movq %rax, 104(%rdi); movq (%rsp), %rax; movq %rax, 72(%rdi); ${put([...o, 'rcx', 'rdx', 'r8'], 'rdi', 0)}; movq %rsi, 80(%rdi); movq %rdi, 88(%rdi); movq %r9, 96(%rdi); xorl %eax, %eax; movq 104(%rsi), %rsp; ${get([...o, 'rcx', 'rdx', 'r8'], 'rsi', 0)}; movq 96(%rsi), %r9; leaq 8(%rsp), %rsp; pushq 72(%rsi); movq 88(%rsi), %rdi; movq 80(%rsi), %rsi; ret`,
  ),
  one(
    'libco (higan)',
    16,
    (o) =>
      `movq %rsp, (%rsi); movq (%rdi), %rsp; popq %rax; ${put(o, 'rsi', 8)}; ${get(o, 'rdi', 8)}; jmp *%rax`,
  ),
  one('libcoro', 16, (o) => `${push(o)}; ${STACK_SWAP}; ${pop(o)}; popq %rcx; jmp *%rcx`),
  one(
    'minicoro, neco',
    18,
    (o) =>
      `leaq 1f(%rip), %rax; movq %rax, (%rdi); movq %rsp, 8(%rdi); ${put(o, 'rdi', 16)}; ${get(o, 'rsi', 16)}; movq 8(%rsi), %rsp; jmp *(%rsi); 1: ret`,
  ),
  one(
    'Ruby',
    17,
    (o) =>
      `endbr64; ${push(o)}; movq %rsp, (%rdi); movq (%rsi), %rsp; ${pop(o)}; movq %rdi, %rax; ret`,
  ),
  one('PhotonLibOS', 5, () => 'pushq %rbp; movq %rsp, (%rsi); movq (%rdi), %rsp; popq %rbp; ret'),
  one(
    'lthread, NtyCo',
    19,
    ([, ...o]) =>
      `movq %rsp, (%rsi); movq %rbp, 8(%rsi); movq (%rsp), %rax; movq %rax, 16(%rsi); ${put(o, 'rsi', 24)}; ${get(o, 'rdi', 24)}; movq 8(%rdi), %rbp; movq (%rdi), %rsp; movq 16(%rdi), %rax; movq %rax, (%rsp); ret`,
  ),
  one(
    'libfiber',
    20,
    (o) =>
      `${push(o)}; leaq 1f(%rip), %rax; pushq %rax; movq %rsp, (%rdi); movq (%rsi), %rsp; movq 64(%rsp), %rdi; popq %rcx; jmp *%rcx; 1: ${pop(o)}; ret`,
  ),
  one(
    'marl',
    22,
    (o) =>
      `${put(o, 'rdi', 16)}; movq (%rsp), %rax; movq %rax, 64(%rdi); leaq 8(%rsp), %rax; movq %rax, 72(%rdi); movq %rsi, %r8; ${get(o, 'r8', 16)}; movq (%r8), %rdi; movq 8(%r8), %rsi; movq 64(%r8), %rcx; movq 72(%r8), %rsp; jmp *%rcx`,
  ),
  one(
    'massivethreads',
    21,
    (o) =>
      `subq $128, %rsp; ${push(o)}; leaq 1f(%rip), %rax; pushq %rax; ${STACK_SWAP}; popq %rax; jmp *%rax; 1: ${pop(o)}; addq $128, %rsp; ret`,
  ),
  one('uThreads', 15, (o) => `${push(o)}; movq %rsp, (%rdx); movq %rcx, %rsp; ${pop(o)}; jmp *%r8`),
  one('tinygo', 15, (o) => `${push(o)}; movq %rsp, (%rsi); movq %rdi, %rsp; ${pop(o)}; ret`),
  one('zigcoro, Fuchsia, sv6', 15, (o) => `${push(o)}; ${STACK_SWAP}; ${pop(o)}; ret; int3`),
  one(
    'zio, as a function',
    8,
    () =>
      'leaq 1f(%rip), %rdx; movq %rsp, (%rax); movq %rbp, 8(%rax); movq %rdx, 16(%rax); movq (%rcx), %rsp; movq 8(%rcx), %rbp; jmp *16(%rcx); 1: ret',
  ),
  one('Tina', 16, (o) => `${push(o)}; ${STACK_SWAP}; ${pop(o)}; movq %rdx, %rax; ret`),
  one(
    'Crystal',
    19,
    (o) =>
      `pushq %rdi; ${push(o)}; movq %rsp, (%rdi); movl $1, 8(%rdi); movl $0, 8(%rsi); movq (%rsi), %rsp; ${pop(o)}; popq %rdi; ret`,
  ),
  one(
    'D',
    17,
    ([frame, ...o]) =>
      `pushq %${frame}; movq %rsp, %${frame}; ${push(o)}; movq %rsp, (%rdi); movq %rsi, %rsp; ${pop(o)}; popq %${frame}; popq %rcx; jmp *%rcx`,
  ),
  one(
    'wasmtime-fiber',
    16,
    (o) =>
      `${push(o)}; movq -16(%rdi), %rax; movq %rsp, -16(%rdi); movq %rax, %rsp; ${pop(o)}; ret`,
  ),
  one(
    'generator-rs',
    16,
    (o) =>
      `${put(o, 'rdi', 8)}; movq %rsp, (%rdi); ${get(o, 'rsi', 8)}; movq (%rsi), %rsp; popq %rax; jmp *%rax`,
  ),
  one(
    'libfringe, as a function',
    10,
    () =>
      'pushq %rbp; leaq 1f(%rip), %rax; pushq %rax; movq %rsp, %rsi; movq %rdx, %rsp; movq %rbp, (%rcx); popq %rax; jmp *%rax; 1: popq %rbp; ret',
  ),
  {
    like: 'MariaDB, continue and yield',
    instructions: 21,
    text: (o) =>
      global(
        'my_continue',
        `movq (%rsp), %rax; movq %rsp, (%rdi); movq %rax, 8(%rdi); ${put(o, 'rdi', 16)}; movq 64(%rdi), %rsp; ${get(o, 'rdi', 80)}; movq 72(%rdi), %rax; xorl %edx, %edx; addq $8, %rsp; movl $1, %ecx; jmp *%rax`,
      ) +
      global(
        'my_yield',
        `movq (%rsp), %rax; movq %rsp, 64(%rdi); movq %rax, 72(%rdi); ${put(o, 'rdi', 80)}; movq (%rdi), %rsp; ${get(o, 'rdi', 16)}; movq 8(%rdi), %rax; xorl %edx, %edx; addq $8, %rsp; movl $1, %ecx; jmp *%rax`,
      ),
  },
  one(
    'permafrost-engine',
    25,
    (o) =>
      `leaq 1f(%rip), %rax; pushq %rax; ${put(o, 'rdi', 8)}; fnstcw 56(%rdi); stmxcsr 60(%rdi); movq %rsp, (%rdi); ${get(o, 'rsi', 8)}; fldcw 56(%rsi); ldmxcsr 60(%rsi); movq (%rsi), %rsp; movq %rdx, %rax; movq %rcx, %rdi; movq %rcx, %rsi; ret; 1: ret`,
  ),
  one(
    'CatCoroutine',
    27,
    (o) =>
      `prefetchw (%rsi); ${push(['rdi', 'rsi', ...o])}; subq $8, %rsp; ${FP}; movq %rsp, (%rdi); movq (%rsi), %rsp; ${FP_BACK}; addq $8, %rsp; ${pop(['rdi', 'rsi', ...o])}; movq %rdx, %rax; ret`,
  ),
  one(
    'dallison/co',
    40,
    (o) =>
      `${put([...o, 'rcx', 'rdx', 'r8', 'r9'], 'rdi', 16)}; movq %rsi, 96(%rdi); movq %rdi, 104(%rdi); leaq 120(%rdi), %rcx; movq %rcx, 112(%rdi); fnstenv (%rcx); fldenv (%rcx); stmxcsr 148(%rdi); movq (%rsp), %rax; movq %rax, 8(%rdi); leaq 8(%rsp), %rax; movq %rax, (%rdi); movq (%rsi), %rsp; movq 112(%rdi), %rcx; fldenv (%rcx); ldmxcsr 148(%rsi); ${get([...o, 'rcx', 'rdx', 'r8', 'r9'], 'rsi', 16)}; pushq 8(%rsi); movq 104(%rsi), %rdi; movq 96(%rsi), %rsi; xorl %eax, %eax; ret`,
  ),
  one(
    'xya/coroutines',
    11,
    () =>
      'pushq %rbp; leaq 1f(%rip), %rax; movq %rax, 8(%rdi); movq %rsp, (%rdi); movq %rsi, %rax; movq (%rdx), %rsp; movq 8(%rdx), %rcx; pushq %rcx; ret; 1: popq %rbp; ret',
  ),
  one(
    'PlumpMath',
    27,
    (o) =>
      `popq %rcx; ${[...o, 'rsp'].map((r, i) => `movq ${8 * i}(%rdi), %rax; movq %${r}, ${8 * i}(%rdi); movq %rax, %${r}`).join('; ')}; movq 56(%rdi), %rdx; movq %rcx, 56(%rdi); movq %rdx, %rcx; movq %rsi, %rax; jmp *%rcx`,
  ),
  one(
    'Linux',
    15,
    (o) => `${push(o)}; movq %rsp, 2840(%rdi); movq 2840(%rsi), %rsp; ${pop(o)}; jmp __switch_to`,
  ),
  one(
    'lk',
    17,
    (o) => `pushfq; ${push(o)}; movq %rsp, (%rdi); movq %rsi, %rsp; ${pop(o)}; popfq; ret`,
  ),
  one(
    'Asterinas',
    19,
    (o) =>
      `movq (%rsp), %rax; movq %rax, 56(%rsi); movq %rsp, (%rsi); ${put(o, 'rsi', 8)}; movq (%rdi), %rsp; ${get(o, 'rdi', 8)}; movq 56(%rdi), %rax; movq %rax, (%rsp); ret`,
  ),
  one(
    'Redox',
    19,
    (o) =>
      `${o.map((r, i) => `movq %${r}, ${8 * i}(%rdi); movq ${8 * i}(%rsi), %${r}`).join('; ')}; pushfq; popq 56(%rdi); movq %rsp, 48(%rdi); movq 48(%rsi), %rsp; pushq 56(%rsi); popfq; jmp switch_hook`,
  ),
  one(
    'OSv, as a function',
    7,
    () =>
      'movq %rsp, (%rax); movq %rbp, 8(%rax); movq $1f, 16(%rax); movq (%rcx), %rsp; movq 8(%rcx), %rbp; jmp *16(%rcx); 1: ret',
  ),
  one(
    'Unikraft',
    19,
    (o) =>
      `${push(o)}; leaq 1f(%rip), %rax; movq %rax, (%rdi); movq %rsp, 8(%rdi); movq 8(%rsi), %rsp; pushq (%rsi); ret; 1: ${pop(o)}; ret`,
  ),
  one(
    'xv6-x86_64',
    17,
    (o) => `${push(['r11', ...o])}; movq %rsp, (%rdi); movq %rsi, %rsp; ${pop(['r11', ...o])}; ret`,
  ),
  {
    like: 'corosensei, as two functions',
    instructions: 10,
    text: () =>
      global(
        'switch_and_link',
        'pushq %rbx; pushq %rbp; leaq 1f(%rip), %rax; pushq %rax; movq %rsp, (%rdi); movq 8(%rdi), %rsp; ret; 1: popq %rbp; popq %rbx; ret',
      ) +
      global(
        'switch_yield',
        'pushq %rbx; pushq %rbp; leaq 1f(%rip), %rax; pushq %rax; movq %rsp, 8(%rdi); movq (%rdi), %rsp; ret; 1: popq %rbp; popq %rbx; ret',
      ),
  },
  one(
    'gooos',
    undefined,
    (o) => `pushfq; cli; ${push(o)}; movq %rsp, (%rsi); movq %rdi, %rsp; ${pop(o)}; popfq; ret`,
  ),
  one(
    'Hermit',
    undefined,
    (o) =>
      `pushfq; ${push(o)}; rdfsbase %rax; pushq %rax; movq %rsp, (%rdi); movq %rsi, %rsp; popq %rax; wrfsbase %rax; ${pop(o)}; popfq; ret`,
  ),
];
