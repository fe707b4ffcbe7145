import type { Cursor } from './cursor.ts';

const DECIMAL = /(?:0[a-zA-Z])?([-+]?(?:(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?|inf(?:inity)?|nan))/iy;

/** Reads a decimal floating-point number (`1.5`, `0d1.5`, `inf`, `nan`) as 4 or 8 bytes. */
export function floatBytes(cursor: Cursor, size: 4 | 8): Uint8Array {
  cursor.skipBlanks();
  const found = cursor.match(DECIMAL);
  if (found === undefined) throw cursor.unexpected('a floating-point number');
  const text = found.replace(/^0[a-z](?=[-+.\di-n])/i, '').toLowerCase();
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  const value = numberOf(text);
  if (size === 4) view.setFloat32(0, value, true);
  else view.setFloat64(0, value, true);
  return bytes;
}

function numberOf(text: string): number {
  if (!/inf|nan/.test(text)) return Number(text);
  const value = text.includes('nan') ? Number.NaN : Number.POSITIVE_INFINITY;
  return text.startsWith('-') ? -value : value;
}
