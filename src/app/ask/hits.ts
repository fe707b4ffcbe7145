import type { Hit, How } from '../../query/hit.ts';

/** Hits in columns, in the order in which they came: a million take 9 MB. */
export class Hits {
  length = 0;
  #steps = new Uint32Array(64);
  #positions = new Uint32Array(64);
  #how = new Uint8Array(64);
  readonly #hows: How[] = [];

  push({ step, position, how }: Hit): void {
    if (this.length === this.#steps.length) this.#grow();
    let number = this.#hows.indexOf(how);
    if (number < 0) number = this.#hows.push(how) - 1;
    this.#steps[this.length] = step;
    this.#positions[this.length] = position;
    this.#how[this.length++] = number;
  }

  at(i: number): Hit {
    return { step: this.#steps[i], position: this.#positions[i], how: this.#hows[this.#how[i]] };
  }

  position(i: number): number {
    return this.#positions[i];
  }

  get steps(): Uint32Array {
    return this.#steps.subarray(0, this.length);
  }

  #grow(): void {
    const larger = <A extends Uint32Array | Uint8Array>(of: A, column: A): A => {
      column.set(of);
      return column;
    };
    const size = 2 * this.length;
    this.#steps = larger(this.#steps, new Uint32Array(size));
    this.#positions = larger(this.#positions, new Uint32Array(size));
    this.#how = larger(this.#how, new Uint8Array(size));
  }
}
