import { ARITHMETIC } from './arithmetic.ts';
import type { Piece } from './piece.ts';

const lines = (...text: string[]) => text.join('\n        ');

function systemCall(name: string, title: string, setup: string): Piece {
  return { name: `syscall-${name}`, title, body: lines(setup, 'syscall'), copies: 4 };
}

const SYSTEM: readonly Piece[] = [
  systemCall('invalid', 'system call that does not exist', 'movl $-1, %eax'),
  systemCall('getpid', 'getpid', 'movl $39, %eax'),
  systemCall(
    'rt_sigprocmask',
    'rt_sigprocmask(SIG_SETMASK, set, old, 8)',
    lines(
      'movl $2, %edi',
      'leaq 64(%rbx), %rsi',
      'leaq 128(%rbx), %rdx',
      'movl $8, %r10d',
      'movl $14, %eax',
    ),
  ),
];

const repeated = (name: string, body: string, title = body, copies = 64): Piece => ({
  name,
  title,
  body,
  copies,
});

const ENVIRONMENT: readonly Piece[] = [
  repeated('fnstenv', 'fnstenv (%rbx)'),
  { ...repeated('fldenv', 'fldenv (%rbx)'), setup: 'fnstenv (%rbx)' },
  repeated(
    'fnstenv-stmxcsr',
    lines('fnstenv (%rbx)', 'stmxcsr 64(%rbx)'),
    'fnstenv, then stmxcsr elsewhere',
    16,
  ),
  {
    ...repeated(
      'fldenv-ldmxcsr',
      lines('fldenv (%rbx)', 'ldmxcsr 64(%rbx)'),
      'fldenv, then ldmxcsr from elsewhere',
      16,
    ),
    setup: lines('fnstenv (%rbx)', 'stmxcsr 64(%rbx)'),
  },
  repeated(
    'fnstenv-fldenv',
    lines('fnstenv (%rbx)', 'fldenv (%rbx)'),
    'fnstenv, then fldenv of it',
  ),
  repeated('stmxcsr', 'stmxcsr (%rbx)'),
  { ...repeated('ldmxcsr', 'ldmxcsr (%rbx)'), setup: 'stmxcsr (%rbx)' },
  repeated(
    'stmxcsr-ldmxcsr',
    lines('stmxcsr (%rbx)', 'ldmxcsr (%rbx)'),
    'stmxcsr, then ldmxcsr of it',
  ),
  repeated('fnstcw', 'fnstcw (%rbx)'),
  { ...repeated('fldcw', 'fldcw (%rbx)'), setup: 'fnstcw (%rbx)' },
  repeated('fnstcw-fldcw', lines('fnstcw (%rbx)', 'fldcw (%rbx)'), 'fnstcw, then fldcw of it'),
  repeated('fnclex', 'fnclex'),
  repeated('emms', 'emms'),
  repeated('fxsave', 'fxsave (%rbx)'),
  { ...repeated('fxrstor', 'fxrstor (%rbx)'), setup: 'fxsave (%rbx)' },
];

const REGISTERS = [
  'rbp',
  'r12',
  'r13',
  'r14',
  'rax',
  'rcx',
  'rdx',
  'rsi',
  'rdi',
  'r8',
  'r9',
  'r10',
];
const save = (count: number) =>
  lines(...REGISTERS.slice(0, count).map((name, index) => `movq %${name}, ${8 * index}(%rbx)`));
const load = (count: number) =>
  lines(...REGISTERS.slice(0, count).map((name, index) => `movq ${8 * index}(%rbx), %${name}`));
const pushes = lines(...REGISTERS.slice(0, 6).map((name) => `pushq %${name}`));
const pops = lines(
  ...REGISTERS.slice(0, 6)
    .map((name) => `popq %${name}`)
    .reverse(),
);

const EIGHT = [0, 8, 16, 24, 32, 40, 48, 56];

