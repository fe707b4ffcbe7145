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

/**
 * Index in `groups.entries` of the last entry of `key` from a step before `position`, or -1. `steps`
 * has the step of every entry. The same search as in `src/base/search.ts`, written out for the same reason.
 */
export function lastBefore(
  groups: Groups,
  key: number,
  steps: Uint32Array,
  position: number,
): number {
  const { start, entries } = groups;
  const from = start[key];
  let low = from;
  let high = start[key + 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (steps[entries[middle]] < position) low = middle + 1;
    else high = middle;
  }
  return low > from ? low - 1 : -1;
}
