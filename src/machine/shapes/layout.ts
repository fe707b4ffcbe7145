import { GENERAL } from '../registers.ts';
import type { Block } from './block.ts';
import type { Content, Observation } from './observe.ts';
import { objectOf, type Place, samePlace } from './place.ts';
import type { Shape } from './shape.ts';

/** A function that takes part in a switch. */
export interface Part {
  symbol: string;
  address: number;
  shape: Shape;
  seen: Observation;
  /** By Microsoft's convention it may store its register arguments above the return address. */
  windows: boolean;
}

/** A range of memory around a pointer, in bytes from it: [low, high). */
interface Extent {
  low: number;
  high: number;
}

const NOTHING: Extent = { low: 0, high: 0 };

const up = (size: number, to: number) => Math.ceil(size / to) * to;

function around(a: Extent, b: Extent): Extent {
  return { low: Math.min(a.low, b.low), high: Math.max(a.high, b.high) };
}

/** Memory of the adapter's own that an argument leads to, the same for all contexts. */
interface Static {
  place: Place;
  label: string;
  pad: number;
  extent: Extent;
}

/** What a context object is made of, and what else the functions' arguments lead to. */
export class Layout {
  /** Bytes in a context object below the address that the functions get. */
  readonly pad: number;
  /** Where the stack pointer is saved, from that address. */
  readonly pointer: number;
  /** Bytes of a context object. */
  readonly size: number;
  /** Words of the object that have to lead to memory, and where in a context object that is. */
  readonly #inner: { word: number; at: number }[] = [];
  readonly #statics: Static[] = [];

  /** @param keeper the part that leaves a context suspended */
  constructor(parts: readonly Part[], keeper: Part) {
    this.pointer = keeper.shape.save?.offsets.at(-1) ?? 0;
    let extent = around(NOTHING, { low: this.pointer, high: this.pointer + 8 });
    const inner = new Map<number, Extent>();
    for (const part of parts)
      for (const object of part.seen.objects)
        if (isContext(part, object.place)) extent = around(extent, object);
        else if (isContext(part, objectOf(object.place))) {
          const word = object.place.offsets.at(-1) as number;
          inner.set(word, around(inner.get(word) ?? NOTHING, object));
        }
    this.pad = up(-extent.low, 16);
    let size = this.pad + up(extent.high, 16);
    for (const [word, { low, high }] of inner) {
      this.#inner.push({ word, at: size + up(-low, 16) });
      size += up(-low, 16) + up(high, 16);
    }
    this.size = size;
    for (const part of parts) this.#addStatics(part);
  }

  #addStatics(part: Part): void {
    for (const { place, low, high } of part.seen.objects) {
      if (isContext(part, place) || isContext(part, objectOf(place))) continue;
      const rooted = place.offsets.length === 0 || this.static(objectOf(place));
      if (!rooted || part.shape.given.has(place.register)) continue;
      const known = this.static(place);
      const extent = around(known?.extent ?? NOTHING, { low, high });
      if (known) {
        known.extent = extent;
        known.pad = up(-extent.low, 16);
      } else {
        const label = `.Lmemory${this.#statics.length + 1}`;
        this.#statics.push({ place, label, pad: up(-extent.low, 16), extent });
      }
    }
  }

  static(place: Place): Static | undefined {
    return this.#statics.find((each) => samePlace(each.place, place));
  }

  /** Registers that lead to memory of the adapter's own. */
  get staticRegisters(): number[] {
    return this.#statics.flatMap(({ place }) =>
      place.offsets.length === 0 ? [place.register] : [],
    );
  }

  /** The words of a context that a part has suspended, from the address that it gets. */
  words(part: Part): { offset: number; content: Content }[] {
    const { save } = part.shape;
    if (!save) return part.seen.handed ? [{ offset: 0, content: part.seen.handed.content }] : [];
    const object = objectOf(save);
    return part.seen.stored
      .filter(({ place }) => samePlace(objectOf(place), object))
      .map(({ place, content }) => ({ offset: place.offsets.at(-1) as number, content }));
  }

  /** Makes the pointers within a context object, whose address for the functions is in a register. */
  fillInner(block: Block, object: string, pad: number, by: string): void {
    for (const { word, at } of this.#inner) {
      block.line('leaq', `${at - this.pad + pad}(${object}), ${by}`);
      block.line('movq', `${by}, ${word + pad || ''}(${object})`);
    }
  }

  /** Data definitions of the adapter's own memory. */
  staticsText(block: Block): void {
    if (this.#statics.length === 0) return;
    block.text += '\n/* What its other arguments lead to. */\n';
    block.line('.data');
    for (const { label, pad, place, extent } of this.#statics) {
      block.line('.p2align', '4');
      block.label(label);
      let at = -pad;
      const inside = this.#statics
        .filter((each) => each.place.offsets.length > 0 && samePlace(objectOf(each.place), place))
        .map((each) => ({ word: each.place.offsets.at(-1) as number, to: each }))
        .sort((a, b) => a.word - b.word);
      for (const { word, to } of inside) {
        if (word > at) block.line('.zero', `${word - at}`);
        block.line('.quad', `${to.label}+${to.pad}`);
        at = word + 8;
      }
      const end = up(extent.high, 16);
      if (end > at) block.line('.zero', `${end - at}`);
    }
  }
}

/** True of the object that a context is saved in, or resumed from. */
export function isContext({ shape: { save, resume } }: Part, place: Place): boolean {
  return [save, resume].some(
    (each) => each && each.offsets.length > 0 && samePlace(objectOf(each), place),
  );
}

export const registerText = (slot: number) => `%${GENERAL[slot]}`;