const MEMORY: readonly Piece[] = [
  repeated('push-pop-6', lines(pushes, pops), 'six pushes and six pops', 16),
  repeated('save-6', lines(save(6), load(6)), 'six registers saved and loaded', 16),
  repeated('save-12', lines(save(12), load(12)), 'twelve registers saved and loaded', 16),
  repeated(
    'rsp-through-memory',
    lines('movq %rsp, (%rbx)', 'movq (%rbx), %rsp'),
    'rsp stored and loaded again',
  ),
  repeated(
    'rsp-through-memory-push-pop',
    lines('pushq %rbp', 'movq %rsp, (%rbx)', 'movq (%rbx), %rsp', 'popq %rbp'),
    'rsp stored and loaded again between push and pop',
  ),
  repeated(
    'rsp-through-register',
    lines('movq %rsp, %rcx', 'movq %rcx, %rsp'),
    'rsp copied to rcx and back',
  ),
  {
    ...repeated('load-latency', 'movq (%rax), %rax', 'load of an address just loaded, L1'),
    setup: lines('movq %rbx, (%rbx)', 'movq %rbx, %rax'),
  },
  {
    ...repeated(
      'load-latency-indexed',
      'movq (%rax,%rcx,8), %rax',
      'the same with an index register',
    ),
    setup: lines('movq %rbx, (%rbx)', 'movq %rbx, %rax', 'xorl %ecx, %ecx'),
  },
  repeated(
    'load-throughput',
    lines(...[0, 8, 16, 24].map((at) => `movq ${at}(%rbx), %rax`)),
    'four loads, L1',
    16,
  ),
  repeated(
    'store-throughput',
    lines(...[0, 8, 16, 24].map((at) => `movq %rax, ${at}(%rbx)`)),
    'four stores, L1',
    16,
  ),
  repeated(
    'store-forward',
    lines('movq %rax, (%rbx)', 'movq (%rbx), %rax'),
    '8-byte store and load of it, a chain',
  ),
  {
    ...repeated(
      'store-forward-moving',
      lines(...EIGHT.map((at) => `movq %rax, ${at}(%rbx)\n        movq ${at}(%rbx), %rax`)),
      'the same, each time at another address',
      8,
    ),
    units: 8,
  },
  repeated('store-forward-add', 'addq %rcx, (%rbx)', 'addq %rcx, (%rbx), a chain'),
  repeated(
    'store-forward-part',
    lines('movq %rax, (%rbx)', 'movl 4(%rbx), %eax'),
    '4-byte load from the middle of an 8-byte store, a chain',
  ),
  repeated(
    'store-forward-fail',
    lines('movl %eax, (%rbx)', 'movl %ecx, 4(%rbx)', 'movq (%rbx), %rax'),
    '8-byte load over two 4-byte stores, a chain',
  ),
  ...['rsp', 'rbp'].map((base) => ({
    ...repeated(
      `store-forward-${base}`,
      lines(`movq %rax, 8(%${base})`, `movq 8(%${base}), %rax`),
      `the same with ${base} as the base`,
    ),
    setup: 'movq %rsp, %rbp',
  })),
  repeated(
    'push-pop-chain',
    lines('pushq %rax', 'popq %rax'),
    'push and pop of the same register, a chain',
  ),
  ...[64, 4096, 65536].map((bytes) =>
    repeated(
      `rep-stosq-${bytes}`,
      lines('movq %rbx, %rdi', `movl $${bytes / 8}, %ecx`, 'rep stosq'),
      `rep stosq of ${bytes} bytes`,
      4,
    ),
  ),
];

/** A direct call whose return address is exchanged, so that the return-stack buffer is wrong. */
const exchangedReturn = (last: string) =>
  lines('call .Lf%=', '.Lf%=:', 'leaq .Lt%=(%rip), %rax', 'movq %rax, (%rsp)', last, '.Lt%=:');

/** 64 random bits a time, of which each copy takes one: a branch resolves as soon as it is there. */
const RANDOM = lines(
  'movq %r12, %rax',
  'shlq $13, %rax',
  'xorq %rax, %r12',
  'movq %r12, %rax',
  'shrq $7, %rax',
  'xorq %rax, %r12',
  'movq %r12, %rax',
  'shlq $17, %rax',
  'xorq %rax, %r12',
  'movq %r12, 4096(%rbx)',
);
const bits = (body: (bit: number) => string, refill: string) =>
  lines(refill, 'movq %r12, %r13', ...Array.from({ length: 32 }, (_, bit) => body(bit)));
/** The generator goes on where it was: predictors would learn a sequence that comes again. */
const SEED = lines('movq 4096(%rbx), %r12', 'orq $1, %r12');

const conditional = (bit: number) =>
  lines('.p2align 5', 'shrq $1, %r13', `jc .Lc${bit}_%=`, 'nop', `.Lc${bit}_%=:`);
