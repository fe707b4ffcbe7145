import type { Piece } from './integer.ts';
import type { Operands } from './operands.ts';
import type { Random } from './random.ts';

const words = (text: string) => text.split(' ');

const TWO = words('add sub mul div min max');
const HORIZONTAL = words('haddps haddpd hsubps hsubpd addsubps addsubpd');
const CONVERSIONS = words(
  'cvtss2sd cvtsd2ss cvtps2pd cvtpd2ps cvtdq2ps cvtdq2pd cvtps2dq cvttps2dq cvtpd2dq cvttpd2dq ' +
    'sqrtss sqrtsd sqrtps sqrtpd',
);

/** Data for `number`: 16 vectors of singles, then 16 of doubles, none of them a NaN. */
export const NUMBERS = [
  '.p2align 4',
  'numbers:',
  ...Array.from({ length: 16 }, (_, i) => `.float ${i}.5, -${i * i}.25, 1e-${2 * i}, 3e${2 * i}`),
  ...Array.from(
    { length: 16 },
    (_, i) => `.double ${i % 2 ? '-' : ''}${i}.125e${i * i}, 7.5e-${i}`,
  ),
  '',
].join('\n');

/** Loads a register with numbers. */
function number(
  o: Operands,
  random: Random,
  double: boolean,
): readonly [load: string, xmm: string] {
  const xmm = o.xmm();
  return [`movaps numbers+${16 * (random.below(16) + (double ? 16 : 0))}(%rip), ${xmm}`, xmm];
}

type Make = (o: Operands, random: Random) => Piece;

/** SSE arithmetic on floating-point numbers, with the sticky bits of mxcsr. */
export const FLOAT: readonly (readonly [weight: number, make: Make])[] = [
  [
    8,
    (o, random) => {
      const kind = random.pick(['ss', 'sd', 'ps', 'pd']);
      const [load, xmm] = number(o, random, kind.endsWith('d'));
      // What lies in other registers may be denormal, infinite or a NaN.
      if (random.chance(40)) return { text: [`${random.pick(TWO)}${kind} ${o.xmm()}, ${o.xmm()}`] };
      return { text: [load, `${random.pick(TWO)}${kind} ${xmm}, ${o.xmm()}`] };
    },
  ],
  [
    2,
    (o, random) => {
      const name = random.pick(HORIZONTAL);
      const [first, a] = number(o, random, name.endsWith('d'));
      const [second, b] = number(o, random, name.endsWith('d'));
      return { text: [first, second, `${name} ${a}, ${b}`] };
    },
  ],
  [2, (o) => ({ text: [`stmxcsr ${o.memory()}`] })],
  [3, (o, random) => ({ text: [`${random.pick(CONVERSIONS)} ${o.xmm()}, ${o.xmm()}`] })],
  [
    2,
    (o, random) => {
      const condition = random.pick(words('eq lt le unord neq nlt nle ord'));
      return {
        text: [`cmp${condition}${random.pick(['ss', 'sd', 'ps', 'pd'])} ${o.xmm()}, ${o.xmm()}`],
      };
    },
  ],
  [
    2,
    (o, random) => ({
      text: [`${random.pick(words('comiss comisd ucomiss ucomisd'))} ${o.xmm()}, ${o.xmm()}`],
      leaves: 'defined',
    }),
  ],
  [
    3,
    (o, random) => ({
      text: [
        random.pick([
          () => `${random.pick(['cvtsi2ssl', 'cvtsi2sdl'])} ${o.place(4)}, ${o.xmm()}`,
          () => `${random.pick(['cvtsi2ssq', 'cvtsi2sdq'])} ${o.place(8)}, ${o.xmm()}`,
          () =>
            `${random.pick(words('cvtss2si cvttss2si cvtsd2si cvttsd2si'))} ${o.xmm()}, ${o.register(random.pick([4, 8]))}`,
        ])(),
      ],
    }),
  ],
];
