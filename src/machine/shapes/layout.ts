import { GENERAL } from '../registers.ts';
import type { Block } from './block.ts';
import type { Content, Observation } from './observation.ts';
import { isShared, objectOf, type Place, samePlace, wayFrom } from './place.ts';
import type { Shape } from './shape.ts';
import { around, type Extent, Statics, up } from './statics.ts';

/** A function that takes part in a switch. */
export interface Part {
  symbol: string;
  address: number;
  shape: Shape;
  seen: Observation;
  /** By Microsoft's convention it may store its register arguments above the return address. */
  windows: boolean;
}

const NOTHING: Extent = { low: 0, high: 0 };

/** What a context object is made of, and what else the functions use. */
export class Layout {
  /** Bytes in a context object below the address that the functions get. */
  readonly pad: number;
  /** Where the stack pointer is saved, from that address. */
  readonly pointer: number;
  /** Bytes of a context object. */
  readonly size: number;
  readonly statics = new Statics();
  /** Words of the object that have to lead to memory, and where in a context object that is. */
  readonly #inner: { word: number; at: number }[] = [];

  /** @param keeper the part that leaves a context suspended */
  constructor(parts: readonly Part[], keeper: Part) {
    const { save, resume } = keeper.shape;
    const own = [save, resume].find((each) => each && each.offsets.length > 0 && !isShared(each));
    this.pointer = own?.offsets.at(-1) ?? 0;
    let extent = around(NOTHING, { low: this.pointer, high: this.pointer + 8 });
    const inner = new Map<number, Extent>();
    const kept = new Map(this.words(keeper).map(({ offset, content }) => [offset, content]));
    for (const part of parts)
      for (const object of used(part)) {
        if (isContext(part, object.place)) extent = around(extent, object);
        else if (isContext(part, objectOf(object.place))) {
          const word = object.place.offsets.at(-1) as number;
          const own = kept.get(word);
          // A suspended context may have a pointer into itself there, as a ucontext_t to its FP state.
          if (own?.kind === 'object' && isContext(keeper, own.place))
            extent = around(extent, {
              low: object.low + own.offset,
              high: object.high + own.offset,
            });
          else inner.set(word, around(inner.get(word) ?? NOTHING, object));
        } else if (!part.shape.given.has(object.place.register as number))
          this.statics.add(object.place, object, (name) => part.seen.missing.includes(name));
      }
    this.pad = up(-extent.low, 16);
    let size = this.pad + up(extent.high, 16);
    for (const [word, { low, high }] of inner) {
      this.#inner.push({ word, at: size + up(-low, 16) });
      size += up(-low, 16) + up(high, 16);
    }
    this.size = size;
  }

  /** The words of a context that a part has suspended, from the address that it gets. */
  words(part: Part): { offset: number; content: Content }[] {
    const { save } = part.shape;
    if (!save || isShared(save)) {
      const content = savedPointer(part);
      return content ? [{ offset: this.pointer, content }] : [];
    }
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
}

/** What a part makes known as the stack pointer of the context that it suspends. */
export function savedPointer({ shape: { save }, seen }: Part): Content | undefined {
  return save
    ? seen.stored.find(({ place }) => samePlace(place, save))?.content
    : seen.handed?.content;
}

/** What a part uses, and what it will use of a context's when that goes on. */
function used(part: Part): (Extent & { place: Place })[] {
  return part.seen.objects.flatMap((object) => {
    const kept = keptAt(part, object.place);
    if (kept?.kind !== 'object') return [object];
    const { place, offset } = kept;
    return [object, { place, low: object.low + offset, high: object.high + offset }];
  });
}

/** What a context that a part has suspended has in a word of its stack, told by where the part that
 * resumes it finds that word. */
function keptAt(part: Part, word: Place, { seen: { resumed } } = part): Content | undefined {
  const { frame } = part.seen;
  const pointer = savedPointer(part);
  if (!resumed || pointer?.kind !== 'stack') return undefined;
  if (!samePlace(objectOf(word), resumed.place)) return undefined;
  return frame[frame.length + (pointer.offset + (word.offsets.at(-1) as number)) / 8];
}

/** Whether a context that one part has suspended goes on in the program when another resumes it: what
 * only begins a context takes the address from where its own kind leaves none. */
export function goesOn(suspends: Part, resumes: Part): boolean {
  const { arrival, resumed } = resumes.seen;
  if (!arrival || !resumed || !samePlace(objectOf(arrival), resumed.place)) return true;
  const kept = keptAt(suspends, arrival, resumes);
  return kept?.kind === 'return' || kept?.kind === 'code';
}

/** True of the object that a context is saved in, or resumed from. */
export function isContext({ shape: { save, resume } }: Part, place: Place): boolean {
  return [save, resume].some(
    (each) =>
      each && each.offsets.length > 0 && !isShared(each) && samePlace(objectOf(each), place),
  );
}

/** The offset in a context that is saved at which it leads to the one to resume; undefined if it
 * does not. */
export function wayToNext({ save, resume }: Shape): number | undefined {
  return save && resume && !isShared(save) ? wayFrom(objectOf(save), resume) : undefined;
}

export const registerText = (slot: number) => `%${GENERAL[slot]}`;
