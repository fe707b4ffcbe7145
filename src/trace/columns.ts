/** A typed array that grows: doubles when full, so that appending costs a constant on average. */
export class Column<T extends Uint8Array | Uint32Array | Float64Array> {
  length = 0;

  constructor(public values: T) {}

  push(value: number): void {
    if (this.length === this.values.length) this.#grow();
    this.values[this.length++] = value;
  }

  /** The appended values, in an array of their own. */
  finish(): T {
    return this.values.slice(0, this.length) as T;
  }

  #grow(): void {
    const larger = new (this.values.constructor as new (length: number) => T)(
      2 * this.values.length,
    );
    larger.set(this.values);
    this.values = larger;
  }
}

export const column8 = () => new Column(new Uint8Array(1024));
export const column32 = () => new Column(new Uint32Array(1024));
export const column64 = () => new Column(new Float64Array(1024));
