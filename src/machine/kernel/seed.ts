/** What a process can't know beforehand, and a run recorded twice must have twice, comes from its seed. */

/** The seed of a run unless another is asked for. */
export const SEED = 1;

/** A number from 0 to 2**32 − 1 for a place in the sequence of a seed (the mixing of MurmurHash3). */
function mixed(seed: number, place: number): number {
  let x = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(place + 1, 0xc2b2ae35);
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}

/** Bytes `from` to `from + size` of the random bytes of a seed; the first 16 are those of AT_RANDOM. */
export function randomBytes(seed: number, from: number, size: number): Uint8Array {
  return Uint8Array.from({ length: size }, (_, i) => {
    const at = from + i;
    return mixed(seed, at >>> 2) >>> (8 * (at & 3));
  });
}

/** How many of them a process finds at its start. */
export const AT_RANDOM_SIZE = 16;

/** Places beyond those of random bytes. */
const Place = { pid: -2, date: -3, uptime: -4 } as const;

/** The process's number: 1000 to 29 999. */
export const pidOf = (seed: number): number => 1000 + (mixed(seed, Place.pid) % 29_000);

/** Seconds since 1970 when the process starts: some time in 2026. */
export const startDate = (seed: number): number =>
  Date.UTC(2026, 0) / 1000 + (mixed(seed, Place.date) % (365 * 86_400));

/** Seconds the system has been up by then: an hour to a day. */
export const uptimeOf = (seed: number): number => 3600 + (mixed(seed, Place.uptime) % (23 * 3600));
