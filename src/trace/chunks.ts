/** Entries of a chunk, a power of two: most runs, of a few hundred steps, need no more than one. */
const SHIFT = 12;
const CHUNK = 1 << SHIFT;

/** The place of an entry within its chunk, as a mask of its number. */
export const LAST = CHUNK - 1;

/** Chunks to be written again. */
export const spareBytes: Uint8Array[] = [];
export const spareWords: Uint32Array[] = [];
export const spareNumbers: Float64Array[] = [];

/** How many are kept of each: of words 8 MB. */
const KEPT = 512;

/**
 * One column while it grows. Room that is doubled would be written three times, and memory that a process touches for
 * the first time is what costs most: so it grows by chunks, which the next run takes over.
 */
export class Chunks<T extends Uint8Array | Uint32Array | Float64Array> {
  readonly #all: T[] = [];
  readonly #kind: new (
    length: number,
  ) => T;
  readonly #spare: T[];

  constructor(kind: new (length: number) => T, spare: T[]) {
    this.#kind = kind;
    this.#spare = spare;
  }

  another(): T {
    const chunk = this.#spare.pop() ?? new this.#kind(CHUNK);
    this.#all.push(chunk);
    return chunk;
  }

  /** The first entries in one array, with room for more `before` and `after` them. */
  joined(length: number, before = 0, after = 0): T {
    const whole = new this.#kind(before + length + after);
    this.#all.forEach((chunk, i) => {
      const rest = length - i * CHUNK;
      whole.set(rest < CHUNK ? chunk.subarray(0, rest) : chunk, before + i * CHUNK);
    });
    return whole;
  }

  /** The entries [from, to) in an array of their own. */
  between(from: number, to: number): T {
    const part = new this.#kind(to - from);
    for (let at = from; at < to; ) {
      const end = Math.min(to, (at | LAST) + 1);
      const first = at & LAST;
      part.set(this.#all[at >>> SHIFT].subarray(first, first + end - at), at - from);
      at = end;
    }
    return part;
  }

  /** Gives the chunks back: nothing may be written any more. */
  release(): void {
    this.#spare.push(...this.#all.splice(0, KEPT - this.#spare.length));
  }
}
