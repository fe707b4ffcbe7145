import { derived } from '../base/derived.ts';
import { firstAtLeast, lastAtMost } from '../base/search.ts';
import { lastBefore } from '../trace/groups.ts';
import type { TraceReader } from '../trace/reader.ts';
import { isStore } from '../trace/trace.ts';

/** Positions behind the start at which what is mapped changes. */
const mapChanges = derived(({ trace }: TraceReader) => {
  const all = new Set(trace.regions.flatMap(({ from, to }) => [from, to]));
  return Float64Array.from(all)
    .filter((each) => each > 0 && each <= trace.steps)
    .sort();
});

const joined = new BigUint64Array(1);
const halves = new Uint32Array(joined.buffer);

/**
 * One aligned word of memory over a run: what `TraceReader.wordLife` tells of a position, found faster at
 * positions that follow each other.
 */
export class Word {
  /** Undefined where nothing is mapped. */
  value: bigint | undefined;
  /** The value holds at the positions [from, to). */
  from = 0;
  to = 0;
  readonly #reader: TraceReader;
  readonly #address: number;
  /** Its accesses, as indices into the entries of `History.accesses`. */
  readonly #first: number;
  readonly #end: number;
  readonly #id: number;
  /** The last access before the position asked for last. */
  #last: number;

  constructor(reader: TraceReader, address: number) {
    const { words, accesses } = reader.history;
    this.#reader = reader;
    this.#address = address;
    this.#id = firstAtLeast(words, address);
    const known = words[this.#id] === address;
    this.#first = known ? accesses.start[this.#id] : 0;
    this.#end = known ? accesses.start[this.#id + 1] : 0;
    this.#last = this.#first - 1;
  }

  /** Finds the value before step `position`, and the positions at which it holds. */
  at(position: number): bigint | undefined {
    if (position < this.from || position >= this.to) {
      this.from = position;
      if (mapChanges(this.#reader).length > 0) this.#findMapped(position);
      else this.#find(position);
    }
    return this.value;
  }

  /** Where memory comes and goes. */
  #findMapped(position: number): void {
    const life = this.#reader.wordLife(this.#address, position);
    const changes = mapChanges(this.#reader);
    const next = changes[lastAtMost(changes, position) + 1] ?? Number.POSITIVE_INFINITY;
    this.value = life?.value;
    this.to = Math.min(life?.to ?? next, next);
  }

  #find(position: number): void {
    const { accesses, accessStep } = this.#reader.history;
    const { lo, hi, kind } = this.#reader.trace.accesses;
    const { entries } = accesses;
    const near = this.#last + 1;
    // The next one is asked for most often.
    if (near > this.#first && accessStep[entries[near - 1]] >= position)
      this.#last = Math.max(lastBefore(accesses, this.#id, accessStep, position), this.#first - 1);
    else
      while (this.#last + 1 < this.#end && accessStep[entries[this.#last + 1]] < position)
        this.#last++;
    if (this.#last < this.#first) this.value = this.#reader.word(this.#address, position);
    else {
      const entry = entries[this.#last];
      halves[0] = lo[entry];
      halves[1] = hi[entry];
      this.value = joined[0];
    }
    let next = this.#last + 1;
    while (next < this.#end && !isStore(kind[entries[next]])) next++;
    this.to = next < this.#end ? accessStep[entries[next]] + 1 : Number.POSITIVE_INFINITY;
  }
}
