import type { Core } from '../cores/core.ts';

/** One level of cache: sets of lines, least recently used dropped first. Holds line numbers. */
class Level {
  readonly #ways: number;
  readonly #sets: number;
  readonly #lines: Float64Array;

  constructor(bytes: number, ways: number, lineBytes: number) {
    this.#ways = ways;
    this.#sets = Math.max(1, Math.floor(bytes / lineBytes / ways));
    this.#lines = new Float64Array(this.#sets * ways).fill(-1);
  }

  /** Whether it holds the line; afterwards it does, as the one most recently used. */
  touch(line: number): boolean {
    const lines = this.#lines;
    const from = (line % this.#sets) * this.#ways;
    if (lines[from] === line) return true;
    let way = 1;
    while (way < this.#ways && lines[from + way] !== line) way++;
    const hit = way < this.#ways;
    for (let i = Math.min(way, this.#ways - 1); i > 0; i--) lines[from + i] = lines[from + i - 1];
    lines[from] = line;
    return hit;
  }
}

/** Where a line was found. */
export const Found = { l1: 0, l2: 1, beyond: 2 } as const;

/** The data caches. What a run starts with in memory is in L2 at first, not in L1. */
export class Caches {
  readonly #l1: Level;
  readonly #l2: Level;
  readonly #lineBytes: number;
  readonly #seen = new Set<number>();

  constructor({ memory }: Core) {
    this.#lineBytes = memory.lineBytes.value;
    this.#l1 = new Level(memory.l1.bytes.value, memory.l1.ways.value, this.#lineBytes);
    this.#l2 = new Level(memory.l2.bytes.value, memory.l2.ways.value, this.#lineBytes);
  }

  /** Where the line of an address is found; from then on L1 and L2 have it. */
  access(address: number): number {
    const line = Math.floor(address / this.#lineBytes);
    if (this.#l1.touch(line)) return Found.l1;
    const inL2 = this.#l2.touch(line);
    if (inL2) return Found.l2;
    if (this.#seen.has(line)) return Found.beyond;
    this.#seen.add(line);
    return Found.l2;
  }
}
