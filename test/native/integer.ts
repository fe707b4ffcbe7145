import { type Operands, SUFFIX } from './operands.ts';
import type { Random } from './random.ts';

/** What an instruction, or a group that belongs together, needs and leaves of the flags. */
export interface Piece {
  text: string[];
  /** It reads flags, so that they all have to be defined before. */
  reads?: boolean;
  /** What is true of the flags after it; as before if left out. */
  leaves?: 'defined' | 'undefined';
}

type Make = (o: Operands, random: Random) => Piece;

const ALU = ['add', 'sub', 'cmp'];
const CARRY = ['adc', 'sbb'];
const LOGIC = ['and', 'or', 'xor', 'test'];

function twoOperands(o: Operands, random: Random, names: readonly string[]): string {
  const size = o.size();
  const name = random.pick(names);
  const target = o.place(size);
  const source = target.startsWith('%')
    ? random.pick([
        o.immediate(size),
        o.register(size),
        name === 'test' ? o.register(size) : o.memory(),
      ])
    : random.pick([o.immediate(size), o.register(size)]);
  return `${name}${SUFFIX[size]} ${source}, ${target}`;
}

const shiftCount = (random: Random) => random.pick(['%cl', `$${random.below(70)}`, '$1']);

/** Integer instructions, each with how often it is to come. */
export const INTEGER: readonly (readonly [weight: number, make: Make])[] = [
  [8, (o, random) => ({ text: [twoOperands(o, random, ALU)], leaves: 'defined' })],
  [5, (o, random) => ({ text: [twoOperands(o, random, LOGIC)], leaves: 'undefined' })],
  [3, (o, random) => ({ text: [twoOperands(o, random, CARRY)], reads: true, leaves: 'defined' })],
  [
    3,
    (o, random) => {
      const size = o.size();
      return {
        text: [`${random.pick(['inc', 'dec', 'neg', 'not'])}${SUFFIX[size]} ${o.place(size)}`],
      };
    },
  ],
  [
    5,
    (o, random) => {
      const size = o.size();
      const name = random.pick(['shl', 'shr', 'sar', 'rol', 'ror']);
      return {
        text: [`${name}${SUFFIX[size]} ${shiftCount(random)}, ${o.place(size)}`],
        reads: true, // a count of 0 leaves the flags alone
        leaves: 'undefined',
      };
    },
  ],
  [
    2,
    (o, random) => {
      const size = o.size();
      const name = random.pick(['rcl', 'rcr']);
      return {
        text: [`${name}${SUFFIX[size]} ${shiftCount(random)}, ${o.place(size)}`],
        reads: true,
        leaves: 'undefined',
      };
    },
  ],
  [
    2,
    (o, random) => {
      const size = random.pick([4, 8] as const);
      const name = random.pick(['shld', 'shrd']);
      const target = random.chance(30) ? `${random.below(500)}(%rbp)` : o.register(size);
      return {
        text: [`${name}${SUFFIX[size]} ${shiftCount(random)}, ${o.register(size)}, ${target}`],
        reads: true,
        leaves: 'undefined',
      };
    },
  ],
  [
    3,
    (o, random) => {
      const size = o.wide();
      const text = random.pick([
        () => `imul${SUFFIX[size]} ${o.place(size)}, ${o.register(size)}`,
        () => `imul${SUFFIX[size]} ${o.immediate(size)}, ${o.place(size)}, ${o.register(size)}`,
        () => `${random.pick(['mul', 'imul'])}${SUFFIX[size]} ${o.place(size)}`,
        () => `${random.pick(['mul', 'imul'])}b ${o.place(1)}`,
      ])();
      return { text: [text], leaves: 'undefined' };
    },
  ],
  [
    3,
    (o, random) => {
      // Never by zero, and rdx holds what makes the quotient fit.
      const size = o.wide();
      const divisor = o.register(size, 'rax', 'rdx');
      const signed = random.chance(50);
      const extend = { 2: 'cwtd', 4: 'cltd', 8: 'cqto' }[size as 2 | 4 | 8];
      return {
        text: [
          `or${SUFFIX[size]} $2, ${divisor}`,
          `and${SUFFIX[size]} $${size === 2 ? 0x7fff : 0x7fffffff}, ${divisor}`,
          signed ? extend : 'xorl %edx, %edx',
          `${signed ? 'idiv' : 'div'}${SUFFIX[size]} ${divisor}`,
        ],
        leaves: 'undefined',
      };
    },
  ],
  [
    1,
    (o, random) => {
      const divisor = o.register(1, 'rax');
      return {
        text: [
          `orb $2, ${divisor}`,
          `andb $127, ${divisor}`,
          ...(random.chance(50)
            ? ['cbtw', `idivb ${divisor}`]
            : ['movzbl %al, %eax', `divb ${divisor}`]),
        ],
        leaves: 'undefined',
      };
    },
  ],
  [
    4,
    (o, random) => {
      const size = o.wide();
      const name = random.pick(['bsf', 'bsr']);
      return {
        text: [
          // The target is undefined for a source of 0.
          `or${SUFFIX[size]} $64, ${o.register(size)}`,
          `mov${SUFFIX[size]} $${1 + random.below(0x7ffe)}, block+8(%rip)`,
          `${name}${SUFFIX[size]} block+8(%rip), ${o.register(size)}`,
        ],
        leaves: 'undefined',
      };
    },
  ],
  [
    3,
    (o, random) => {
      const size = o.wide();
      const name = random.pick(['bt', 'bts', 'btr', 'btc']);
      const text = random.chance(50)
        ? `$${random.below(8 * size)}, ${o.place(size)}`
        : `${o.register(size)}, ${o.register(size)}`;
      return { text: [`${name}${SUFFIX[size]} ${text}`], leaves: 'undefined' };
    },
  ],
  [
    3,
    (o) => {
      const size = o.wide();
      return {
        text: [`cmov${o.condition()}${SUFFIX[size]} ${o.place(size)}, ${o.register(size)}`],
        reads: true,
      };
    },
  ],
  [3, (o) => ({ text: [`set${o.condition()} ${o.place(1)}`], reads: true })],
  [
    6,
    (o, random) => {
      const size = o.size();
      const target = o.place(size);
      const source = target.startsWith('%')
        ? random.pick([o.immediate(size), o.place(size)])
        : random.pick([o.immediate(size), o.register(size)]);
      return { text: [`mov${SUFFIX[size]} ${source}, ${target}`] };
    },
  ],
  [2, (o, random) => ({ text: [`movabsq $0x${random.value().toString(16)}, ${o.register(8)}`] })],
  [
    3,
    (o, random) => {
      const [name, from, to] = random.pick([
        ['movzbw', 1, 2],
        ['movzbl', 1, 4],
        ['movzbq', 1, 8],
        ['movzwl', 2, 4],
        ['movzwq', 2, 8],
        ['movsbw', 1, 2],
        ['movsbl', 1, 4],
        ['movsbq', 1, 8],
        ['movswl', 2, 4],
        ['movswq', 2, 8],
        ['movslq', 4, 8],
      ] as const);
      return { text: [`${name} ${o.place(from)}, ${o.register(to)}`] };
    },
  ],
  [
    2,
    (o, random) => ({
      text: [
        random.pick([
          `movb ${o.high()}, %cl`,
          `addb %dl, ${o.high()}`,
          `movzbl ${o.high()}, %ebx`,
          `xchgb ${o.high()}, %al`,
          `cmpb $17, ${o.high()}`,
        ]),
      ],
    }),
  ],
  [
    3,
    (o, random) => ({
      text: [
        random.pick([
          () =>
            `leaq ${random.below(4096) - 2048}(${o.register(8)},${o.register(8)},4), ${o.register(8)}`,
          () => `leal 7(${o.register(8)},%rdx,8), ${o.register(4)}`,
          () => `leaq block(%rip), ${o.register(8)}`,
          () => `leaw 3(${o.register(8)}), ${o.register(2)}`,
        ])(),
      ],
    }),
  ],
  [
    3,
    (o) => {
      const size = o.size();
      return { text: [`xchg${SUFFIX[size]} ${o.register(size)}, ${o.place(size)}`] };
    },
  ],
  [
    2,
    (o, random) => {
      const size = o.size();
      const target = o.place(size);
      const lock = random.chance(50) && !target.startsWith('%') ? 'lock ' : '';
      return {
        text: [
          `${lock}${random.pick(['xadd', 'cmpxchg'])}${SUFFIX[size]} ${o.register(size)}, ${target}`,
        ],
        leaves: 'defined',
      };
    },
  ],
  [
    1,
    (o, random) => ({
      text: [random.chance(50) ? `cmpxchg8b ${o.memory()}` : `lock cmpxchg16b ${o.memory(16)}`],
    }),
  ],
  [
    2,
    (o, random) => ({
      text: [random.chance(50) ? `bswapl ${o.register(4)}` : `bswapq ${o.register(8)}`],
    }),
  ],
  [2, (_, random) => ({ text: [random.pick(['cbtw', 'cwtl', 'cltq', 'cwtd', 'cltd', 'cqto'])] })],
  [1, () => ({ text: ['lahf'], reads: true })],
  [1, () => ({ text: ['sahf'] })],
  [1, (_, random) => ({ text: [random.pick(['clc', 'stc', 'cld', 'std', 'nop', 'pause'])] })],
  [1, () => ({ text: ['cmc'], reads: true })],
  [
    3,
    (o, random) => ({
      text: [`pushq ${random.pick([o.register(8), o.memory(), o.immediate(4)])}`],
    }),
  ],
  [1, (o) => ({ text: [`pushw ${o.register(2)}`, `popw ${o.register(2)}`] })],
  [3, (o, random) => ({ text: [`popq ${random.chance(30) ? o.memory() : o.register(8)}`] })],
  [1, () => ({ text: ['pushfq'], reads: true })],
  [
    1,
    (_, random) => ({
      // Arithmetic flags and the direction; the trap flag would belong to the tracer.
      text: [`pushq $${(random.below(0x1000) & 0xcd5) | 0x202}`, 'popfq'],
      leaves: 'defined',
    }),
  ],
  [1, () => ({ text: ['pushq %rbp', 'movq %rsp, %rbp', 'leave'] })],
  [
    3,
    (o, random) => ({
      text: [
        `call 1f`,
        `jmp 2f`,
        `1: mov${SUFFIX[8]} ${o.immediate(8)}, ${o.register(8)}`,
        random.pick(['ret', 'popq %rsi\njmp *%rsi', 'popq 64(%rbp)\njmp *64(%rbp)']),
        `2:`,
      ],
    }),
  ],
  [
    4,
    (o) => ({
      text: [`j${o.condition()} 3f`, `addl $5, ${o.register(4)}`, `notq ${o.register(8)}`, `3:`],
      reads: true,
      leaves: 'undefined',
    }),
  ],
  [
    1,
    (o, random) => ({
      text: [
        `movl $${1 + random.below(4)}, %ecx`,
        `4: leaq 3(%rcx,%rax), ${o.register(8, 'rcx')}`,
        `${random.pick(['loop', 'jrcxz'])} ${random.pick(['5f'])}`,
        `5:`,
      ],
    }),
  ],
  [4, (o, random) => strings(o, random)],
  [2, (_, random) => prefixes(random)],
];

