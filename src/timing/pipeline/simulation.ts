import { Resource } from '../../machine/decode/anatomy.ts';
import { Slot } from '../../machine/registers.ts';
import type { Core } from '../cores/core.ts';
import type { Stream } from '../stream/stream.ts';
import { CAUSE, Event, type Timing } from '../timing.ts';
import { blankTiming, extendTiming } from './blank-timing.ts';
import { BranchUnit } from './branch-unit.ts';
import { Caches } from './caches.ts';
import { Explanation } from './explanation.ts';
import { FrontEnd } from './front-end.ts';
import { LoadStore } from './load-store.ts';
import { COMMIT, MemoryUnit } from './memory.ts';
import { Pages } from './pages.ts';
import { Ports } from './ports.ts';
import { Elimination, isSecond, type Recipe, Recipes } from './recipe.ts';
import { Registers } from './registers.ts';
import { Renamer } from './renamer.ts';
import { ReorderBuffer } from './reorder-buffer.ts';
import { Ring } from './ring.ts';

/** The pass over a stream on a core: `advance` until it returns false. */
export class Simulation {
  readonly timing: Timing;
  /** Steps before this one are done. */
  step: number;

  /** Steps before this one can be done: what comes behind them is known. */
  #ready: number;
  readonly #figures;
  readonly #recipes: Recipes;
  readonly #recipeOf: (Recipe | undefined)[] = [];
  readonly #unknown = new Map<string, number>();
  readonly #calls: Map<number, number>;

  readonly #renamed: Ring;
  #microOps = 0;
  readonly #frontEnd: FrontEnd;
  readonly #renamer: Renamer;
  readonly #buffer: ReorderBuffer;
  readonly #ports: Ports;
  readonly #memory: MemoryUnit;
  readonly #branches: BranchUnit;
  readonly #loadStore: LoadStore;

  readonly #registers = new Registers();

  /** Nothing is renamed before this cycle, because of that step. */
  #fence = 0;
  #fenceCause = 0;
  #fenceStep = -1;
  /** Why fetch began anew, until the next step is renamed. */
  #redirectCause = -1;
  #redirectStep = -1;
  /** The step before was the first of a fused pair. */
  #second = false;
  #events = 0;

  readonly #why = new Explanation();
  /** When the step before was renamed. */
  #lastRenamed = 0;
  /** Of the step being executed: its earliest and its last issue, when all operands are there. */
  #earliest = 0;
  #issued = 0;
  #operands = 0;

