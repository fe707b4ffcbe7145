import type { Image } from '../assembler/image.ts';
import { symbolsAt } from '../assembler/lookup.ts';
import type { Region, Stack } from '../machine/memory/region.ts';
import { AddressMap, type Occupant } from './address-map.ts';
import { runsOn } from './stack-pointer.ts';
import type { Trace } from './trace.ts';

/** A stay of rsp where no stack was known: loaded with `rsp` at `position`, at `end` when it left. */
export interface Stray {
  position: number;
  rsp: number;
  end: number;
}

/** What was executed, and what each instruction does to rsp. */
export type StepLog = Pick<Trace, 'pc' | 'steps'> & { effects: Uint8Array };

/** A stack that control was seen to run on; named after the object that it lies in, where it has a name. */
export type FoundStack = Omit<Stack, 'context' | 'name'> & { name?: string };

/** Memory that was handed out as one: an object of the image, or a mapping. */
interface Home extends Occupant {
  name?: string;
  /** Of the heap: the allocator knows what it has handed out, the lab does not. */
  heap?: true;
}

/** What is known of one context in a home. */
interface Tenant {
  /** Where rsp was highest when it was loaded, and lowest when it left. */
  base: number;
  lowest: number;
  /** Where rsp was when it left last. */
  left: number;
}

/** Bytes by which rsp may be off where it was when the context left. */
const NEAR = 64;

/** Bytes by which the place may vary at which one stack is entered afresh. */
const AFRESH = 256;

/** The least that counts as a stack where several share one object. */
const LEAST = 128;

/**
 * The stacks among the places that rsp strayed to, in the order in which they were first used. Only
 * a place counts that control ran on. One object, or one mapping, can hold several: rsp is then loaded
 * with places that nobody left it at. They are told apart by equal distances or, failing that, by
 * where each begins: then, and on the heap, a stack reaches as far as anything else at most.
 */
export function foundStacks(
  strays: readonly Stray[],
  log: StepLog,
  regions: readonly Region[],
  image: Image,
): FoundStack[] {
  const homes = new Homes(regions, image);
  const tenants = new Map<Home, Tenant[]>();
  const order: { tenant: Tenant; position: number }[] = [];
  for (const { position, rsp, end } of strays) {
    const home = homes.of(rsp, position);
    if (!home || !runsOn(log, log.effects, position)) continue;
    const here = tenants.get(home) ?? [];
    tenants.set(home, here);
    let tenant =
      here.find(({ left }) => Math.abs(rsp - left) <= NEAR) ??
      here.find(({ lowest, base }) => rsp >= lowest && rsp <= base) ??
      here.find(({ base }) => Math.abs(rsp - base) <= AFRESH);
    if (!tenant) {
      tenant = { base: rsp, lowest: rsp, left: rsp };
      here.push(tenant);
      order.push({ tenant, position });
    }
    tenant.base = Math.max(tenant.base, rsp);
    tenant.lowest = Math.min(tenant.lowest, end);
    tenant.left = end;
  }
  const shares = new Map<Tenant, FoundStack>();
  for (const [home, here] of tenants)
    for (const [tenant, share] of divided(home, here)) shares.set(tenant, share);
  return order.map(({ tenant, position }) => {
    const stack = shares.get(tenant) as FoundStack;
    return { ...stack, guard: homes.guarded(stack.low, position) };
  });
}

/** What each of those that share a home has of it. */
function divided(home: Home, tenants: readonly Tenant[]): [Tenant, FoundStack][] {
  const { heap, ...extent } = home;
  const { low, high, name } = extent;
  const size = high - low;
  const sorted = tenants.toSorted((a, b) => a.base - b.base);
  const stack = { ...extent, guard: false };
  const unsure = { ...stack, atMost: true as const };
  if (sorted.length === 1) return [[sorted[0], heap ? unsure : stack]];
  const stride = sorted.slice(1).reduce((d, { base }, i) => gcd(d, base - sorted[i].base), 0);
  const number = (base: number) => Math.ceil((base - low) / stride) - 1;
  const even =
    !heap &&
    stride >= LEAST &&
    size % stride === 0 &&
    // Stacks begin at their upper end.
    (sorted[0].base - low - 1) % stride >= stride / 2;
  return sorted.map((tenant, i) => {
    const at = even ? number(tenant.base) : i;
    const own = name && { name: `${name}[${at}]` };
    if (even)
      return [tenant, { ...stack, ...own, low: low + at * stride, high: low + (at + 1) * stride }];
    const top = (index: number) => Math.ceil(sorted[index].base / 16) * 16;
    return [
      tenant,
      {
        ...unsure,
        ...own,
        low: i === 0 ? low : top(i - 1),
        high: i === sorted.length - 1 ? high : top(i),
      },
    ];
  });
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}

/** What memory lies around a place. */
class Homes {
  readonly #image: Image;
  readonly #regions: AddressMap<Occupant & { region: Region }>;
  readonly #known = new Map<object, Home>();

  constructor(regions: readonly Region[], image: Image) {
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
  }

  /** The object or mapping that a stack pointer points into; it may stand at its end. */
  of(rsp: number, position: number): Home | undefined {
    const region = this.#regions.at(rsp - 1, position)?.region;
    if (!region?.writable) return undefined;
    const object =
      region.kind === 'data'
        ? symbolsAt(this.#image, rsp - 1).findLast(({ size }) => size > 0)
        : undefined;
    const key = object ?? region;
    const known = this.#known.get(key);
    if (known) return known;
    const home = object
      ? {
          low: object.address,
          high: object.address + object.size,
          from: 0,
          to: Number.POSITIVE_INFINITY,
          name: object.name,
        }
      : {
          low: region.start,
          high: region.start + region.size,
          from: region.since ?? region.from,
          to: this.#end(region),
          ...(region.kind === 'heap' && { heap: true as const }),
        };
    this.#known.set(key, home);
    return home;
  }

  /** True if nothing can be read or written just below an address. */
  guarded(low: number, position: number): boolean {
    const below = this.#regions.at(low - 1, position)?.region;
    return !below?.readable && !below?.writable;
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
