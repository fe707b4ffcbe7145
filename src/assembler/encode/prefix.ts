// In the order GNU as writes them, whatever the order in the source.
const ORDER: readonly (readonly number[])[] = [
  [0x26, 0x2e, 0x36, 0x3e, 0x64, 0x65],
  [0x67],
  [0x66],
  [0xf2, 0xf3],
  [0xf0],
];

const PREFIXES = new Map<string, number>([
  ['es', 0x26],
  ['cs', 0x2e],
  ['ss', 0x36],
  ['ds', 0x3e],
  ['notrack', 0x3e],
  ['fs', 0x64],
  ['gs', 0x65],
  ['data16', 0x66],
  ['addr32', 0x67],
  ['bnd', 0xf2],
  ['repne', 0xf2],
  ['repnz', 0xf2],
  ['xacquire', 0xf2],
  ['rep', 0xf3],
  ['repe', 0xf3],
  ['repz', 0xf3],
  ['xrelease', 0xf3],
  ['lock', 0xf0],
]);

/** The byte of a prefix that is written as a word of its own. */
export function prefixByte(word: string): number | undefined {
  return PREFIXES.get(word);
}

/** Every word that is a prefix. */
export const PREFIX_NAMES: readonly string[] = [...PREFIXES.keys()];

const LOCKABLE =
  /^(?:add|adc|and|bt[crs]|cmpxchg(?:8b|16b)?|dec|inc|neg|not|or|sbb|sub|xor|xadd|xchg)[bwlq]?$/;
const REPEATABLE =
  /^(?:(?:movs|stos|lods|scas|cmps|ins|outs)[bwldq]?|ret[wq]?|nop[wlq]?|bs[fr][wlq]?|call|jmp)$/;

/** Why the processor or GNU as would not accept these prefixes here, if so. */
export function wrongPrefix(
  bytes: readonly number[],
  mnemonic: string,
  operands: readonly { kind: string }[],
): string | undefined {
  const memory = operands.some((each) => each.kind === 'memory');
  if (bytes.includes(0xf0) && !(LOCKABLE.test(mnemonic) && memory))
    return `'lock' needs an instruction that changes memory, not '${mnemonic}'`;
  const repeats = bytes.includes(0xf2) || bytes.includes(0xf3);
  if (repeats && !REPEATABLE.test(mnemonic) && !/^j/.test(mnemonic))
    return `'rep' and its kin cannot stand before '${mnemonic}'`;
  return undefined;
}

function rank(byte: number): number {
  return ORDER.findIndex((group) => group.includes(byte));
}

/** How many prefixes of this kind an encoding starts with. */
export function prefixCount(bytes: ArrayLike<number>): number {
  let count = 0;
  while (count < bytes.length && rank(bytes[count]) >= 0) count++;
  return count;
}

/** An encoding with further prefixes, all of them in the order of GNU as. */
export function withPrefixes(bytes: ArrayLike<number>, added: readonly number[]): number[] {
  const all = Array.from(bytes);
  const count = prefixCount(all);
  const front = [...new Set([...added, ...all.slice(0, count)])];
  front.sort((a, b) => rank(a) - rank(b));
  return [...front, ...all.slice(count)];
}
