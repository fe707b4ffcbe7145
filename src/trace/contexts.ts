import { symbolsAt } from '../assembler/lookup.ts';
import type { Launch } from '../machine/launch.ts';
import type { Memory } from '../machine/memory/memory.ts';
import type { Context, Stack } from '../machine/memory/region.ts';
import { Slot } from '../machine/registers.ts';
import { Stacks } from './stacks.ts';

/**
 * The contexts of a run while it goes on, and their stacks: those that the scenario names, those
 * that the guest makes, and those found because rsp went to a place that is no known stack.
 */
export class Contexts {
  readonly contexts: Context[];
  readonly stacks: Stack[];
  readonly #map: Stacks;
  /** Those alive that the guest made, by the address of the context object. */
  readonly #made = new Map<number, Stack>();
  #coroutines: number;
  /** Where rsp was last. */
  #current: Stack | undefined;

  constructor(
    readonly launch: Launch,
    readonly memory: Memory,
  ) {
    // Lives end during the run; the launch stays as it is.
    this.contexts = launch.contexts.map((context) => ({ ...context }));
    this.stacks = launch.stacks.map((stack) => ({ ...stack }));
    this.#map = new Stacks(this.stacks);
    this.#current = this.#map.of(Number(launch.registers[Slot.rsp]), 0);
    this.#coroutines = launch.coroutines?.count ?? 0;
    for (const stack of this.stacks) {
      const { coroutine, saveArea } = this.contexts[stack.context];
      if (coroutine && saveArea) this.#made.set(this.#object(saveArea.address), stack);
    }
  }

  /** The stack whose guard page an address lies in. */
  guarding(address: number, position: number): Stack | undefined {
    return this.#map.guarding(address, position);
  }

  /** A new context: whatever had its object or its memory before has ended. */
  made(object: number, low: number, size: number, position: number): void {
    const { coroutines } = this.launch;
    const high = low + size;
    if (!coroutines || size <= 0 || high > 2 ** 47) return;
    this.dropped(object, position);
    for (;;) {
      const other = this.#map.at(low, position) ?? this.#map.above(low, size - 1, position);
      const area = other && this.contexts[other.context].saveArea;
      const former = area && this.#object(area.address);
      if (former === undefined || !this.#made.has(former)) break;
      this.dropped(former, position);
    }
    const number = ++this.#coroutines;
    const below = this.memory.at(low - 1);
    const life = { from: position, to: Number.POSITIVE_INFINITY };
    const saveArea = { kind: coroutines.save, address: object + coroutines.offset };
    const context = { name: `coroutine ${number}`, coroutine: number, ...life, saveArea };
    const stack = this.#add(context, {
      name: `stack of coroutine ${number}`,
      low,
      high,
      guard: !below?.readable && !below?.writable,
      ...life,
    });
    this.#made.set(object, stack);
  }

  /** Ends the context of an object; nothing where there is none. */
  dropped(object: number, position: number): void {
    const stack = this.#made.get(object);
    if (!stack) return;
    stack.to = position;
    this.contexts[stack.context].to = position;
    this.#made.delete(object);
  }

  /** A stack pointer into memory that is no known stack makes that memory a stack of a new context. */
  follow(rsp: number, position: number): void {
    const current = this.#current;
    const stays = current && rsp > current.low && rsp <= current.high;
    if (stays && position < current.to) return;
    const known = this.#map.of(rsp, position);
    if (known) {
      this.#current = known;
      return;
    }
    // On the way out of a stack that was dropped under it.
    if (stays) return;
    const region = this.memory.at(rsp - 1);
    if (!region?.writable) return;
    // Within a section: the object that it points into, as its symbol says.
    const object =
      region.kind === 'data'
        ? symbolsAt(this.launch.image, rsp - 1).findLast(({ size }) => size > 0)
        : undefined;
    const name = this.#newName(object?.name);
    const life = { from: region.from, to: Number.POSITIVE_INFINITY };
    this.#current = this.#add(
      { name, ...life },
      {
        name: object?.name ?? `stack ${name}`,
        low: object?.address ?? region.start,
        high: object ? object.address + object.size : region.start + region.size,
        guard: false,
        ...life,
      },
    );
  }

  /** `g0` for one on g0_stack, otherwise the next letter. */
  #newName(object: string | undefined): string {
    const own = /^(\w+)_stack$/.exec(object ?? '')?.[1];
    if (own && this.contexts.every(({ name }) => name !== own)) return own;
    return letters(this.contexts.filter(({ coroutine }) => !coroutine).length);
  }

  /** The context object that a save area lies in. */
  #object(saveArea: number): number {
    return saveArea - (this.launch.coroutines?.offset ?? 0);
  }

  #add(context: Context, stack: Omit<Stack, 'context'>): Stack {
    const added = { context: this.contexts.push(context) - 1, ...stack };
    this.stacks.push(added);
    this.#map.add(added);
    return added;
  }
}

/** A, B, … Z, AA, AB, … */
function letters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}
