/** 8-byte words as bytes, the lowest first. */
export function words(...values: readonly bigint[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(BigUint64Array.from(values).buffer);
}
