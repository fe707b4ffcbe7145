/** Words that stores are found by, a power of two. */
const WORDS = 1 << 14;
/** Pieces of stores that are kept: more than any store buffer holds. */
const PIECES = 1 << 11;

/** A store whose value a load wants. */
export interface Source {
  /** The store's number, -1 if none; -2 if no single store has all of it. */
  store: number;
  /** The youngest store that has a part of it, -1 if none has. */
  youngest: number;
  /** Some of it is in the cache alone. */
  partial: boolean;
}

/** Stores on their way to the cache, by the aligned 8-byte words they write. */
export class Stores {
  readonly #wordOf = new Float64Array(WORDS).fill(-1);
  /** The youngest piece in a word; from each piece to the one before it in the same word. */
  readonly #newest = new Int32Array(WORDS).fill(-1);
  readonly #before = new Int32Array(PIECES).fill(-1);
  /** Bytes of the word that a piece writes, as a mask, and its store. */
  readonly #bytes = new Uint8Array(PIECES);
  readonly #store = new Int32Array(PIECES);
  #pieces = 0;

  /** A store writes `size` bytes at `address`, all in one aligned word. */
  add(store: number, address: number, size: number): void {
    const word = Math.floor(address / 8);
    const at = word & (WORDS - 1);
    const piece = this.#pieces++;
    const i = piece & (PIECES - 1);
    this.#before[i] = this.#wordOf[at] === word ? this.#newest[at] : -1;
    this.#wordOf[at] = word;
    this.#newest[at] = piece;
    this.#bytes[i] = mask(address, size);
    this.#store[i] = store;
  }

  /**
   * Which stores a load of `size` bytes within a word takes its bytes from; stores numbered below
   * `oldest` are in the cache. Adds to what `source` knows from other words of the same load.
   */
  find(address: number, size: number, oldest: number, source: Source): void {
    const word = Math.floor(address / 8);
    const at = word & (WORDS - 1);
    let wanted = mask(address, size);
    let piece = this.#wordOf[at] === word ? this.#newest[at] : -1;
    while (piece >= 0 && piece > this.#pieces - PIECES && wanted) {
      const i = piece & (PIECES - 1);
      const store = this.#store[i];
      if (store < oldest) break;
      const has = this.#bytes[i] & wanted;
      if (has) {
        wanted &= ~has;
        if (source.youngest < 0) source.store = store;
        else if (source.store !== store) source.store = -2;
        source.youngest = Math.max(source.youngest, store);
      }
      piece = this.#before[i];
    }
    if (wanted) source.partial = true;
    if (source.partial && source.youngest >= 0) source.store = -2;
  }
}

const mask = (address: number, size: number) => (((1 << size) - 1) << (address % 8)) & 255;
