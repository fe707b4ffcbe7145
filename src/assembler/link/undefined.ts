import { UNDEFINED_STRIDE as STRIDE, type Undefined } from '../image.ts';

/** What nothing defines is placed here: below 2 GiB, so that every kind of field reaches it, and far
 * above an image and its heap. Nothing is ever mapped here. */
const UNDEFINED = 0x60000000;

/** As many as fit below 2 GiB. */
const MOST = (2 ** 31 - UNDEFINED) / STRIDE;

/** Symbols that no unit defines, as in an object file that is to be linked with others. */
export class UndefinedSymbols {
  readonly #addresses = new Map<string, number>();

  /** The address that already stands for a name. */
  known(name: string): number | undefined {
    return this.#addresses.get(name);
  }

  /** Gives a name an address; undefined if there is no room. */
  add(name: string): number | undefined {
    if (this.#addresses.size >= MOST) return undefined;
    const address = UNDEFINED + this.#addresses.size * STRIDE;
    this.#addresses.set(name, address);
    return address;
  }

  /** The name that a value stands for, if any. */
  at(value: bigint): string | undefined {
    return this.list().find(({ address }) => BigInt(address) === value)?.name;
  }

  list(): Undefined[] {
    return Array.from(this.#addresses, ([name, address]) => ({ name, address }));
  }
}
