import type { Piece } from './integer.ts';
import type { Operands } from './operands.ts';
import type { Random } from './random.ts';

type Make = (o: Operands, random: Random) => Piece;

const hex = (value: number) => `$0x${value.toString(16)}`;

/** Every exception masked; any rounding, flush to zero, denormals are zero. */
export function loadRounding(_: Operands, random: Random): Piece {
  return loadMxcsr(random, (random.below(8) << 13) | (random.below(2) << 6));
}

function loadMxcsr(random: Random, bits: number): Piece {
  const value = 0x1f80 | bits;
  const at = random.below(256) * 4;
  return { text: [`movl ${hex(value)}, ${at}(%rbp)`, `ldmxcsr ${at}(%rbp)`] };
}

/** Reading and writing of mxcsr and of the x87 environment, as context switches do it. */
export const CONTROL: readonly (readonly [weight: number, make: Make])[] = [
  [3, (o) => ({ text: [`stmxcsr ${o.memory()}`] })],
  // Flush to zero, denormals are zero and sticky bits, too.
  [3, (_, random) => loadMxcsr(random, (random.below(8) << 13) | random.below(128))],
  [3, (o) => ({ text: [`fnstcw ${o.memory()}`] })],
  [
    3,
    (_, random) => {
      const at = random.below(256) * 4;
      const precision = random.pick([0, 2, 3]);
      const value = 0x7f | (precision << 8) | (random.below(4) << 10);
      return { text: [`movw ${hex(value)}, ${at}(%rbp)`, `fldcw ${at}(%rbp)`] };
    },
  ],
  [2, (o, random) => ({ text: [random.chance(50) ? 'fnstsw %ax' : `fnstsw ${o.memory()}`] })],
  [3, (o) => ({ text: [`fnstenv ${o.memory()}`] })],
  [
    2,
    (_, random) => {
      const at = random.below(256) * 4;
      return { text: [`fnstenv ${at}(%rbp)`, `fldenv ${at}(%rbp)`] };
    },
  ],
  // No fxsave: its mask of mxcsr differs from CPU to CPU; it is among the corners.
  [
    1,
    (o) => {
      const at = o.memory(16);
      return { text: [`fnsave ${at}`, `frstor ${at}`] };
    },
  ],
  [1, (_, random) => ({ text: [random.pick(['fninit', 'fnclex', 'fwait'])] })],
];

/** x87 arithmetic, from an empty register stack to an empty one, so that none overflows. */
export function x87Arithmetic(o: Operands, random: Random): Piece {
  const load = () =>
    random.pick([
      () => random.pick(['fld1', 'fldz', 'fldpi', 'fldl2e', 'fldln2']),
      () => `flds ${o.memory()}`,
      () => `fldl ${o.memory()}`,
      () => `fildl ${o.memory()}`,
      () => `fildq ${o.memory()}`,
      () => `filds ${o.memory()}`,
    ])();
  const use = () =>
    random.pick([
      () => `${random.pick(['fadd', 'fsub', 'fsubr', 'fmul', 'fdiv', 'fdivr'])} %st(1), %st`,
      () => `${random.pick(['fadd', 'fsub', 'fsubr', 'fmul', 'fdiv', 'fdivr'])} %st, %st(1)`,
      () => `${random.pick(['fadds', 'fmull', 'fsubl', 'fdivs', 'fiaddl'])} ${o.memory()}`,
      () => random.pick(['fabs', 'fchs', 'fxch %st(1)', 'frndint', 'fabs\nfsqrt']),
      () => random.pick(['fcomi %st(1), %st', 'fucomi %st(1), %st', 'fcom %st(1)', 'ftst', 'fxam']),
      () => `fcmov${random.pick(['b', 'e', 'be', 'u', 'nb', 'ne', 'nbe', 'nu'])} %st(1), %st`,
    ])();
  const store = () =>
    random.pick([
      () => `fstpl ${o.memory()}`,
      () => `fstps ${o.memory()}`,
      () => `fstpt ${o.memory()}`,
      () => 'fstp %st(0)',
    ])();
  return {
    text: [load(), load(), use(), use(), use(), store(), store()],
    reads: true,
    leaves: 'undefined',
  };
}

/** MMX registers are the x87 ones under another name. */
export function mmx(o: Operands, random: Random): Piece {
  const name = random.pick([
    'paddw',
    'psubusb',
    'pmullw',
    'pand',
    'pxor',
    'pcmpgtd',
    'psllq',
    'packssdw',
  ]);
  return {
    text: [
      `movq ${o.memory()}, %mm1`,
      `movd ${o.register(4)}, %mm2`,
      `${name} %mm2, %mm1`,
      `movq %mm1, ${o.memory()}`,
      'emms',
    ],
  };
}
