import { littleEndian } from '../text/bytes.ts';

// The no-operations GNU as 2.40 fills code with for a generic 64-bit CPU, one of each length.
const NOPS: readonly string[] = [
  '',
  '90',
  '6690',
  '0f1f00',
  '0f1f4000',
  '0f1f440000',
  '660f1f440000',
  '0f1f8000000000',
  '0f1f840000000000',
  '660f1f840000000000',
  '662e0f1f840000000000',
  '66662e0f1f840000000000',
];

/** What GNU as fills `size` bytes of code with; more than seven no-operations are jumped over. */
export function codePadding(size: number): Uint8Array {
  const longest = NOPS.length - 1;
  if (Math.floor(size / longest) <= 7) return padding(size, longest);
  const jump = size - 2 < 128 ? [0xeb, size - 2] : [0xe9, ...littleEndian(BigInt(size - 5), 4)];
  return Uint8Array.from([...jump, ...padding(size - jump.length, longest)]);
}

/** What `ld` fills the gap between the code of two units with. */
export function linkPadding(size: number): Uint8Array {
  return padding(size, 10);
}

function padding(size: number, longest: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  while (at < size) {
    const length = Math.min(longest, size - at);
    for (let byte = 0; byte < length; byte++)
      bytes[at + byte] = Number.parseInt(NOPS[length].slice(byte * 2, byte * 2 + 2), 16);
    at += length;
  }
  return bytes;
}
