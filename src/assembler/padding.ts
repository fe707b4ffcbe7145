// The no-operations GNU as 2.40 fills code with for a generic 64-bit CPU, one of each length.
const nops: readonly string[] = [
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

/** `size` bytes of no-operations, as few instructions as possible. */
export function codePadding(size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  const longest = nops.length - 1;
  let at = 0;
  while (at < size) {
    const length = Math.min(longest, size - at);
    for (let byte = 0; byte < length; byte++) {
      bytes[at + byte] = Number.parseInt(nops[length].slice(byte * 2, byte * 2 + 2), 16);
    }
    at += length;
  }
  return bytes;
}
