import { lowerBound } from '../../base/search.ts';
import type { Hit } from '../../query/hit.ts';
import type { Query } from '../../query/query.ts';
import { Hits } from './hits.ts';

/** Hits taken between two looks at the clock. */
const BATCH = 256;

/**
 * All hits of a question, found a slice at a time from a position on, both ways at once: what lies near comes first. The
 * list of what was found so far is in the order of positions.
 */
export class Search {
  readonly #before = new Hits();
  readonly #after = new Hits();
  #backward: Iterator<Hit | undefined> | undefined;
  #forward: Iterator<Hit | undefined> | undefined;

  constructor(
    readonly query: Query,
    readonly from: number,
  ) {
    this.#backward = query.backward(from)[Symbol.iterator]();
    this.#forward = query.forward(from)[Symbol.iterator]();
  }

  /** Whether everything was found. */
  get done(): boolean {
    return !this.#backward && !this.#forward;
  }

  get length(): number {
    return this.#before.length + this.#after.length;
  }

  /** Looks on for so many milliseconds, or until it has looked at everything. */
  advance(milliseconds: number): void {
    const end = performance.now() + milliseconds;
    do {
      if (this.#forward && !take(this.#forward, this.#after)) this.#forward = undefined;
      if (this.#backward && !take(this.#backward, this.#before)) this.#backward = undefined;
    } while (!this.done && performance.now() < end);
  }

  at(i: number): Hit {
    const before = this.#before.length;
    return i < before ? this.#before.at(before - 1 - i) : this.#after.at(i - before);
  }

  /** Index of the first hit at a position or behind it, or `length`. */
  indexFrom(position: number): number {
    const before = this.#before.length;
    return lowerBound(this.length, (i) => {
      const at =
        i < before ? this.#before.position(before - 1 - i) : this.#after.position(i - before);
      return at < position;
    });
  }

  /** The steps of all hits found so far, ascending. */
  steps(): Uint32Array {
    const steps = new Uint32Array(this.length);
    steps.set(this.#before.steps);
    steps.subarray(0, this.#before.length).reverse();
    steps.set(this.#after.steps, this.#before.length);
    return steps;
  }
}

/** Takes what there is until a stretch was looked at, or so many hits. False at the end. */
function take(from: Iterator<Hit | undefined>, to: Hits): boolean {
  for (let i = 0; i < BATCH; i++) {
    const { done, value } = from.next();
    if (done) return false;
    if (!value) return true;
    to.push(value);
  }
  return true;
}
