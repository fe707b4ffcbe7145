const ALL = new DataView(new ArrayBuffer(8));

/** The low `size` bytes of a value. */
export function littleEndian(value: bigint, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  for (let at = 0, rest = value; at < size; at += 8, rest >>= 64n) {
    ALL.setBigUint64(0, rest, true);
    bytes.set(new Uint8Array(ALL.buffer, 0, Math.min(8, size - at)), at);
  }
  return bytes;
}
