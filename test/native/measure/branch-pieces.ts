import { lines, type Piece, repeated } from './piece.ts';

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

/** Jumps, calls, returns. */
export const BRANCH_PIECES: readonly Piece[] = [...CONTROL, ...UNRETURNED];
