import { Resource } from '../../machine/decode/anatomy.ts';
import type { Core } from '../cores/core.ts';
import { CAUSE, Event } from '../timing.ts';
import { Arrivals } from './arrivals.ts';
import type { Caches } from './caches.ts';
import { Found, pairOf } from './caches.ts';
import { PAGE, type Pages } from './pages.ts';
import { Ring } from './ring.ts';
import { type Source, Stores } from './stores.ts';

const RBP = 5;

/** Stores that can be looked up, in the buffer or committed not long ago. */
const STORES = 1 << 10;

/** From a store's data to its place in the cache, nothing in the way: completed, retired, written. */
export const COMMIT = 3;

/** By where a line was found. */
const MISSES = [
  { cause: CAUSE.latency, events: 0 },
  { cause: CAUSE['L1 miss'], events: Event.missedL1 },
  { cause: CAUSE['L2 miss'], events: Event.missedL1 | Event.missedL2 },
  { cause: CAUSE['L3 miss'], events: Event.missedL1 | Event.missedL2 },
];

/** How an address was formed: the base register, how many times it had been written, what was added. */
export interface AddressFormula {
  base: number;
  version: number;
  displacement: number;
}

/**
 * Loads and stores: forwarding, caches, page touches, and the buffers both wait in. A load is assumed
 * to know which stores it depends on, as predictors do once they are warm.
 */
export class MemoryUnit {
  /** Of the load last timed: what made it late, the step that is to blame, events. */
  cause = 0;
  blame = -1;
  events = 0;

  readonly #figures;
  readonly #stores = new Stores();
  readonly #source: Source = { store: -1, youngest: -1, partial: false };
  /** By load, when it retired. By store: its data, place in the cache, formula and step. */
  readonly #loadRetired: Ring;
  #loads = 0;
  readonly #data = new Ring(STORES);
  readonly #committed = new Ring(STORES);
  readonly #line = new Ring(STORES);
  readonly #base = new Ring(STORES);
  readonly #version = new Ring(STORES);
  readonly #displacement = new Ring(STORES);
  readonly #step = new Ring(STORES);
  #storeCount = 0;
  #commitCycle = 0;
  #committedLine = -1;
  readonly #touched = new Set<number>();
  #lastPage = -1;
  #freshPages = 0;
  readonly #lines = new Arrivals();
  readonly #translations = new Arrivals();
  /** By miss of L1, when its line arrives. */
  readonly #filled: Ring;
  #misses = 0;

