/** Last bytes of recognisable register contents, by slot: each names its register. */
const NAMES = [
  0x0a, 0x0c, 0x0d, 0x0b, 0, 0xbb, 0x51, 0xd1, 0x08, 0x09, 0x10, 0x11, 0x12, 0x13, 0x14, 0x15,
];

/** Recognisable contents of the general registers: 0xa0a0… for context A, and so on. rsp is 0. */
export function namedRegisters(context: 'A' | 'B'): bigint[] {
  const letter = context === 'A' ? 0xa0a0a0a0a0a0a000n : 0xb0b0b0b0b0b0b000n;
  return NAMES.map((name) => (name === 0 ? 0n : letter | BigInt(name)));
}

/** The same of xmm6 to xmm15, which a function keeps by Microsoft's convention: 0xa0a0a0a0a0a0f006 and so on, in both
 * halves. */
export function namedVectors(): bigint[] {
  return Array.from({ length: 20 }, (_, half) => {
    const number = 6 + (half >> 1);
    return 0xa0a0a0a0a0a0f000n | BigInt(`0x${number}`);
  });
}
