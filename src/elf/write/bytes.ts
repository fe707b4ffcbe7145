import { leb128 } from '../../assembler/text/leb128.ts';

/** Bytes that are appended to, little-endian. */
export class Bytes {
  #bytes = new Uint8Array(1024);
  #view = new DataView(this.#bytes.buffer);
  length = 0;

  /** @param value its low `size` bytes are written, 1 to 8 */
  number(value: number | bigint, size: number): this {
    this.#reserve(8);
    this.#view.setBigUint64(this.length, BigInt.asUintN(64, BigInt(value)), true);
    this.length += size;
    return this;
  }

  append(bytes: ArrayLike<number>): this {
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.length);
    this.length += bytes.length;
    return this;
  }

  /** A string in UTF-8 with a zero behind it. */
  string(text: string): this {
    return this.append(new TextEncoder().encode(text)).number(0, 1);
  }

  uleb(value: number): this {
    return this.append(leb128(BigInt(value), false, 1));
  }

  sleb(value: number): this {
    return this.append(leb128(BigInt(value), true, 1));
  }

  /** Zeros up to a multiple of `size`. */
  align(size: number): this {
    const end = Math.ceil(this.length / size) * size;
    this.#reserve(end - this.length);
    this.length = end;
    return this;
  }

  done(): Uint8Array {
    return this.#bytes.slice(0, this.length);
  }

  #reserve(size: number): void {
    if (this.length + size + 8 <= this.#bytes.length) return;
    const larger = new Uint8Array(2 * (this.#bytes.length + size));
    larger.set(this.#bytes);
    this.#bytes = larger;
    this.#view = new DataView(larger.buffer);
  }
}
