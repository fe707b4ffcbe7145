export type Column = Uint8Array | Uint32Array | Int32Array | Float64Array;

/** A column with room for at least `length` entries: itself, or a copy twice as long. */
export function roomier<T extends Column>(column: T, length: number): T {
  if (length <= column.length) return column;
  const Kind = column.constructor as new (length: number) => T;
  const larger = new Kind(Math.max(length, 2 * column.length));
  larger.set(column);
  return larger;
}
