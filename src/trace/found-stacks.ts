import type { Image } from '../assembler/image.ts';
import { gcd } from '../base/gcd.ts';
import { firstAtLeast } from '../base/search.ts';
import type { Region, Stack } from '../machine/memory/region.ts';
import { firstFunction } from './first-function.ts';
import type { GuestCalls } from './guest-calls.ts';
import { type Home, Homes } from './homes.ts';
import { runsOn, type StepLog } from './stack-pointer.ts';

/** A stay of rsp where no stack was known: loaded with `rsp` at `position`, at `end` when it left. */
export interface Stray {
  position: number;
  rsp: number;
  end: number;
}

/** A stack that control was seen to run on; named after the object that it lies in, where it has a name. */
export type FoundStack = Omit<Stack, 'context' | 'name'> & {
  name?: string;
  /** Address of the function that runs on it. */
  entry?: number;
  /** The program said so itself, to `makecontext`. */
  made?: true;
};

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

/** Bytes of what a library keeps at the upper end of a stack, above where it begins. */
const RECORD = 1024;

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
  calls: Pick<GuestCalls, 'blocks' | 'made'>,
): FoundStack[] {
  const homes = new Homes(regions, image, calls.blocks, calls.made);
  const tenants = new Map<Home, Tenants>();
  const order: { tenant: Tenant; position: number }[] = [];
  for (const { position, rsp, end } of strays) {
    const home = homes.of(rsp, position);
    if (!home || !runsOn(log, log.effects, position)) continue;
    const here = tenants.get(home) ?? new Tenants(home.made !== undefined);
    tenants.set(home, here);
    let tenant = here.of(rsp);
    if (!tenant) {
      tenant = here.add(rsp);
      order.push({ tenant, position });
    }
    tenant.base = Math.max(tenant.base, rsp);
    tenant.lowest = Math.min(tenant.lowest, end);
    tenant.left = end;
  }
  const shares = new Map<Tenant, FoundStack>();
  for (const [home, { all }] of tenants)
    for (const [tenant, share] of divided(home, all)) shares.set(tenant, share);
  return order.map(({ tenant, position }) => {
    const stack = shares.get(tenant) as FoundStack;
    const entry = stack.entry ?? firstFunction(log, image, position);
    const guard = homes.guarded(stack.low, position);
    return { ...stack, guard, ...(entry !== undefined && { entry }) };
  });
}

/** Those in one home, by where they begin. */
class Tenants {
  readonly all: Tenant[] = [];
  readonly #bases: number[] = [];

  /** @param single it is known to be one context's */
  constructor(readonly single: boolean) {}

  /** The one that a loaded rsp belongs to. */
  of(rsp: number): Tenant | undefined {
    if (this.single) return this.all[0];
    const i = firstAtLeast(this.#bases, rsp);
    const here = this.all.slice(Math.max(0, i - 1), i + 1).toReversed();
    return (
      here.find(({ left }) => Math.abs(rsp - left) <= NEAR) ??
      here.find(({ lowest, base }) => rsp >= lowest && rsp <= base) ??
      here.find(({ base }) => Math.abs(rsp - base) <= AFRESH)
    );
  }

  add(rsp: number): Tenant {
    const i = firstAtLeast(this.#bases, rsp);
    const tenant = { base: rsp, lowest: rsp, left: rsp };
    this.#bases.splice(i, 0, rsp);
    this.all.splice(i, 0, tenant);
    return tenant;
  }
}

/** True if nothing else is likely to lie in a home beside its one stack. */
function isAlone({ heap, made, block, high }: Home, { base }: Tenant): boolean {
  if (made || !block) return !heap;
  // What is allocated with a stack, a header before it, makes an odd size.
  const size = block.high - block.low;
  return high - base <= RECORD && (size % LEAST === 0 || size % 1000 === 0);
}

/** What each of those that share a home has of it. */
function divided(home: Home, tenants: readonly Tenant[]): [Tenant, FoundStack][] {
  const { heap, block, made, ...extent } = home;
  const { low, high, name } = extent;
  const size = high - low;
  const sorted = tenants.toSorted((a, b) => a.base - b.base);
  const stack = {
    ...extent,
    guard: false,
    ...(block && { block: { by: block.by, call: block.call, size: block.high - block.low } }),
    ...(made && { entry: made.entry, made: true as const }),
  };
  const unsure = { ...stack, atMost: true as const };
  if (sorted.length === 1) return [[sorted[0], isAlone(home, sorted[0]) ? stack : unsure]];
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