const indirect = (bit: number) =>
  lines(
    '.p2align 5',
    `leaq .Li${bit}_%=(%rip), %rax`,
    'shrq $1, %r13',
    'sbbq %rcx, %rcx',
    'leaq (%rax,%rcx), %rax',
    'jmp *%rax',
    'nop',
    `.Li${bit}_%=:`,
  );

/** What `call` calls. */
export const FUNCTION = lines('.text', '.p2align 4', 'function:', 'ret');

/** Two stacks with a return address each, taken by turns: no call has put it there. */
function twoStacks(ending: string, last: string): Piece {
  return {
    name: `two-stacks-${ending}`,
    title: `rsp set to another stack, then ${ending === 'ret' ? 'ret' : 'pop and indirect jump'}`,
    setup: lines(
      'movq %rsp, %r14',
      'leaq 1024(%rbx), %r12',
      'leaq 2048(%rbx), %r13',
      `leaq .Lfirst_${ending}(%rip), %rax`,
      'movq %rax, (%r12)',
      `leaq .Lsecond_${ending}(%rip), %rax`,
      'movq %rax, (%r13)',
    ),
    body: lines(
      'movq %r12, %rsp',
      last,
      '.p2align 5',
      `.Lfirst_${ending}: movq %r13, %rsp`,
      last,
      '.p2align 5',
      `.Lsecond_${ending}: movq %r14, %rsp`,
    ),
    copies: 1,
    units: 2,
  };
}

const CONTROL: readonly Piece[] = [
  repeated('jmp', lines('jmp .Lj%=', '.p2align 4', '.Lj%=:'), 'direct jump to the next 16 bytes'),
  repeated(
    'jcc-not-taken',
    lines('testq %r15, %r15', 'jz .Lj%=', '.Lj%=:'),
    'conditional branch, not taken',
  ),
  repeated(
    'jcc-taken',
    lines('testq %r15, %r15', 'jnz .Lj%=', '.p2align 4', '.Lj%=:'),
    'conditional branch, taken',
  ),
  repeated(
    'jmp-indirect',
    lines('leaq .Lj%=(%rip), %rax', 'jmp *%rax', '.p2align 4', '.Lj%=:'),
    'indirect jump, always to the same place',
  ),
  repeated('call-ret', lines('call function'), 'call and ret'),
  {
    ...repeated('callback', 'call *%rbp', 'indirect call and ret'),
    setup: 'leaq function(%rip), %rbp',
  },
  repeated(
    'return-exchanged-ret',
    exchangedReturn('ret'),
    'return address exchanged, then ret',
    16,
  ),
  repeated(
    'return-exchanged-jmp',
    exchangedReturn(lines('popq %rcx', 'jmp *%rcx')),
    'return address exchanged, then pop and indirect jump',
    16,
  ),
  twoStacks('ret', 'ret'),
  twoStacks('jmp', lines('popq %rcx', 'jmp *%rcx')),
  {
    ...repeated(
      'jcc-32-predicted',
      bits(conditional, ''),
      '32 conditional branches, never taken',
      1,
    ),
    setup: 'xorl %r12d, %r12d',
  },
  {
    ...repeated(
      'jcc-32-random',
      bits(conditional, RANDOM),
      '32 conditional branches, taken at random',
      1,
    ),
    setup: SEED,
  },
  {
    ...repeated(
      'jmp-indirect-32-predicted',
      bits(indirect, ''),
      '32 indirect jumps, always to the same place',
      1,
    ),
    setup: 'xorl %r12d, %r12d',
  },
  {
    ...repeated(
      'jmp-indirect-32-alternating',
      bits(indirect, 'notq %r12'),
      '32 indirect jumps, to two places by turns',
      1,
    ),
    setup: 'xorl %r12d, %r12d',
  },
  {
    ...repeated(
      'jmp-indirect-32-random',
      bits(indirect, RANDOM),
      '32 indirect jumps, to two places at random',
      1,
    ),
    setup: SEED,
  },
];

/** Calls of a function that leaves by a jump, through the pushed address, and the same without a call. */
const callJump = (leaf: string, name: string, title: string, call: string): Piece => ({
  name,
  title,
  setup: lines(
    'jmp .Lbegin_%=',
    '.p2align 6',
    `.Lleaf_${leaf}: popq %rcx`,
    'jmp *%rcx',
    '.p2align 6',
    '.Lbegin_%=:',
  ),
  body: call,
  copies: 4,
});

