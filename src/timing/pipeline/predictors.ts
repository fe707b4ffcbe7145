/** Return addresses that the front end remembers. When full, the oldest is overwritten. */
export class ReturnStack {
  readonly #addresses: Float64Array;
  #top = 0;
  #depth = 0;

  constructor(entries: number) {
    this.#addresses = new Float64Array(entries);
  }

  push(address: number): void {
    this.#top = (this.#top + 1) % this.#addresses.length;
    this.#addresses[this.#top] = address;
    this.#depth = Math.min(this.#depth + 1, this.#addresses.length);
  }

  /** The address on top, taken off; -1 if there is none. */
  pop(): number {
    if (this.#depth === 0) return -1;
    const address = this.#addresses[this.#top];
    this.#top = (this.#top + this.#addresses.length - 1) % this.#addresses.length;
    this.#depth--;
    return address;
  }
}

/** A branch with the same target so many times over is one with a single target. */
const VARIES = 32;

/**
 * Targets of indirect branches, by where the branch is and by the last targets before it; a place and
 * path never met before gives the place's last target (Intel since Pentium M, AMD since Bulldozer).
 * So many are remembered; the one longest unused is forgotten.
 */
export class TargetPredictor {
  readonly #entries: number;
  readonly #byPath = new Map<number, number>();
  readonly #byPlace = new Map<number, number>();
  /** By place, how many more times the same target makes it one that doesn't vary. */
  readonly #varies = new Map<number, number>();
  #history = 0;
  /** Of the branch last predicted: it has had more than one target of late. */
  several = false;

  constructor(entries: number) {
    this.#entries = entries;
  }

  /** Predicts, is told the target, and says whether it had been right. */
  predict(address: number, target: number): boolean {
    const key = address * 2 ** 20 + (Math.imul(this.#history, 0x9e3779b1) >>> 12);
    const last = this.#byPlace.get(address);
    const predicted = this.#byPath.get(key) ?? last;
    const varies =
      last !== undefined && last !== target ? VARIES : (this.#varies.get(address) ?? 0);
    this.several = varies > 0;
    if (varies > 0) this.#varies.set(address, varies - 1);
    this.#byPath.delete(key);
    this.#byPath.set(key, target);
    if (this.#byPath.size > this.#entries) this.#forget();
    this.#byPlace.set(address, target);
    return predicted === target;
  }

  /** Every taken branch is part of the path; the last eight count. */
  taken(target: number): void {
    this.#history = (this.#history << 4) ^ (Math.imul(target, 0x9e3779b1) >>> 12);
  }

  #forget(): void {
    for (const key of this.#byPath.keys()) {
      this.#byPath.delete(key);
      return;
    }
  }
}

const ENTRIES = 1 << 12;

const hash = (address: number, history: number) =>
  (Math.imul(address ^ Math.imul(history, 0x9e3779b1), 0x85ebca6b) >>> 20) & (ENTRIES - 1);

/**
 * Conditions, by where the branch is and the outcomes before it, longest known history first; a
 * branch never met is taken if it goes backward.
 */
export class ConditionPredictor {
  /** Counters from 0 to 3, 255 for never met, by the last 16, 6 and 0 outcomes. */
  readonly #tables = HISTORIES.map(() => new Uint8Array(ENTRIES).fill(255));
  #history = 0;

  /** Predicts, is told what happened, and says whether it had been right. */
  predict(address: number, backward: boolean, taken: boolean): boolean {
    let predicted = backward;
    for (let i = HISTORIES.length - 1; i >= 0; i--) {
      const table = this.#tables[i];
      const at = hash(address, (this.#history & ((1 << HISTORIES[i]) - 1)) + i);
      if (table[at] !== 255) predicted = table[at] > 1;
      table[at] = table[at] === 255 ? (taken ? 2 : 1) : clamp(table[at] + (taken ? 1 : -1));
    }
    this.#history = ((this.#history << 1) | Number(taken)) >>> 0;
    return predicted === taken;
  }
}

const HISTORIES = [16, 6, 0];

const clamp = (value: number) => Math.min(3, Math.max(0, value));