/** Any prefixes before an addition or subtraction: a REX prefix counts directly before the opcode alone. */
function prefixes(random: Random): Piece {
  const REX = 0x40 + random.below(16);
  const SIZE = 0x66;
  const UNUSED_SEGMENT = 0x2e;
  const opcode = random.pick([0x00, 0x01, 0x02, 0x03, 0x28, 0x29, 0x2a, 0x2b]);
  const registers = 0xc0 + 8 * random.below(4) + random.below(4);
  const before = Array.from({ length: 1 + random.below(5) }, () =>
    random.pick([REX, REX, 0x40 + random.below(16), SIZE, UNUSED_SEGMENT]),
  );
  return { text: [`.byte ${[...before, opcode, registers].join(', ')}`], leaves: 'defined' };
}

/** A string instruction, on rsi and rdi inside the data block, in either direction. */
function strings(o: Operands, random: Random): Piece {
  const size = o.size();
  const name = random.pick(['movs', 'stos', 'lods', 'cmps', 'scas']);
  const compares = name === 'cmps' || name === 'scas';
  const prefix = random.pick(['', compares ? 'repe ' : 'rep ', compares ? 'repne ' : 'rep ']);
  const count = random.pick([0, 1, 2, 7, 20]);
  // A memory block of equal bytes lets repe go on for a while.
  const same = random.chance(40) ? ['xorl %eax, %eax'] : [];
  return {
    text: [
      ...same,
      `leaq block+${512 + random.below(512)}(%rip), %rsi`,
      `leaq block+${512 + random.below(512)}(%rip), %rdi`,
      `movl $${count}, %ecx`,
      random.pick(['cld', 'std']),
      `${prefix}${name}${SUFFIX[size]}`,
      'cld',
    ],
    reads: true, // none of them compares if the count is 0
    leaves: 'undefined',
  };
}
