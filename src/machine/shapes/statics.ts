import { linkedName } from '../../assembler/link/apart.ts';
import type { Block } from './block.ts';
import { isAnswer, objectOf, type Place, samePlace } from './place.ts';

/** A range of memory around a pointer, in bytes from it: [low, high). */
export interface Extent {
  low: number;
  high: number;
}

export const up = (size: number, to: number) => Math.ceil(size / to) * to;

export function around(a: Extent, b: Extent): Extent {
  return { low: Math.min(a.low, b.low), high: Math.max(a.high, b.high) };
}

/** Memory that a register or a symbol leads to, the same for all contexts. */
export interface Static {
  place: Place;
  /** Where the pointer leads. */
  label: string;
  /** The routine's file defines it. */
  defined: boolean;
  extent: Extent;
}

/** An address in it, relative to rip. */
export function staticAddress({ label }: Static, offset: number): string {
  return `${label}${offset === 0 ? '' : offset < 0 ? offset : `+${offset}`}(%rip)`;
}

/** What functions that switch use besides contexts. */
export class Statics {
  readonly #all: Static[] = [];

  /** @param missing whether a symbol is one that no file defines */
  add(place: Place, extent: Extent, missing: (symbol: string) => boolean): void {
    const { register, offsets } = place;
    if (offsets.length > 0 && !this.at(objectOf(place))) return;
    const known = this.at(place);
    if (known) {
      known.extent = around(known.extent, extent);
      return;
    }
    const own = offsets.length === 0 && !isAnswer(place);
    const symbol = own && typeof register === 'string' ? register : undefined;
    this.#all.push({
      place,
      label: symbol ? linkedName(symbol) : `.Lmemory${this.#all.length + 1}`,
      defined: symbol !== undefined && !missing(symbol),
      extent: around({ low: 0, high: 0 }, extent),
    });
  }

  at(place: Place): Static | undefined {
    return this.#all.find((each) => samePlace(each.place, place));
  }

  /** Registers that lead to some of it. */
  get registers(): number[] {
    return this.#all.flatMap(({ place: { register, offsets } }) =>
      typeof register === 'number' && offsets.length === 0 ? [register] : [],
    );
  }

  /** Words of the file's own data that have to lead to memory of the adapter's. */
  get pointers(): { from: Static; word: number; to: Static }[] {
    return this.#all
      .filter(({ defined }) => defined)
      .flatMap((from) => this.#inside(from).map((each) => ({ from, ...each })));
  }

  #inside({ place }: Static): { word: number; to: Static }[] {
    return this.#all
      .filter((to) => to.place.offsets.length > 0 && samePlace(objectOf(to.place), place))
      .map((to) => ({ word: to.place.offsets.at(-1) as number, to }))
      .sort((a, b) => a.word - b.word);
  }

  /** Data definitions of what no file defines. */
  text(block: Block): void {
    const all = this.#all.filter(({ defined }) => !defined);
    if (all.length === 0) return;
    block.text += '\n/* What else it uses. */\n';
    block.line('.data');
    for (const each of all) {
      const { label, extent } = each;
      const words = this.#inside(each);
      const fill = (from: number, to: number) => {
        let at = from;
        for (const { word, to: target } of words) {
          if (word < from || word >= to) continue;
          if (word > at) block.line('.zero', `${word - at}`);
          block.line('.quad', target.label);
          at = word + 8;
        }
        if (to > at) block.line('.zero', `${to - at}`);
      };
      block.line('.p2align', '4');
      fill(-up(-extent.low, 16), 0);
      if (!label.startsWith('.L')) block.line('.globl', label);
      block.label(label);
      fill(0, up(extent.high, 16));
    }
  }
}
