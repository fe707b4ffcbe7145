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

/** Everything measured alone. */
export const PIECES: readonly Piece[] = [
  ...SYSTEM,
  ...ENVIRONMENT,
  ...MEMORY,
  ...CONTROL,
  ...ARITHMETIC,
];
