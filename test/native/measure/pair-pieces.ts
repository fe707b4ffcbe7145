import { lines, type Piece, repeated } from './piece.ts';

const EIGHT = [0, 8, 16, 24, 32, 40, 48, 56];

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
  repeated(
    'store-forward-place',
    lines('movq %rax, arena+64(%rip)', 'movq arena+64(%rip), %rax'),
    '8-byte store and load of it, both relative to rip, a chain',
    16,
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

/** Loads of what was stored by way of another address, and locked instructions. */
export const PAIR_PIECES: readonly Piece[] = [...PAIRED, ...LOCKED];