  constructor(
    readonly stream: Stream,
    readonly core: Core,
    range: { from?: number; to?: number } = {},
  ) {
    const { rename, backEnd, memory, frontEnd, systemCalls } = core;
    this.#figures = {
      width: rename.width.value,
      issueDelay: backEnd.issueDelay.value,
      moveSlots: rename.moveElimination.slots.value,
      depth: frontEnd.depth.value,
      load: memory.load.value,
      locked: memory.locked.value - COMMIT,
      stringBytes: memory.stringBytes.value,
      pageTouch: memory.pageTouch.value,
      systemCall: systemCalls.default.value,
    };
    this.#calls = new Map(systemCalls.byNumber.map((c) => [c.number, c.cycles.value]));
    this.#recipes = new Recipes(core);
    this.#renamed = new Ring(frontEnd.microOpQueue.value + 1);
    this.#renamer = new Renamer(rename.width.value);
    this.#buffer = new ReorderBuffer(core);
    this.#ports = new Ports(core);
    const pages = new Pages(core);
    const caches = new Caches(core, pages.physical);
    this.#memory = new MemoryUnit(core, caches, pages, stream.fresh);
    stream.before?.((address) => this.#memory.meet(address));
    this.#frontEnd = new FrontEnd(core, this.#renamed, caches);
    this.#branches = new BranchUnit(core);
    this.#loadStore = new LoadStore(core, stream, this.#recipes.sets, {
      ports: this.#ports,
      memory: this.#memory,
      registers: this.#registers,
      why: this.#why,
    });
    const { from = 0, to = stream.steps } = range;
    this.step = from;
    this.#ready = to;
    this.timing = blankTiming(core, from, to);
  }

  /** Does up to `steps` more steps; false when none are left. */
  advance(steps: number): boolean {
    const to = Math.min(this.step + steps, this.#ready);
    for (; this.step < to; this.step++) this.#one(this.step, this.step - this.timing.from);
    if (this.step < this.#ready) return true;
    this.timing.unknown = [...this.#unknown].map(([form, count]) => ({ form, count }));
    return false;
  }

  /** The stream has grown; once it is whole, no more will come. Only for a pass from step 0. */
  grow(whole: boolean): void {
    const { timing, stream } = this;
    extendTiming(timing, stream.steps);
    this.#ready = whole ? timing.to : timing.to - 1;
  }

  #recipe(number: number): Recipe {
    let recipe = this.#recipeOf[number];
    if (!recipe) {
      recipe = this.#recipes.of(number, this.stream.instruction(number));
      this.#recipeOf[number] = recipe;
    }
    return recipe;
  }

  #one(step: number, i: number): void {
    const { stream, timing } = this;
    const recipe = this.#recipe(stream.pc[step]);
    const { anatomy } = recipe;
    if (recipe.unknown) this.#unknown.set(anatomy.form, (this.#unknown.get(anatomy.form) ?? 0) + 1);
    const next = step + 1 < timing.to ? this.#recipe(stream.pc[step + 1]) : undefined;
    const straight = next?.address === recipe.address + anatomy.size ? next : undefined;
    const second = this.#second;
    this.#second = straight !== undefined && (recipe.fusesOn & straight.condition) !== 0;
    this.#events = this.#second ? Event.fused : 0;

    this.#frontEnd.deliver(recipe, straight, this.#microOps, second);
    timing.fetch[i] = this.#frontEnd.fetched;
    if (second) {
      // One micro-op with the step before.
      timing.dispatch[i] = timing.dispatch[i - 1];
      timing.issue[i] = timing.issue[i - 1];
      timing.complete[i] = timing.complete[i - 1];
      timing.retire[i] = timing.retire[i - 1];
      timing.cause[i] = CAUSE.pace;
      timing.blame[i] = -1;
    } else {
      const before = this.#buffer.cycle;
      timing.dispatch[i] = this.#rename(recipe, step);
      timing.complete[i] = this.#execute(recipe, step);
      timing.issue[i] = this.#issued;
      timing.retire[i] = this.#buffer.cycle;
      this.#why.decide(before, timing.complete[i], this.#buffer.crowded);
      timing.cause[i] = this.#why.cause;
      timing.blame[i] = this.#why.blame;
    }
    if (anatomy.flow !== 'next') this.#branch(recipe, step, timing.complete[i], next);
    timing.events[i] = this.#events;
  }

  /** The cycle in which a step is renamed; what it waited for is left with the renamer. */
  #rename(recipe: Recipe, step: number): number {
    const { anatomy } = recipe;
    const renamer = this.#renamer;
    const begun = renamer.cycle;
    const redirected = this.#redirectCause >= 0;
    renamer.offer(
      this.#frontEnd.delivered + this.#figures.depth,
      redirected ? this.#redirectCause : this.#frontEnd.cause,
      redirected ? this.#redirectStep : -1,
    );
    this.#redirectCause = -1;
    renamer.waitFor(this.#fence, this.#fenceCause, this.#fenceStep);
    // What it costs was measured behind something, so the emptying of a pipeline is part of it.
    if (recipe.serialises)
      renamer.waitFor(
        this.#buffer.cycle - this.#figures.issueDelay - 2,
        CAUSE.serialising,
        step - 1,
      );
    if (anatomy.namesRsp && this.#registers.stackOffset !== 0) this.#syncStack(begun);
    if (renamer.full(recipe.fused)) renamer.waitFor(renamer.cycle + 1, CAUSE['rename width'], -1);
    this.#makeRoom(begun);
    const memory = this.#memory;
    if (recipe.loads) renamer.waitFor(memory.loadRoomFrom(), CAUSE['load buffer'], -1);
    if (recipe.stores)
      renamer.waitFor(memory.storeRoomFrom(), CAUSE['store buffer'], memory.storeBlocking());
    this.#ports.advance(renamer.cycle);
    return renamer.cycle;
  }

  /** A new cycle of renaming begins only when there is room for as many as it could rename. */
  #makeRoom(begun: number): void {
    const renamer = this.#renamer;
    if (renamer.cycle === begun) return;
    const buffer = this.#buffer;
    renamer.waitFor(buffer.roomFrom(), CAUSE['reorder buffer'], buffer.blockingStep());
    const room = this.#ports.waitForRoom(renamer.cycle, this.#figures.width);
    renamer.waitFor(room, CAUSE.scheduler, -1);
  }

  /** The micro-op that adds to rsp what push and pop have left to be added. */
  #syncStack(begun: number): void {
    const renamer = this.#renamer;
    if (renamer.full(1)) renamer.waitFor(renamer.cycle + 1, CAUSE['rename width'], -1);
    this.#makeRoom(begun);
    this.#ports.advance(renamer.cycle);
    const ready = Math.max(
      renamer.cycle + this.#figures.issueDelay,
      this.#registers.ready[Resource.rsp],
    );
    const { stackSync } = this.#recipes.sets;
    this.#registers.ready[Resource.rsp] =
      1 + this.#ports.issue(stackSync, ready, renamer.places, 1);
    renamer.take(1);
    this.#registers.stackOffset = 0;
  }

  /** Issues what a step is made of, and returns the cycle in which all of it is done. */
  #execute(recipe: Recipe, step: number): number {
    const { anatomy } = recipe;
    const renamer = this.#renamer;
    const renamed = renamer.cycle;
    const slot = renamer.places;
    this.#registers.line = this.#frontEnd.line;
    for (let k = 0; k < recipe.decoded; k++) this.#renamed.set(this.#microOps++, renamed);
    this.#buffer.enter(recipe.fused, step);
    renamer.take(recipe.fused);
    this.#issued = renamed;
    this.#earliest = recipe.holds ? renamed : renamed + this.#figures.issueDelay;
    this.#operands = this.#earliest;
    this.#why.begin(renamer.cause, renamer.blame, this.#earliest, renamed - this.#lastRenamed);
    this.#lastRenamed = renamed;

    let completed = renamed;
    if (anatomy.flow === 'syscall') completed = this.#systemCall(step, renamed);
    else if (!this.#eliminate(recipe, step, renamed)) completed = this.#issue(recipe, step, slot);
    if (anatomy.stackChange && !recipe.writesRsp)
      this.#registers.stackOffset += anatomy.stackChange;
    const pages = this.#memory.takePages();
    if (pages) {
      completed += pages * this.#figures.pageTouch;
      this.#why.add(CAUSE['page touch'], -1, completed);
      this.#events |= Event.touchedPage;
    }
    this.#buffer.retire(recipe.fused, completed);
    if (recipe.loads + recipe.stores > 0)
      this.#memory.retired(
        this.#buffer.cycle,
        recipe.loads,
        recipe.stores,
        recipe.stores ? this.#loadStore.added : 0,
      );
    if (recipe.holds || pages) {
      this.#fence = completed;
      this.#fenceCause = pages
        ? CAUSE['page touch']
        : anatomy.flow === 'syscall'
          ? CAUSE['system call']
          : CAUSE.serialising;
      this.#fenceStep = step;
    }
    return completed;
  }

  #systemCall(step: number, renamed: number): number {
    const number = this.stream.systemCall(step);
    const cycles = (number !== undefined && this.#calls.get(number)) || this.#figures.systemCall;
    const completed = renamed + cycles;
    for (const register of [Slot.rax, Slot.rcx, Slot.r11])
      this.#registers.write(register, completed, step, 0);
    this.#why.add(CAUSE['system call'], -1, completed);
    return completed;
  }

  /** Whether renaming alone does what the step does. */
  #eliminate({ anatomy, elimination }: Recipe, step: number, renamed: number): boolean {
    const renamer = this.#renamer;
    if (anatomy.idiom === 'nop') return true;
    if (elimination === Elimination.none) return false;
    if (elimination === Elimination.constant)
      for (const write of anatomy.writes) this.#registers.write(write, renamed, step, 0);
    else {
      if (renamer.eliminated >= this.#figures.moveSlots) return false;
      renamer.eliminated++;
      const [from] = anatomy.reads;
      const [to] = anatomy.writes;
      this.#registers.rename(to, from);
    }
    this.#events |= Event.eliminated;
    return true;
  }

  #issue(recipe: Recipe, step: number, slot: number): number {
    const { anatomy, operations, latency } = recipe;
    const ports = this.#ports;
    const { sets } = this.#recipes;
    const why = this.#why;
    const registers = this.#registers;
    const loadStore = this.#loadStore;
    if (recipe.loads) {
      const from = recipe.locked ? this.#lockFrom(step) : this.#earliest;
      this.#operands = Math.max(this.#operands, loadStore.load(recipe, step, slot, from));
      this.#issued = loadStore.issued;
      this.#events |= loadStore.events;
    }
    for (const read of anatomy.reads) {
      const late = read === Resource.carry || read === Resource.flags;
      const ready = registers.ready[read] - (late ? latency - recipe.latencyOfFlags : 0);
      if (ready <= this.#operands) continue;
      this.#operands = ready;
      why.add(CAUSE.operand, registers.writer[read], ready);
    }
    let result = this.#operands;
    if (operations.length) {
      let first = Number.POSITIVE_INFINITY;
      let last = 0;
      for (let k = 0; k < operations.length; k++) {
        const fused = this.#second && k === operations.length - 1;
        const mask = fused ? sets.branch : operations[k];
        const issued = ports.issue(mask, this.#operands, slot, k === 0 ? recipe.busy : 1);
        first = Math.min(first, issued);
        last = Math.max(last, issued);
      }
      this.#issued = Math.max(this.#issued, last);
      why.add(CAUSE.port, -1, first);
      result = Math.max(last + 1, first + latency);
      why.add(CAUSE.latency, -1, result);
    }
    if (recipe.locked) {
      result = loadStore.issued + this.#figures.locked;
      why.add(CAUSE.latency, -1, result);
    }
    if (anatomy.repeats) {
      result += this.#bytes(recipe, step) / this.#figures.stringBytes;
      why.add(CAUSE.latency, -1, result);
    }
    let completed = result;
    if (recipe.stores) {
      completed = Math.max(result, loadStore.store(recipe, step, slot, this.#earliest, result));
      this.#issued = Math.max(this.#issued, loadStore.issued);
    }
    const plainLoad = Number(recipe.loads > 0 && operations.length === 0);
    for (const write of anatomy.writes) {
      let ready = result;
      if (write === Resource.carry || write === Resource.flags)
        ready += recipe.latencyToFlags - latency;
      else if (isSecond(anatomy, write)) ready += recipe.latencyToSecond - latency;
      registers.write(write, ready, step, plainLoad);
    }
    return Math.ceil(completed);
  }

  /** A locked instruction is the oldest and finds the store buffer empty when it loads. */
  #lockFrom(step: number): number {
    const from = Math.max(this.#earliest, this.#buffer.cycle, this.#memory.drainedFrom());
    this.#why.add(CAUSE.serialising, step - 1, from);
    return from;
  }

  /** Bytes that a repeated string instruction moves. */
  #bytes({ loads, stores }: Recipe, step: number): number {
    const { start, size } = this.stream.accesses;
    let sum = 0;
    for (let k = start[step]; k < start[step + 1]; k++) sum += size[k];
    return sum / (loads + stores);
  }

  /** Lets the front end go where control goes, as soon as it can know. */
  #branch(recipe: Recipe, step: number, completed: number, next: Recipe | undefined): void {
    if (!next || recipe.anatomy.flow === 'syscall' || recipe.anatomy.flow === 'trap') return;
    const branches = this.#branches;
    branches.follow(recipe, next.address, completed);
    if (!branches.redirects) return;
    let from = branches.fetchFrom(this.#frontEnd.fetched);
    if (branches.miss) {
      this.#events |= Event.mispredicted;
      // A miss costs so much when the branch issues at once, so what that takes is part of it.
      const { depth, issueDelay, load } = this.#figures;
      const least = depth + issueDelay + 1 + (recipe.loads ? load : 0);
      from = Math.max(from, completed + branches.miss - least + branches.bubble);
      branches.restart(from);
    }
    this.#frontEnd.redirect(from);
    this.#redirectCause = branches.cause;
    this.#redirectStep = step;
  }
}
