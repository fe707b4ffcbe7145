/**
 * The first of the indexes [from, length) that `isBefore` does not hold for, or `length`. It has to
 * hold for the ones before it and for none behind: what is searched is in order.
 */
export function lowerBound(length: number, isBefore: (index: number) => boolean, from = 0): number {
  let low = from;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Index of the first of the ascending `values[from..to)` that is >= `limit`, or `to`. A loop of its own:
 * a state at a step asks it hundreds of times, and a function called for each comparison costs three times as much.
 */
export function firstAtLeast(
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
  return firstAtLeast(values, limit + 1) - 1;
}
