import { Refused } from './refused.ts';

/** Little-endian numbers out of a file; reading past its end refuses the file. */
export class Bytes {
  readonly #view: DataView;

  constructor(readonly all: Uint8Array) {
    this.#view = new DataView(all.buffer, all.byteOffset, all.byteLength);
  }

  u8(at: number): number {
    return this.#view.getUint8(this.#check(at, 1));
  }

  u16(at: number): number {
    return this.#view.getUint16(this.#check(at, 2), true);
  }

  u32(at: number): number {
    return this.#view.getUint32(this.#check(at, 4), true);
  }

  /** Not exact from 2^53 on, which no address or size of a program reaches. */
  u64(at: number): number {
    return this.u32(at) + this.u32(at + 4) * 2 ** 32;
  }

  /** A copy of a range. */
  slice(at: number, size: number): Uint8Array {
    this.#check(at, size);
    // Node's Buffer is a Uint8Array whose slice() does not copy.
    return Uint8Array.from(this.all.subarray(at, at + size));
  }

  #check(at: number, size: number): number {
    if (at >= 0 && at + size <= this.all.length) return at;
    throw new Refused('the file is cut off: it ends within what its headers name; copy it again');
  }
}
