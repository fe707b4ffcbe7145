import type { Core } from '../cores/core.ts';

/** A table of sets and ways that remembers keys: lines of a cache, pages of a TLB. */
export class Level {
  readonly #ways: number;
  readonly #sets: number;
  readonly #keys: Float64Array;
  /** Of a victim by chance; 0 for the least recently used. */
  #chance: number;

  constructor(entries: number, ways: number, victim: 'oldest' | 'by chance') {
    this.#ways = ways;
    this.#sets = Math.max(1, Math.floor(entries / ways));
    this.#keys = new Float64Array(this.#sets * ways).fill(-1);
    this.#chance = victim === 'oldest' ? 0 : 1;
  }

  /** Whether it holds the key; afterwards it does, in the set that `index` chooses. */
  touch(key: number, index = key): boolean {
    const keys = this.#keys;
    const from = (Math.abs(index) % this.#sets) * this.#ways;
    if (keys[from] === key) return true;
    let way = 1;
    while (way < this.#ways && keys[from + way] !== key) way++;
    const hit = way < this.#ways;
    if (this.#chance) {
      if (!hit) keys[from + this.#victim(from)] = key;
      return hit;
    }
    for (let i = Math.min(way, this.#ways - 1); i > 0; i--) keys[from + i] = keys[from + i - 1];
    keys[from] = key;
    return hit;
  }

  /** A free way, or any: xorshift, so that a run is the same every time. */
  #victim(from: number): number {
    for (let way = 0; way < this.#ways; way++) if (this.#keys[from + way] < 0) return way;
    this.#chance ^= this.#chance << 13;
    this.#chance ^= this.#chance >>> 17;
    this.#chance ^= this.#chance << 5;
    return (this.#chance >>> 0) % this.#ways;
  }
}

/** The other line of an aligned pair. */
export const pairOf = (line: number) => (line % 2 ? line - 1 : line + 1);

/** Where a line was found. */
export const Found = { l1: 0, l2: 1, l3: 2, memory: 3 } as const;

/**
 * The caches. What a run starts with in memory is in L2 at first, not in L1, and its code in the
 * instruction cache. L1 is looked up by address and drops the least recently used line; L2 and L3 are
 * looked up by page frame and drop any, as chains of loads through more lines than a set has ways show
 * (misses grow slowly in L2, at once in L1).
 */
export class Caches {
  readonly #l1: Level;
  readonly #l1i: Level;
  readonly #l2: Level;
  readonly #l3: Level;
  readonly #lineBytes: number;
  readonly #pairs: boolean;
  readonly #seen = new Set<number>();

  constructor(
    { memory }: Core,
    /** The frame of an address. */
    readonly physical: (address: number) => number,
  ) {
    const lineBytes = memory.lineBytes.value;
    const level = (
      { bytes, ways }: { bytes: { value: number }; ways: { value: number } },
      victim: 'oldest' | 'by chance',
    ) => new Level(bytes.value / lineBytes, ways.value, victim);
    this.#lineBytes = lineBytes;
    this.#pairs = memory.pairs.value;
    this.#l1 = level(memory.l1, 'oldest');
    this.#l1i = level(memory.l1i, 'oldest');
    this.#l2 = level(memory.l2, 'by chance');
    this.#l3 = level(memory.l3, 'by chance');
  }

  /** Where the line of an address is found; from then on L1 has it. */
  access(address: number): number {
    if (this.#l1.touch(Math.floor(address / this.#lineBytes))) return Found.l1;
    const line = Math.floor(this.physical(address) / this.#lineBytes);
    const found = this.#behind(line, Found.l2);
    // The other line of an aligned pair comes along.
    if (found > Found.l2 && this.#pairs) this.#behind(pairOf(line), found);
    return found;
  }

  /** The same for code. */
  fetch(address: number): number {
    if (this.#l1i.touch(Math.floor(address / this.#lineBytes))) return Found.l1;
    return this.#behind(Math.floor(this.physical(address) / this.#lineBytes), Found.l1);
  }

  /** Where a line is found that L1 does not have; `first` if it is asked for the first time. */
  #behind(line: number, first: number): number {
    const inL2 = this.#l2.touch(line);
    const inL3 = inL2 || this.#l3.touch(line);
    if (inL2) return Found.l2;
    if (!this.#seen.has(line)) {
      this.#seen.add(line);
      this.#l3.touch(line);
      return first;
    }
    return inL3 ? Found.l3 : Found.memory;
  }
}
