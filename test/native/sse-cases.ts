import type { Random } from './random.ts';

const words = (text: string) => text.split(' ');

/** Zeros, denormals, numbers next to what a format or an integer holds, infinities, quiet and signaling NaNs. */
const SINGLES = words(
  '00000000 80000000 00000001 80000001 00400000 007fffff 00800000 00800001 80800000 3f800000 bf800000 3f800001 ' +
    '7f7fffff ff7fffff 7f800000 ff800000 7fc00001 ffc12345 7f800001 ff812345 40490fdb 4f000000 cf000000 5f000000 ' +
    '4effffff 33800000 20000000 1f800000 5f7fffff 3effffff',
);
const DOUBLES = words(
  '0000000000000000 8000000000000000 0000000000000001 8000000000000001 000fffffffffffff 0010000000000000 ' +
    '8010000000000001 3ff0000000000000 bff0000000000000 3ff0000000000001 7fefffffffffffff ffefffffffffffff ' +
    '7ff0000000000000 fff0000000000000 7ff8000000000001 fff8123456789abc 7ff0000000000001 fff0123456789abc ' +
    '400921fb54442d18 41e0000000000000 c1e0000000200000 41dfffffffe00000 43e0000000000000 c3e0000000000000 ' +
    '3810000000000000 380fffffffffffff 380fffffe0000000 380ffffff0000000 36a0000000000000 47efffffe0000000 ' +
    '47efffffffffffff 2000000000000000 1ff8000000000000 5ff8000000000000',
);
const VECTORS = 64;

const formats = (names: string, suffixes = 'ss sd ps pd') =>
  words(names).flatMap((name) => words(suffixes).map((suffix) => name + suffix));

const OPERATIONS = [
  ...formats('add sub mul div min max sqrt'),
  ...formats('hadd hsub addsub', 'ps pd'),
  ...formats('cmpeq cmplt cmple cmpunord cmpneq cmpnlt cmpnle cmpord'),
  ...formats('comi ucomi', 'ss sd'),
  ...words(
    'cvtss2sd cvtsd2ss cvtps2pd cvtpd2ps cvtdq2ps cvtdq2pd cvtps2dq cvttps2dq cvtpd2dq cvttpd2dq',
  ),
  ...words('cvtps2pi cvttps2pi cvtpd2pi cvttpd2pi cvtpi2ps cvtpi2pd'),
  ...formats('cvtsi2s', 'sl sq dl dq'),
  ...formats('cvtss2si cvttss2si cvtsd2si cvttsd2si', 'l q'),
];

/** Operands for the cases: singles from `singles` on, doubles from `doubles` on. */
export function sseData(random: Random): string {
  const line = (type: string, values: readonly string[], size: 4 | 8) => {
    const value = random.chance(75) ? random.pick(values) : random.bits(size).toString(16);
    return `${type} 0x${value}\n`;
  };
  const many = (count: number, make: () => string) => Array.from({ length: count }, make).join('');
  return [
    '.p2align 4\nsingles:\n',
    many(4 * VECTORS, () => line('.long', SINGLES, 4)),
    'doubles:\n',
    many(2 * VECTORS, () => line('.quad', DOUBLES, 8)),
  ].join('');
}

/** Some mxcsr, two operands, and one instruction. */
export function sseCase(random: Random, unmasked: boolean): string[] {
  const operation = random.pick(OPERATIONS);
  const double = /^(cvtt?[sp]d2|(?!cvt).*[sp]d$)/.test(operation);
  const operand = () => `${double ? 'doubles' : 'singles'}+${16 * random.below(VECTORS)}(%rip)`;
  const masks = unmasked ? random.below(64) << 7 : 0x1f80;
  const sticky = random.chance(30) ? random.below(64) : 0;
  const daz = random.chance(30) ? 0x40 : 0;
  const mxcsr = masks | sticky | daz | (random.below(8) << 13);
  return [
    `movl $${mxcsr}, -8(%rsp)`,
    'ldmxcsr -8(%rsp)',
    `movaps ${operand()}, %xmm0`,
    `movaps ${operand()}, %xmm1`,
    `movq ${operand()}, %rax`,
    'xorl %ecx, %ecx',
    instruction(operation, operand, random),
  ];
}

function instruction(operation: string, operand: () => string, random: Random): string {
  const long = operation.endsWith('q');
  const general = long ? '%rax' : '%eax';
  if (operation.startsWith('cvtsi2')) return `${operation} ${general}, %xmm0`;
  if (/^cvtt?s[sd]2si/.test(operation))
    return `${long ? operation : operation.slice(0, -1)} %xmm1, ${general}`;
  if (operation.startsWith('cvtpi2')) return `${operation} ${operand()}, %xmm0`;
  if (operation.endsWith('2pi')) return `${operation} %xmm1, %mm0\nemms`;
  return `${operation} ${random.chance(30) ? operand() : '%xmm1'}, %xmm0`;
}
