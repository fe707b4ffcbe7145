import type { Piece } from './integer.ts';
import type { Operands } from './operands.ts';
import type { Random } from './random.ts';

const words = (text: string) => text.split(' ');

/** xmm, xmm or memory: integer and logic. */
const PACKED = words(
  'paddb paddw paddd paddq psubb psubw psubd psubq paddsb paddsw paddusb paddusw psubsb psubsw ' +
    'psubusb psubusw pmullw pmulhw pmulhuw pmuludq pmaddwd pavgb pavgw pmaxub pmaxsw pminub pminsw ' +
    'psadbw pand pandn por pxor pcmpeqb pcmpeqw pcmpeqd pcmpgtb pcmpgtw pcmpgtd packsswb packssdw ' +
    'packuswb punpcklbw punpcklwd punpckldq punpcklqdq punpckhbw punpckhwd punpckhdq punpckhqdq ' +
    'psllw pslld psllq psrlw psrld psrlq psraw psrad andps andnps orps xorps andpd andnpd orpd xorpd ' +
    'unpcklps unpckhps unpcklpd unpckhpd movsldup movshdup',
);
const SHUFFLES = words('pshufd pshufhw pshuflw shufps shufpd');
const SHIFTS = words('psllw pslld psllq psrlw psrld psrlq psraw psrad pslldq psrldq');
const ALIGNED_MOVES = words('movaps movapd movdqa');
const MOVES = words('movups movupd movdqu');

type Make = (o: Operands, random: Random) => Piece;

function move(o: Operands, random: Random): string {
  const aligned = random.chance(50);
  const memory = o.memory(aligned ? 16 : 1);
  const [from, to] = random.pick([
    [o.xmm(), o.xmm()],
    [memory, o.xmm()],
    [o.xmm(), memory],
  ]);
  return `${random.pick(aligned ? ALIGNED_MOVES : MOVES)} ${from}, ${to}`;
}

/** Moves of other sizes, and between register files. */
function partialMove(o: Operands, random: Random): string {
  return random.pick([
    () => `movd ${o.register(4)}, ${o.xmm()}`,
    () => `movd ${o.xmm()}, ${o.register(4)}`,
    () => `movq ${o.register(8)}, ${o.xmm()}`,
    () => `movq ${o.xmm()}, ${o.register(8)}`,
    () => `movq ${o.xmm()}, ${o.xmm()}`,
    () => `movq ${o.memory()}, ${o.xmm()}`,
    () => `movq ${o.xmm()}, ${o.memory()}`,
    () => `${random.pick(['movss', 'movsd', 'movlps', 'movhps'])} ${o.memory()}, ${o.xmm()}`,
    () => `${random.pick(['movss', 'movsd', 'movlpd', 'movhpd'])} ${o.xmm()}, ${o.memory()}`,
    () => `${random.pick(['movss', 'movsd', 'movhlps', 'movlhps'])} ${o.xmm()}, ${o.xmm()}`,
    () => `${random.pick(['movddup', 'lddqu'])} ${o.memory()}, ${o.xmm()}`,
    () => `movntdq ${o.xmm()}, ${o.memory(16)}`,
    () => `movntil ${o.register(4)}, ${o.memory()}`,
    () => `${random.pick(['pmovmskb', 'movmskps', 'movmskpd'])} ${o.xmm()}, ${o.register(4)}`,
    () => `pextrw $${random.below(8)}, ${o.xmm()}, ${o.register(4)}`,
    () => `pinsrw $${random.below(8)}, ${o.register(4)}, ${o.xmm()}`,
    () => `pinsrw $${random.below(8)}, ${o.memory()}, ${o.xmm()}`,
    () => `prefetcht0 ${o.memory()}`,
    () => random.pick(['lfence', 'mfence', 'sfence']),
  ])();
}

/** SSE to SSE3 without arithmetic on floating-point numbers. */
export const VECTOR: readonly (readonly [weight: number, make: Make])[] = [
  [6, (o, random) => ({ text: [`${random.pick(PACKED)} ${o.xmmOrMemory()}, ${o.xmm()}`] })],
  [
    2,
    (o, random) => ({
      text: [`${random.pick(SHUFFLES)} $${random.below(256)}, ${o.xmmOrMemory()}, ${o.xmm()}`],
    }),
  ],
  [2, (o, random) => ({ text: [`${random.pick(SHIFTS)} $${random.below(70)}, ${o.xmm()}`] })],
  [3, (o, random) => ({ text: [move(o, random)] })],
  [4, (o, random) => ({ text: [partialMove(o, random)] })],
];
