import { messageOf } from '../base/error.ts';
import { ascends, differences, sums } from './ascending.ts';

/**
 * Plain data as bytes: the length of the header in bytes (32 bits, little endian), the header, the
 * columns one after another. The header is the data as JSON in UTF-8, where a bigint is
 * `{"$":"bigint","value":"18"}`, a typed array `{"$":"Uint32Array","length":3}` with its content in
 * the columns, in order of appearance, and a number that JSON lacks `{"$":"number","value":…}`. A Uint32Array
 * that never falls is `{"$":"ascending","length":3,"bytes":4}`, its content the differences (ascending.ts).
 */
const START = 4;

const ASCENDING = 'ascending';

const ARRAYS = {
  Uint8Array,
  Uint16Array,
  Int32Array,
  Uint32Array,
  Float64Array,
  BigUint64Array,
} as const;

type Column = InstanceType<(typeof ARRAYS)[keyof typeof ARRAYS]>;

/** The bytes of plain data, in pieces: the same for the same data, and made to be compressed. */
export function pack(data: object): Uint8Array[] {
  const columns: Uint8Array[] = [];
  const json = JSON.stringify(data, (_key, value: unknown) => {
    if (typeof value === 'bigint') return { $: 'bigint', value: String(value) };
    if (typeof value === 'number' && !Number.isFinite(value))
      return { $: 'number', value: String(value) };
    if (!ArrayBuffer.isView(value)) return value;
    if (value instanceof Uint32Array && ascends(value)) {
      const bytes = differences(value);
      columns.push(bytes);
      return { $: ASCENDING, length: value.length, bytes: bytes.length };
    }
    columns.push(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
    const name = value instanceof Uint8Array ? 'Uint8Array' : value.constructor.name;
    return { $: name, length: (value as Column).length };
  });
  const header = new TextEncoder().encode(json);
  return [uint32(header.length), header, ...columns];
}

/** The data that `pack` made these bytes from. Throws an Error that says what is wrong with `what`. */
export function unpack(bytes: Uint8Array, what: string): unknown {
  // Node's Buffer is a Uint8Array whose slice() does not copy.
  const file = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  if (bytes.length < START) throw new Error(`the ${what} ends within its header`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = START + view.getUint32(0, true);
  if (at > bytes.length) throw new Error(`the ${what} ends within its header`);

  const revive = (_key: string, value: unknown) => {
    if (typeof value !== 'object' || value === null || !('$' in value)) return value;
    const marker = value as { $: string; value: string; length: number; bytes: number };
    if (marker.$ === 'bigint') return BigInt(marker.value);
    if (marker.$ === 'number') return Number(marker.value);
    const take = (length: number) => {
      const from = at;
      at += length;
      if (!(at >= from && at <= bytes.length))
        throw new Error(`the ${what} ends within its columns`);
      return file.subarray(from, at);
    };
    if (marker.$ === ASCENDING) return sums(take(marker.bytes), marker.length);
    const type = Object.hasOwn(ARRAYS, marker.$) && ARRAYS[marker.$ as keyof typeof ARRAYS];
    if (!type) throw new Error(`a column of unknown type ${marker.$}`);
    // A copy, so that the column is aligned whatever `bytes` is a view of.
    return new type(take(marker.length * type.BYTES_PER_ELEMENT).slice().buffer);
  };
  const header = new TextDecoder().decode(bytes.subarray(START, at));
  let data: unknown;
  try {
    data = JSON.parse(header, revive);
  } catch (error) {
    throw new Error(`damaged ${what}: ${messageOf(error)}`, { cause: error });
  }
  if (at !== bytes.length) throw new Error(`the ${what} goes on after its columns`);
  return data;
}

/** Pieces as one. */
export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const result = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    result.set(part, at);
    at += part.length;
  }
  return result;
}

function uint32(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value, true);
  return bytes;
}
