/** Index of the first of the ascending `values[from..to)` that is >= `limit`, or `to`. */
export function lowerBound(
  values: ArrayLike<number>,
  limit: number,
  from = 0,
  to = values.length,
): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle] < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the last of the ascending `values` that is <= `limit`, or -1. */
export function lastAtMost(values: ArrayLike<number>, limit: number): number {
  return lowerBound(values, limit + 1) - 1;
}
