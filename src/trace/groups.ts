/**
 * Positions of a log's entries grouped by a key: those of key k are entries[start[k]] up to
 * entries[start[k + 1]], ascending.
 */
export interface Groups {
  start: Uint32Array;
  entries: Uint32Array;
}

/** Counting sort: O(entries + keys), stable. */
export function group(keyOf: ArrayLike<number>, length: number, keys: number): Groups {
  const start = new Uint32Array(keys + 1);
  for (let i = 0; i < length; i++) start[keyOf[i] + 1]++;
  for (let k = 0; k < keys; k++) start[k + 1] += start[k];
  const next = start.slice();
  const entries = new Uint32Array(length);
  for (let i = 0; i < length; i++) entries[next[keyOf[i]]++] = i;
  return { start, entries };
}
