import { lines, type Piece, repeated } from './piece.ts';

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

/** Stores and loads. */
export const MEMORY_PIECES: readonly Piece[] = [
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