const UNRETURNED: readonly Piece[] = [
  repeated(
    'call-over',
    lines('call .Lo%=', '.p2align 6', '.Lo%=: popq %rcx'),
    'call elsewhere, its return address popped',
    8,
  ),
  callJump(
    'called',
    'call-pop-jmp',
    'call of a function that ends by pop and indirect jump, from four places',
    'call .Lleaf_called',
  ),
  callJump(
    'jumped',
    'push-jmp-pop-jmp',
    'the same, address pushed and jumped there',
    lines('leaq .Lp%=(%rip), %rcx', 'pushq %rcx', 'jmp .Lleaf_jumped', '.Lp%=:'),
  ),
];

/** Six registers pushed on one of two stacks, rsp set to the other, six popped, and back. */
const otherStack = (via: string, to: (own: string, other: string) => string): Piece => ({
  name: `push-pop-6-other-stack-${via}`,
  title: `six pushes, rsp to another stack by way of ${via}, six pops`,
  setup: lines(
    'movq %rsp, %r11',
    'leaq 8192(%rbx), %r10',
    'movq %r10, 256(%rbx)',
    'leaq 20544(%rbx), %rax',
    'movq %rax, 320(%rbx)',
  ),
  body: lines(
    'movq %r10, %rsp',
    ...Array(4).fill(lines(apart6, to('256', '320'), pops6, apart6, to('320', '256'), pops6)),
    'movq %r11, %rsp',
  ),
  copies: 2,
  units: 8,
});
const SIX = ['rbp', 'r14', 'rsi', 'rdi', 'r8', 'r9'];
const apart6 = lines(...SIX.map((name) => `pushq %${name}`));
const pops6 = lines(...SIX.toReversed().map((name) => `popq %${name}`));

const PAIRED: readonly Piece[] = [
  otherStack('memory', (own, other) =>
    lines(`movq %rsp, ${own}(%rbx)`, `movq ${other}(%rbx), %rsp`),
  ),
  otherStack('rcx', (own, other) =>
    lines(`movq %rsp, ${own}(%rbx)`, `movq ${other}(%rbx), %rcx`, 'movq %rcx, %rsp'),
  ),
  {
    ...repeated(
      'store-forward-other-base',
      lines('movq %rax, 8(%rbx)', 'movq 8(%rbp), %rax'),
      '8-byte store and load of it with another base, a chain',
    ),
    setup: 'movq %rbx, %rbp',
  },
  repeated(
    'store-forward-rsp-set',
    lines('pushq %rax', 'movq %rsp, %rcx', 'movq %rcx, %rsp', 'popq %rax'),
    'push and pop with rsp set in between, a chain',
  ),
  {
    ...repeated(
      'store-forward-two-objects',
      lines(
        ...[
          [1024, 1032],
          [1032, 1024],
        ].map(([one, other]) =>
          lines(
            `movq ${one}(%rbp), %rcx`,
            'movq %rax, 8(%rcx)',
            `movq ${other}(%rbp), %rcx`,
            'movq 8(%rcx), %rax',
          ),
        ),
      ),
      'store into one of two objects, load from the other, by turns',
      16,
    ),
    setup: lines(
      'movq %rbx, %rbp',
      'movq %rbx, 1024(%rbx)',
      'leaq 4160(%rbx), %rcx',
      'movq %rcx, 1032(%rbx)',
    ),
  },
];

const locked = (name: string, title: string, ...more: string[]): Piece => ({
  ...repeated(`locked-${name}`, lines('xchgq %rax, (%rbx)', ...more), title, 8),
});

const LOCKED: readonly Piece[] = [
  locked('two', 'two xchg with memory, two lines', 'xchgq %rcx, 256(%rbx)'),
  locked(
    'stores',
    'xchg with memory and eight stores',
    ...EIGHT.map((at) => `movq %rcx, ${64 + at}(%rbx)`),
  ),
  locked(
    'loads',
    'xchg with memory and sixteen loads',
    ...[...EIGHT, ...EIGHT].map((at) => `movq ${64 + at}(%rbx), %rcx`),
  ),
  locked(
    'additions',
    'xchg with memory and sixteen additions',
    ...Array.from({ length: 16 }, (_, i) => `addq %rbp, %${['rcx', 'rdx', 'rsi', 'rdi'][i % 4]}`),
  ),
];

/** Everything measured alone. */
export const PIECES: readonly Piece[] = [
  ...SYSTEM,
  ...ENVIRONMENT,
  ...MEMORY,
  ...CONTROL,
  ...UNRETURNED,
  ...PAIRED,
  ...LOCKED,
  ...ARITHMETIC,
];
