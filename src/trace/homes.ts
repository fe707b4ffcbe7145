import type { Image, ImageSymbol } from '../assembler/image.ts';
import { symbolsAt } from '../assembler/lookup.ts';
import { gcd } from '../base/gcd.ts';
import type { Region } from '../machine/memory/region.ts';
import { AddressMap, type Occupant } from './address-map.ts';
import type { Block, Made } from './guest-calls.ts';

/** Memory that was handed out as one: an object of the image, what an allocator returned, a mapping, or
 * the very stack that a context was made with. */
export interface Home extends Occupant {
  name?: string;
  /** Of the heap: the allocator knows what it has handed out, the lab does not. */
  heap?: true;
  block?: Block;
  made?: Made;
}

/** What memory lies around a place. */
export class Homes {
  readonly #image: Image;
  readonly #regions: AddressMap<Occupant & { region: Region }>;
  readonly #blocks: AddressMap<Block>;
  readonly #made: AddressMap<Made>;
  readonly #names: ReadonlyMap<Made, string>;
  readonly #known = new Map<object, Home[]>();

  constructor(
    regions: readonly Region[],
    image: Image,
    blocks: readonly Block[],
    made: readonly Made[],
  ) {
    this.#image = image;
    this.#regions = new AddressMap(
      regions.map((region) => ({
        low: region.start,
        high: region.start + region.size,
        from: region.from,
        to: region.to,
        region,
      })),
    );
    this.#blocks = new AddressMap(inOrder(blocks));
    this.#made = new AddressMap(inOrder(made));
    this.#names = namesOf(image, made);
  }

  /** The memory that a stack pointer points into; it may stand at its end. */
  of(rsp: number, position: number): Home | undefined {
    const region = this.#regions.at(rsp - 1, position)?.region;
    if (!region?.writable) return undefined;
    const made = this.#made.at(rsp - 1, position);
    const block = this.#blocks.at(made?.low ?? rsp - 1, position);
    if (made) {
      const { low, high, from } = made;
      const name = this.#names.get(made);
      const to = Math.min(made.to, block?.to ?? this.#end(region));
      return this.#keep(made, {
        low,
        high,
        from,
        to,
        made,
        ...(block && { block }),
        ...(name && { name }),
      });
    }
    if (block) {
      const { from, to } = block;
      return this.#keep(block, { ...this.#writable(block, rsp - 1, position), from, to, block });
    }
    const always = { from: 0, to: Number.POSITIVE_INFINITY };
    const object = region.kind === 'data' ? objectAt(this.#image, rsp - 1) : undefined;
    if (object) {
      const { address: low, size, name } = object;
      return this.#keep(object, { low, high: low + size, ...always, name });
    }
    return this.#keep(region, {
      low: region.start,
      high: region.start + region.size,
      from: region.since ?? region.from,
      to: this.#end(region),
      ...(region.kind === 'heap' && { heap: true }),
    });
  }

  /** True if nothing can be read or written just below an address. */
  guarded(low: number, position: number): boolean {
    const below = this.#regions.at(low - 1, position)?.region;
    return !below?.readable && !below?.writable;
  }

  /** One home for what lies in the same memory, whenever it is asked for. */
  #keep(key: object, home: Home): Home {
    const known = this.#known.get(key) ?? [];
    this.#known.set(key, known);
    const same = known.find(({ low, high }) => low === home.low && high === home.high);
    if (!same) known.push(home);
    return same ?? home;
  }

  /** The part of a block around an address that guard pages leave. */
  #writable(block: Block, address: number, position: number): { low: number; high: number } {
    let { low, high } = { low: address, high: address + 1 };
    while (low > block.low) {
      const region = this.#regions.at(low - 1, position)?.region;
      if (!region?.writable) break;
      low = region.start;
    }
    while (high < block.high) {
      const region = this.#regions.at(high, position)?.region;
      if (!region?.writable) break;
      high = region.start + region.size;
    }
    return { low: Math.max(low, block.low), high: Math.min(high, block.high) };
  }

  /** When a region's memory is unmapped: changes of its protection do not count. */
  #end(region: Region): number {
    let last = region;
    while (Number.isFinite(last.to)) {
      const next = this.#regions.at(region.start + region.size - 1, last.to)?.region;
      if (!next || (next.since ?? next.from) > (last.since ?? last.from)) break;
      last = next;
    }
    return last.to;
  }
}

/** As an `AddressMap` wants them; by address, so that none is put in between. */
function inOrder<T extends Occupant>(occupants: readonly T[]): T[] {
  return occupants.toSorted((a, b) => a.low - b.low || a.from - b.from);
}

/** Stacks that lie in objects of the image: `stack_b`, `stacks[2]`, `pool+0x40`. */
function namesOf(image: Image, made: readonly Made[]): Map<Made, string> {
  const inside = new Map<ImageSymbol, Made[]>();
  for (const each of made) {
    const object = objectAt(image, each.low);
    if (!object || each.high > object.address + object.size) continue;
    const here = inside.get(object);
    if (here) here.push(each);
    else inside.set(object, [each]);
  }
  const names = new Map<Made, string>();
  for (const [{ name, address, size }, here] of inside) {
    const [first] = here;
    const apart = here.reduce((d, { low }) => gcd(d, Math.abs(low - first.low)), 0);
    const extent = first.high - first.low;
    // An array of structs with stacks in them, or of stacks.
    const stride = [apart, extent].find((each) => each >= extent && size % each === 0);
    for (const each of here) {
      const offset = each.low - address;
      if (stride === size) names.set(each, name);
      else if (stride) names.set(each, `${name}[${Math.floor(offset / stride)}]`);
      else names.set(each, offset === 0 ? name : `${name}+0x${offset.toString(16)}`);
    }
  }
  return names;
}

/** The outermost object of the image that an address lies in. */
function objectAt(image: Image, address: number): ImageSymbol | undefined {
  return symbolsAt(image, address).findLast(({ size }) => size > 0);
}
