import { withPrefixes } from './prefix.ts';

/** Instructions GNU as knows and Keystone lacks; codes from Intel's manual, volume 2. */
const PLAIN: Readonly<Record<string, readonly number[]>> = {
  endbr64: [0xf3, 0x0f, 0x1e, 0xfa],
  endbr32: [0xf3, 0x0f, 0x1e, 0xfb],
  saveprevssp: [0xf3, 0x0f, 0x01, 0xea],
  setssbsy: [0xf3, 0x0f, 0x01, 0xe8],
  rdpkru: [0x0f, 0x01, 0xee],
  wrpkru: [0x0f, 0x01, 0xef],
  serialize: [0x0f, 0x01, 0xe8],
  wbnoinvd: [0xf3, 0x0f, 0x09],
  // A prefix that compilers write as a statement of its own.
  rex64: [0x48],
};

/** With one general register in the r/m field: the field of the opcode, and the width. */
const ONE_REGISTER: Readonly<Record<string, { code: number[]; field: number; wide: boolean }>> = {
  rdsspd: { code: [0x0f, 0x1e], field: 1, wide: false },
  rdsspq: { code: [0x0f, 0x1e], field: 1, wide: true },
  incsspd: { code: [0x0f, 0xae], field: 5, wide: false },
  incsspq: { code: [0x0f, 0xae], field: 5, wide: true },
  rdpid: { code: [0x0f, 0xc7], field: 7, wide: false },
};

const ORDER = ['ax', 'cx', 'dx', 'bx', 'sp', 'bp', 'si', 'di'];

/** The number of a 32- or 64-bit general register in encodings. */
function registerNumber(name: string): number {
  const extended = /^r(\d+)d?$/.exec(name);
  return extended ? Number(extended[1]) : ORDER.indexOf(name.slice(1));
}

/** The encoding, or undefined if these are not instructions and operands of this table. */
export function encodeByHand(mnemonic: string, registers: readonly string[]): number[] | undefined {
  if (registers.length === 0)
    return Object.hasOwn(PLAIN, mnemonic) ? [...PLAIN[mnemonic]] : undefined;
  if (/^xchgq?$/.test(mnemonic) && registers.every((name) => name === 'rax')) return [0x90];
  const form = Object.hasOwn(ONE_REGISTER, mnemonic) ? ONE_REGISTER[mnemonic] : undefined;
  if (!form || registers.length > 1) return undefined;
  const number = registerNumber(registers[0]);
  if (number < 0) return undefined;
  const rex = 0x40 | (form.wide ? 8 : 0) | (number >> 3);
  const modrm = 0xc0 | (form.field << 3) | (number & 7);
  return [0xf3, ...(rex === 0x40 ? [] : [rex]), ...form.code, modrm];
}

/** With memory: an instruction that differs in prefix and a field of the opcode alone. */
const LIKE: Readonly<Record<string, { name: string; field: number }>> = {
  rstorssp: { name: 'invlpg', field: 5 },
  clrssbsy: { name: 'clflush', field: 6 },
};

/** What to encode instead of such an instruction, or undefined. */
export function similar(mnemonic: string): string | undefined {
  return Object.hasOwn(LIKE, mnemonic) ? LIKE[mnemonic].name : undefined;
}

/** Turns the encoding of the similar instruction into that of `mnemonic`. */
export function fromSimilar(mnemonic: string, bytes: number[]): number[] {
  const at = bytes.lastIndexOf(0x0f, 4) + 2;
  bytes[at] = (bytes[at] & 0xc7) | (LIKE[mnemonic].field << 3);
  return withPrefixes(bytes, [0xf3]);
}

/** Keystone encodes `nopl (%rax)` as prefetches; the opcode is 0f 1f /0. */
export function repairNop(bytes: number[]): number[] {
  const at = bytes.findIndex((byte, index) => byte === 0x0f && bytes[index + 1] === 0x18);
  if (at < 0) return bytes;
  bytes[at + 1] = 0x1f;
  bytes[at + 2] &= 0xc7;
  return bytes;
}
