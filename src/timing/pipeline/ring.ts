/** The last numbers of a long sequence, by index. */
export class Ring {
  readonly #values: Float64Array;
  readonly #mask: number;

  /** Holds at least `size` numbers, all 0 at first. */
  constructor(size: number) {
    const length = 2 ** Math.ceil(Math.log2(Math.max(2, size)));
    this.#values = new Float64Array(length);
    this.#mask = length - 1;
  }

  get(index: number): number {
    return index < 0 ? 0 : this.#values[index & this.#mask];
  }

  set(index: number, value: number): void {
    this.#values[index & this.#mask] = value;
  }
}
