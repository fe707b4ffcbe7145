/** How many bytes a value takes in the variable-length code of DWARF. */
export function leb128Size(value: bigint, signed: boolean): number {
  return leb128(value, signed, 1).length;
}

/** A value in that code, seven bits a byte, low ones first; padded to at least `size` bytes. */
export function leb128(value: bigint, signed: boolean, size: number): Uint8Array {
  const bytes: number[] = [];
  let rest = signed ? value : BigInt.asUintN(64, value);
  for (;;) {
    const low = Number(rest & 127n);
    rest >>= 7n;
    const done = signed ? rest === (low & 64 ? -1n : 0n) : rest === 0n;
    if (done && bytes.length + 1 >= size) return Uint8Array.from([...bytes, low]);
    bytes.push(low | 128);
  }
}