  constructor(
    { memory, backEnd }: Core,
    readonly caches: Caches,
    readonly pages: Pages,
    readonly fresh: (address: number, step: number) => boolean,
  ) {
    this.#figures = {
      load: memory.load.value,
      forward: memory.forward.value,
      forwardOnStack: memory.forwardOnStack.value,
      renames: memory.renames.value,
      forwardFailed: memory.forwardFailed.value,
      lineBytes: memory.lineBytes.value,
      lineCross: memory.lineCross.value,
      pageCross: memory.pageCross.value,
      commit: 1 / memory.commits.value,
      drain: memory.forwardFailed.value - COMMIT - memory.l1.latency.value,
      l1: memory.l1.latency.value,
      behind: [
        memory.l1.latency.value,
        memory.l2.latency.value,
        memory.l3.latency.value,
        memory.beyond.value,
      ].map((latency) => latency - memory.l1.latency.value),
      fillBuffers: memory.fillBuffers.value,
      pairs: memory.pairs.value,
      loadBuffer: backEnd.loadBuffer.value,
      storeBuffer: backEnd.storeBuffer.value,
    };
    this.#loadRetired = new Ring(this.#figures.loadBuffer + 1);
    this.#filled = new Ring(this.#figures.fillBuffers);
  }

  /** The first cycle with room in the load buffer, or in the store buffer. */
  loadRoomFrom(): number {
    return this.#loadRetired.get(this.#loads - this.#figures.loadBuffer);
  }

  storeRoomFrom(): number {
    return this.#committed.get(this.#storeCount - this.#figures.storeBuffer);
  }

  /** The step whose store has to leave the buffer first. */
  storeBlocking(): number {
    return this.#step.get(this.#storeCount - this.#figures.storeBuffer);
  }

  /** The first cycle in which all stores so far are in the cache. */
  drainedFrom(): number {
    return this.#commitCycle;
  }

  /** Begins a load: nothing is known of where its bytes come from. */
  begin(): void {
    this.#source.store = -1;
    this.#source.youngest = -1;
    this.#source.partial = false;
    this.cause = CAUSE.latency;
    this.blame = -1;
    this.events = 0;
  }

  /** A piece of the load that issued at `issue`, within an aligned word. Returns cycles added for caches
   * and pages. */
  look(step: number, address: number, size: number, issue: number): number {
    this.#stores.find(address, size, this.#storeCount - STORES + 1, this.#source);
    return this.#reach(step, address, issue);
  }

  /** When the value of the load is there that issued at `issue` and takes `latency` from L1. */
  value(issue: number, latency: number, added: number, formula: AddressFormula): number {
    const figures = this.#figures;
    const { store, youngest } = this.#source;
    const fromCache = issue + latency + added;
    if (youngest < 0) return fromCache;
    const written = this.#committed.get(youngest);
    if (written + (store >= 0 ? figures.drain : 0) <= issue) return fromCache;
    if (store >= 0) {
      this.events |= Event.forwarded;
      const data = this.#data.get(store);
      if (figures.forwardOnStack < figures.forward && this.#paired(store, formula))
        return Math.max(issue + Math.min(1, figures.forwardOnStack), data + figures.forwardOnStack);
      const forwarded = data + figures.forward + (latency - figures.load);
      if (forwarded > issue + latency) {
        this.cause = CAUSE['store forward'];
        this.blame = this.#step.get(store);
        return forwarded;
      }
      return issue + latency;
    }
    this.events |= Event.forwardFailed;
    this.cause = CAUSE['forwarding failed'];
    this.blame = this.#step.get(youngest);
    return Math.max(fromCache, this.#committed.get(youngest) + figures.forwardFailed - COMMIT);
  }

  /** Whether renaming pairs a load with the store that has its value: their addresses are written alike, and mean the same. */
  #paired(store: number, { base, version, displacement }: AddressFormula): boolean {
    const seen =
      this.#figures.renames === 'all' ? base >= 0 : base === Resource.rsp || base === RBP;
    return (
      seen &&
      this.#base.get(store) === base &&
      this.#version.get(store) === version &&
      this.#displacement.get(store) === displacement
    );
  }

  /** A store's value is there at `data`; `pieces` of it follow. */
  beginStore(step: number, data: number, formula: AddressFormula): void {
    const store = this.#storeCount++;
    this.#data.set(store, data);
    this.#base.set(store, formula.base);
    this.#version.set(store, formula.version);
    this.#displacement.set(store, formula.displacement);
    this.#step.set(store, step);
  }

  /** A piece of the store just begun. Returns cycles added for caches and pages. */
  write(step: number, address: number, size: number): number {
    this.#stores.add(this.#storeCount - 1, address, size);
    this.#line.set(this.#storeCount - 1, Math.floor(address / this.#figures.lineBytes));
    return this.#reach(step, address, this.#data.get(this.#storeCount - 1), true);
  }

  /** The step retired, with so many loads, and stores that take so much longer to reach L1. */
  retired(cycle: number, loads: number, stores: number, added: number): void {
    for (let i = 0; i < loads; i++) this.#loadRetired.set(this.#loads++, cycle);
    const { commit } = this.#figures;
    for (let i = stores; i > 0; i--) {
      const store = this.#storeCount - i;
      const line = this.#line.get(store);
      // L1 is written a line a cycle.
      const gap = line === this.#committedLine ? commit : Math.max(1, commit);
      this.#committedLine = line;
      this.#commitCycle = Math.max(this.#commitCycle + gap, cycle + 1 + added);
      this.#committed.set(store, this.#commitCycle);
    }
  }

  /** What an access costs if it crosses a line or a page. */
  crossing(address: number, size: number): number {
    const { lineBytes, lineCross, pageCross } = this.#figures;
    if ((address % lineBytes) + size <= lineBytes) return 0;
    return (address % PAGE) + size > PAGE ? pageCross : lineCross;
  }

  /** Fresh pages touched since last asked. */
  takePages(): number {
    const pages = this.#freshPages;
    this.#freshPages = 0;
    return pages;
  }

  /** An access before the pass begins: caches and TLBs know its line and its page afterwards. */
  meet(address: number): void {
    this.pages.lookUp(Math.floor(address / PAGE));
    this.caches.access(address);
  }

  /** An access issues at `issue`. Returns what its page and its line add. A store waits for its line behind
   * retirement, in order: nothing that is under way when it issues concerns it. */
  #reach(step: number, address: number, issue: number, stored = false): number {
    const page = Math.floor(address / PAGE);
    if (page !== this.#lastPage) {
      this.#lastPage = page;
      if (!this.#touched.has(page)) {
        this.#touched.add(page);
        if (this.fresh(address, step)) this.#freshPages++;
      }
      const missing = this.pages.lookUp(page);
      if (missing > 0) this.#translations.add(page, issue + missing);
    }
    const { l1, behind, fillBuffers, pairs } = this.#figures;
    const translated = Math.max(0, this.#translations.of(page, issue) - issue);
    const line = Math.floor(address / this.#figures.lineBytes);
    const found = this.caches.access(address);
    if (stored) {
      this.events |= MISSES[found].events;
      return found === Found.l1 ? 0 : translated + behind[found];
    }
    const underWay = found > Found.l2 ? 0 : this.#lines.of(line, issue) - issue - l1;
    if (found === Found.l1) {
      if (translated > 0) this.cause = CAUSE['TLB miss'];
      return Math.max(translated, underWay);
    }
    this.events |= MISSES[found].events;
    this.cause = translated > behind[found] ? CAUSE['TLB miss'] : MISSES[found].cause;
    const room = this.#filled.get(this.#misses - fillBuffers) - issue;
    const added = Math.max(underWay, Math.max(translated, room) + behind[found]);
    const arrival = issue + l1 + added;
    this.#filled.set(this.#misses++, arrival);
    this.#lines.add(line, arrival);
    if (pairs && found > Found.l2) this.#lines.add(pairOf(line), arrival);
    return added;
  }
}
