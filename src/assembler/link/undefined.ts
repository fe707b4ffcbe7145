import { UNDEFINED_STRIDE as STRIDE, type Undefined } from '../image.ts';
import type { Range } from '../text/fault.ts';
import { placeAt } from '../text/line.ts';
import type { Problems } from '../text/problems.ts';

/** What nothing defines is placed here: below 2 GiB, so that every kind of field reaches it, and far
 * above an image and its heap. Nothing is ever mapped here. */
const UNDEFINED = 0x60000000;

/** As many as fit below 2 GiB. */
const MOST = (2 ** 31 - UNDEFINED) / STRIDE;

/** Symbols that no unit defines, as in an object file that is to be linked with others. */
export class UndefinedSymbols {
  readonly #addresses = new Map<string, number>();
  /** Where each is named first, and what else could be meant. */
  readonly #uses: { name: string; range: Range; hint: string | undefined }[] = [];

  /** The address that already stands for a name. */
  known(name: string): number | undefined {
    return this.#addresses.get(name);
  }

  /** Gives a name an address; undefined if there is no room. */
  add(name: string, range: Range, hint: string | undefined): number | undefined {
    if (this.#addresses.size >= MOST) return undefined;
    const address = UNDEFINED + this.#addresses.size * STRIDE;
    this.#addresses.set(name, address);
    this.#uses.push({ name, range, hint });
    return address;
  }

  /** The name that a value stands for, if any. */
  at(value: bigint): string | undefined {
    return this.list().find(({ address }) => BigInt(address) === value)?.name;
  }

  /** Says so once for each file, where the first stands. */
  warn(problems: Problems): void {
    const places = this.#uses.map((use) => ({
      ...use,
      ...placeAt(use.range.line, use.range.from),
    }));
    for (const file of new Set(places.map((place) => place.file))) {
      const here = places.filter((place) => place.file === file).sort((a, b) => a.line - b.line);
      const [first, ...more] = here;
      if (more.length === 0) {
        const message = `undefined symbol '${first.name}': reaching it is a fault`;
        problems.warn(first.range, message, first.hint);
        continue;
      }
      const names = here.map(({ name, line }) => `'${name}' (line ${line})`).join(', ');
      const hints = here.flatMap(({ name, hint }) => (hint ? [`'${name}': ${hint}`] : []));
      const message = `undefined symbols ${names}: reaching one is a fault`;
      problems.warn(first.range, message, hints.join('; ') || undefined);
    }
  }

  list(): Undefined[] {
    return Array.from(this.#addresses, ([name, address]) => ({ name, address }));
  }
}
