/** 8-byte words as bytes, the lowest first. */
export function words(...values: readonly bigint[]): Uint8Array<ArrayBuffer> {
  // Not by the iterator that `from` would ask: every system call that answers with a word comes here.
  const result = new BigUint64Array(values.length);
  for (let i = 0; i < values.length; i++) result[i] = values[i];
  return new Uint8Array(result.buffer);
}
