import { Ring } from './ring.ts';

/** Keys that are looked for: a power of two, more than any core has under way. */
const KEPT = 64;

/** What is under way, lines or translations, and when it arrives. */
export class Arrivals {
  readonly #keys = new Ring(KEPT);
  readonly #cycles = new Ring(KEPT);
  #count = 0;
  #latest = 0;

  add(key: number, cycle: number): void {
    this.#keys.set(this.#count, key);
    this.#cycles.set(this.#count++, cycle);
    this.#latest = Math.max(this.#latest, cycle);
  }

  /** When something arrives that is under way at `now`; 0 if it is not. */
  of(key: number, now: number): number {
    if (this.#latest <= now) return 0;
    for (let i = this.#count - 1; i >= Math.max(0, this.#count - KEPT); i--)
      if (this.#keys.get(i) === key) return this.#cycles.get(i);
    return 0;
  }
}
