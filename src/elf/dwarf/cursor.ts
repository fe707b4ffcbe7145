import { Malformed } from './malformed.ts';

const DECODER = new TextDecoder();
/** Characters of a path, as Linux limits it. */
const LONGEST = 4096;
/** Bytes of a LEB128 number of 64 bits, and some that pad it. */
const LEB128 = 16;

/** Reads little-endian numbers and texts one behind the other. Past the end it throws `Malformed`. */
export class Cursor {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  position: number;
  /** Where reading ends. */
  readonly end: number;

  constructor(bytes: Uint8Array, position = 0, end = bytes.length) {
    if (position > bytes.length || end > bytes.length)
      throw new Malformed('an offset is too large');
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.position = position;
    this.end = end;
  }

  u8(): number {
    return this.#bytes[this.#skip(1)];
  }

  s8(): number {
    return this.#view.getInt8(this.#skip(1));
  }

  u16(): number {
    return this.#view.getUint16(this.#skip(2), true);
  }

  u32(): number {
    return this.#view.getUint32(this.#skip(4), true);
  }

  /** As a number: exact below 2^53. */
  u64(): number {
    return Number(this.#view.getBigUint64(this.#skip(8), true));
  }

  /** A number of 1, 2, 4 or 8 bytes. */
  unsigned(size: number): number {
    switch (size) {
      case 1:
        return this.u8();
      case 2:
        return this.u16();
      case 4:
        return this.u32();
      case 8:
        return this.u64();
      default:
        throw new Malformed(`a number of ${size} bytes`);
    }
  }

  uleb(): number {
    let value = 0;
    let scale = 1;
    for (let i = 0; i < LEB128; i++, scale *= 128) {
      const byte = this.u8();
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
    }
    throw new Malformed('a number without an end');
  }

  sleb(): number {
    let value = 0;
    let scale = 1;
    for (let i = 0; i < LEB128; i++) {
      const byte = this.u8();
      value += (byte & 0x7f) * scale;
      scale *= 128;
      if (byte < 0x80) return byte & 0x40 ? value - scale : value;
    }
    throw new Malformed('a number without an end');
  }

  /** A text that a zero byte ends. */
  text(): string {
    const zero = this.#bytes.indexOf(0, this.position);
    if (zero < 0 || zero >= this.end || zero - this.position > LONGEST)
      throw new Malformed('a name without an end');
    const from = this.position;
    this.position = zero + 1;
    return DECODER.decode(this.#bytes.subarray(from, zero));
  }

  skip(bytes: number): void {
    this.#skip(bytes);
  }

  #skip(bytes: number): number {
    const from = this.position;
    if (!(bytes >= 0 && bytes <= this.end - from)) throw new Malformed('it ends too early');
    this.position += bytes;
    return from;
  }
}
