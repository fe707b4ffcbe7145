import type { Image } from '../assembler/image.ts';
import { symbolsAt } from '../assembler/lookup.ts';
import type { Launch } from '../machine/launch.ts';
import type { Memory } from '../machine/memory/memory.ts';
import type { Context, Stack } from '../machine/memory/region.ts';
import { Slot } from '../machine/registers.ts';
import { foundStacks, type Stray } from './found-stacks.ts';
import { endFrames } from './frame-stacks.ts';
import type { GuestCalls } from './guest-calls.ts';
import { effectsOnRsp } from './stack-pointer.ts';
import { Stacks } from './stacks.ts';
import type { Trace } from './trace.ts';

/** What has been executed. */
type Log = Pick<Trace, 'instructions' | 'steps' | 'pc' | 'registers'>;

/** An alternate stack while a handler runs there. Whose it is, is known in the end, by where rsp was. */
interface Alternate {
  stack: Stack;
  rsp: number;
}

/**
 * The contexts of a run while it goes on, and their stacks: those that the scenario names and those
 * that the guest makes; and where else rsp went, which tells the others in the end.
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
  /** Every time that rsp was loaded with a place that is no known stack. */
  readonly #strays: Stray[] = [];
  /** The one that goes on. */
  #stray: Stray | undefined;
  /** Those of which it is not known yet. */
  readonly #alternates: Alternate[] = [];
  /** The one that a handler is on. */
  #alternate: Stack | undefined;

  constructor(
    readonly launch: Launch,
    readonly memory: Memory,
    readonly calls: GuestCalls,
  ) {
    // Lives end during the run; the launch stays as it is.
    this.contexts = launch.contexts.map((context) => ({ ...context }));
    this.stacks = launch.stacks.map((stack) => ({ ...stack }));
    this.#map = new Stacks(this.stacks);
    this.#current = this.#map.of(Number(launch.registers[Slot.rsp]), 0);
    this.#alternate = this.stacks.find(({ alternate }) => alternate);
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

  /** rsp was loaded. `before` is where it was. */
  loaded(before: number, rsp: number, position: number): void {
    const alternate = this.#alternate;
    if (alternate && rsp > alternate.low && rsp <= alternate.high) return;
    const stray = this.#stray;
    // As a function's end does: back up on the same stack.
    if (stray && rsp >= before && rsp <= stray.rsp) return;
    if (stray) stray.end = before;
    this.#stray = undefined;
    const current = this.#current;
    const stays = current && rsp > current.low && rsp <= current.high && !this.#inFrame(rsp);
    if (stays && position < current.to) return;
    const known = this.#inFrame(rsp) ? undefined : this.#map.of(rsp, position);
    // Else it may be on the way out of a stack that was dropped under it.
    if (known) this.#current = known;
    else if (!stays) {
      this.#stray = { position, rsp, end: rsp };
      this.#strays.push(this.#stray);
      this.#current = undefined;
    }
  }

  /** A signal's frame was laid, rsp having been elsewhere: on an alternate stack, which is the context's that was
   * interrupted as long as its handler runs. */
  arrived(low: number, high: number, rsp: number, position: number): void {
    const former = this.#alternate;
    if (former && rsp > former.low && rsp <= former.high) return;
    if (former) former.to = position;
    const life = { from: position, to: Number.POSITIVE_INFINITY };
    const stack = {
      context: -1,
      name: '',
      low,
      high,
      guard: false,
      alternate: true,
      ...life,
    } as const;
    this.#alternate = { ...stack };
    this.#alternates.push({ stack: this.#alternate, rsp });
  }

  /** A handler's frame has given back the registers, rsp among them: `same` if it is what the signal interrupted. */
  resumed(before: number, rsp: number, same: boolean, position: number): void {
    const alternate = this.#alternate;
    if (alternate && before > alternate.low && before <= alternate.high) {
      alternate.to = position;
      this.#alternate = undefined;
    }
    if (!same) this.loaded(before, rsp, position);
  }

  /** After the last step: adds the contexts that ran where rsp strayed to. */
  complete(log: () => Log): void {
    this.#find(this.#strays.splice(0), log);
    for (const { stack, rsp } of this.#alternates.splice(0)) {
      stack.context = this.#map.of(rsp, stack.from - 1)?.context ?? this.launch.context;
      stack.name = `signal stack of ${this.contexts[stack.context].name}`;
      this.stacks.push(stack);
    }
  }

  #find(strays: Stray[], recorded: () => Log): void {
    const { memory, launch, calls } = this;
    if (strays.length === 0) return;
    const log = recorded();
    endFrames(calls.inFrames, this.stacks, log);
    const effects = effectsOnRsp(log.instructions);
    const names = new Names(this.contexts, launch.image);
    const found = foundStacks(strays, { ...log, effects }, memory.regions, launch.image, calls);
    for (const { entry, made, ...stack } of found) {
      const name = names.of(stack.name, entry, made);
      const { from, to } = stack;
      this.#add({ name, from, to, found: true }, { ...stack, name: stack.name ?? `stack ${name}` });
    }
  }

  /** True if rsp is in a stack within a frame of one that nobody made a context with. */
  #inFrame(rsp: number): boolean {
    const coroutine = this.#current && this.contexts[this.#current.context].coroutine;
    return coroutine === undefined && this.calls.inFrame(rsp);
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

/** Names for contexts that were found. */
class Names {
  readonly #taken: Set<string>;
  /** How many there are that are called after a function. */
  readonly #numbers = new Map<string, number>();
  #letters: number;

  constructor(
    contexts: readonly Context[],
    readonly image: Image,
  ) {
    this.#taken = new Set(contexts.map(({ name }) => name));
    this.#letters = contexts.filter(({ coroutine }) => !coroutine).length;
  }

  /** One after the stack: `g0` for g0_stack; where it has no name, or the program itself `made` a context of
   * it, after the function at `entry` that runs there: `worker`, `worker 2`; else the next letter. */
  of(stack: string | undefined, entry: number | undefined, made?: boolean): string {
    const letter = letters(this.#letters++);
    const runs =
      entry === undefined
        ? undefined
        : symbolsAt(this.image, entry)[0]?.name.replace(/^.*::(?=\w+(<…>)?$)/, '');
    const after = made && runs ? [runs] : [/^(\w+)_stack$/.exec(stack ?? '')?.[1], stack, runs];
    const name =
      after.find((each) => each && !this.#taken.has(each)) ?? this.#numbered(runs) ?? letter;
    this.#taken.add(name);
    return name;
  }

  #numbered(name: string | undefined): string | undefined {
    if (name === undefined) return undefined;
    const number = (this.#numbers.get(name) ?? 1) + 1;
    this.#numbers.set(name, number);
    return `${name} ${number}`;
  }
}

/** A, B, … Z, AA, AB, … */
function letters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}
