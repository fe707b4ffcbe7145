export type NumberKind = 'zero' | 'denormal' | 'infinite' | 'NaN' | 'normal';

/** Of a single, a double, or a number of 80 bits, by the size of what it lies in. */
export function kindOf(view: DataView): NumberKind {
  const size = view.byteLength;
  const low = size > 4 ? view.getUint32(0, true) : 0;
  const high = view.getUint32(size > 4 ? 4 : 0, true);
  if (size === 10)
    return kind(view.getUint16(8, true) & 0x7fff, 0x7fff, low, high & 0x7fffffff, high);
  if (size === 8) return kind((high >>> 20) & 0x7ff, 0x7ff, low, high & 0xfffff);
  return kind((high >>> 23) & 0xff, 0xff, low, high & 0x7fffff);
}

/** @param leading the upper bits with the leading one, where it is stored */
function kind(
  exponent: number,
  all: number,
  low: number,
  high: number,
  leading = high,
): NumberKind {
  if (exponent === all) return (low | high) === 0 ? 'infinite' : 'NaN';
  if (exponent !== 0) return 'normal';
  return (low | leading) === 0 ? 'zero' : 'denormal';
}

/** Of an integer of two, four or eight bytes. */
export function isZero(view: DataView): boolean {
  const { byteLength } = view;
  if (byteLength === 2) return view.getUint16(0, true) === 0;
  return view.getUint32(0, true) === 0 && (byteLength === 4 || view.getUint32(4, true) === 0);
}
