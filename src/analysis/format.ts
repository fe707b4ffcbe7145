import { shortHex } from '../base/hex.ts';

/** Small numbers in decimal, others in hexadecimal. */
export function number(value: bigint): string {
  const signed = BigInt.asIntN(64, value);
  return signed > -4096n && signed < 4096n ? String(signed) : shortHex(value);
}
