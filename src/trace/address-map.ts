import { firstAtLeast, lastAtMost } from '../base/search.ts';

/** Something that takes up the addresses [low, high) at the positions [from, to) of a run. */
export interface Occupant {
  low: number;
  high: number;
  from: number;
  to: number;
}

interface Group<T> {
  froms: number[];
  occupants: T[];
  /** By index: the one that was there when this one came, and is there again when it has gone; -1 if none. */
  under: number[];
}

/**
 * Finds what lies at an address at a position. Where things lie within each other, the one that
 * begins last is found. Thousands may have had the same addresses one after the other: a question
 * costs two binary searches all the same. The end of a life may be set later.
 */
export class AddressMap<T extends Occupant> {
  /** Distinct lowest addresses, ascending. */
  readonly #lows: number[] = [];
  /** By index in `#lows`: what began there, by time, and since when. */
  readonly #groups: Group<T>[] = [];
  #longest = 0;

  constructor(occupants: Iterable<T> = []) {
    for (const each of occupants) this.add(each);
  }

  /** Those with the same lowest address are to be added in the order of their lives. */
  add(occupant: T): void {
    const { low, high, from } = occupant;
    const i = firstAtLeast(this.#lows, low);
    if (this.#lows[i] !== low) {
      this.#lows.splice(i, 0, low);
      this.#groups.splice(i, 0, { froms: [], occupants: [], under: [] });
    }
    const group = this.#groups[i];
    group.under.push(living(group, group.froms.length - 1, from));
    group.froms.push(from);
    group.occupants.push(occupant);
    this.#longest = Math.max(this.#longest, high - low);
  }

  /** What `address` lies in at `position`. */
  at(address: number, position: number): T | undefined {
    const first = lastAtMost(this.#lows, address);
    for (let i = first; i >= 0 && address - this.#lows[i] < this.#longest; i--) {
      const found = alive(this.#groups[i], position);
      if (found && address < found.high) return found;
    }
    return undefined;
  }

  /** The lowest of what begins above `address`, at most `reach` bytes above it. */
  above(address: number, reach: number, position: number): T | undefined {
    for (let i = lastAtMost(this.#lows, address) + 1; this.#lows[i] <= address + reach; i++) {
      const found = alive(this.#groups[i], position);
      if (found) return found;
    }
    return undefined;
  }
}

function alive<T extends Occupant>(group: Group<T>, position: number): T | undefined {
  return group.occupants[living(group, lastAtMost(group.froms, position), position)];
}

/** The last up to `index` that has not ended at a position, or -1. */
function living<T extends Occupant>({ occupants, under }: Group<T>, index: number, at: number) {
  let i = index;
  while (i >= 0 && at >= occupants[i].to) i = under[i];
  return i;
}
