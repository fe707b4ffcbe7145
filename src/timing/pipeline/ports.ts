import type { Core } from '../cores/core.ts';

/** Cycles ahead that are kept track of; a micro-op that issues later counts as issuing then. */
const WINDOW = 1 << 12;

/**
 * The issue ports: who issues when. Micro-ops come in program order and each takes the first free
 * cycle of its port from when it is ready, so at every cycle the oldest that is ready goes first.
 */
export class Ports {
  /** Of the micro-op last placed. */
  port = 0;

  readonly #count: number;
  /** The cycle for which each slot of a port is taken. */
  readonly #taken: Float64Array;
  /** The same for the unit behind a port that takes no other micro-op for some cycles, a divider. */
  readonly #occupied: Float64Array;
  readonly #whenRenamed: boolean;
  /** For each port, the ports that share its micro-ops. */
  readonly #shared: Uint32Array;
  /** Micro-ops that wait, by port, as of the start of the cycle and now; those that leave, by cycle. */
  readonly #waiting: Int32Array;
  readonly #before: Int32Array;
  readonly #leaving: Int32Array;
  readonly #leavers = new Int32Array(WINDOW);
  /** Entries of the schedulers, of which port, and how many are taken. */
  readonly #entries: Int32Array;
  readonly #schedulerOf: Uint8Array;
  readonly #held: Int32Array;
  #total = 0;
  #now = 0;

  constructor(core: Core) {
    const { ports, backEnd } = core;
    this.#count = ports.length;
    this.#taken = new Float64Array(ports.length * WINDOW).fill(-1);
    this.#occupied = new Float64Array(ports.length * WINDOW).fill(-1);
    this.#whenRenamed = backEnd.portChoice.value === 'when renamed';
    this.#shared = Uint32Array.from(ports, (_, i) => 1 << i);
    for (const group of backEnd.sharedPorts) {
      const numbers = group.map((name) => ports.indexOf(name));
      const mask = numbers.reduce((sum, number) => sum | (1 << number), 0);
      for (const number of numbers) this.#shared[number] = mask;
    }
    this.#waiting = new Int32Array(ports.length);
    this.#before = new Int32Array(ports.length);
    this.#leaving = new Int32Array(ports.length * WINDOW);
    this.#entries = Int32Array.from(backEnd.schedulers, (scheduler) => scheduler.entries.value);
    this.#held = new Int32Array(backEnd.schedulers.length);
    this.#schedulerOf = Uint8Array.from(ports, (port) =>
      backEnd.schedulers.findIndex((scheduler) => scheduler.ports.includes(port)),
    );
  }

  /** Lets time pass up to `cycle`: what has issued by then leaves its scheduler. */
  advance(cycle: number): void {
    if (cycle <= this.#now) return;
    while (this.#now < cycle && this.#total > 0) {
      this.#now++;
      const at = this.#now & (WINDOW - 1);
      if (this.#leavers[at]) this.#letGo(at);
    }
    this.#now = cycle;
    if (this.#whenRenamed)
      for (let port = 0; port < this.#count; port++) this.#before[port] = this.#waiting[port];
  }

  #letGo(at: number): void {
    this.#total -= this.#leavers[at];
    this.#leavers[at] = 0;
    const base = at * this.#count;
    for (let port = 0; port < this.#count; port++) {
      const leave = this.#leaving[base + port];
      if (!leave) continue;
      this.#leaving[base + port] = 0;
      this.#waiting[port] -= leave;
      this.#held[this.#schedulerOf[port]] -= leave;
    }
  }

  /** The first cycle from `cycle` on when every scheduler has `room` entries free; time passes. */
  waitForRoom(cycle: number, room: number): number {
    this.advance(cycle);
    for (let i = 0; i < this.#held.length; i++)
      while (this.#held[i] + room > this.#entries[i] && this.#held[i] > 0)
        this.advance(this.#now + 1);
    return this.#now;
  }

  /**
   * Issues one micro-op on a port of `mask`, not before `ready`; returns the cycle. `slot` is its place
   * among those renamed in the cycle, `busy` how long its unit takes no other.
   */
  issue(mask: number, ready: number, slot: number, busy: number): number {
    let candidates = mask;
    if (this.#whenRenamed) {
      const chosen = this.#choose(mask, slot);
      this.#waiting[chosen]++;
      candidates = this.#shared[chosen] & mask;
      const cycle = this.#place(candidates, ready, busy);
      this.#leave(chosen, cycle);
      return cycle;
    }
    const cycle = this.#place(candidates, ready, busy);
    this.#waiting[this.port]++;
    this.#leave(this.port, cycle);
    return cycle;
  }

  #leave(port: number, cycle: number): void {
    const at = Math.min(Math.max(cycle, this.#now) + 1, this.#now + WINDOW - 1);
    this.#leavers[at & (WINDOW - 1)]++;
    this.#leaving[(at & (WINDOW - 1)) * this.#count + port]++;
    this.#held[this.#schedulerOf[port]]++;
    this.#total++;
  }

  /**
   * The port with the fewest waiting, highest number first; every second slot takes the runner-up
   * unless that has three more (uiCA, section 4.1.2: found by measurement).
   */
  #choose(mask: number, slot: number): number {
    let best = -1;
    let second = -1;
    for (let rest = mask; rest; ) {
      const port = 31 - Math.clz32(rest);
      rest ^= 1 << port;
      if (best < 0 || this.#before[port] < this.#before[best]) {
        second = best;
        best = port;
      } else if (second < 0 || this.#before[port] < this.#before[second]) second = port;
    }
    if (slot % 2 === 0 || second < 0) return best;
    return this.#before[second] >= this.#before[best] + 3 ? best : second;
  }

  #place(mask: number, ready: number, busy: number): number {
    const from = Math.ceil(ready);
    let earliest = Number.POSITIVE_INFINITY;
    // The lowest number first; a port that is free at once can't be bettered.
    for (let rest = mask; rest && earliest > from; rest &= rest - 1) {
      const port = 31 - Math.clz32(rest & -rest);
      const base = port * WINDOW;
      let cycle = from;
      while (
        cycle < earliest &&
        (this.#taken[base + (cycle & (WINDOW - 1))] === cycle ||
          (busy > 1 && !this.#idle(base, cycle, busy)))
      )
        cycle++;
      if (cycle < earliest) {
        earliest = cycle;
        this.port = port;
      }
    }
    const base = this.port * WINDOW;
    this.#taken[base + (earliest & (WINDOW - 1))] = earliest;
    if (busy > 1)
      for (let cycle = earliest; cycle < earliest + busy; cycle++)
        this.#occupied[base + (cycle & (WINDOW - 1))] = cycle;
    return earliest;
  }

  /** Whether the unit behind a port is free for `busy` cycles. */
  #idle(base: number, from: number, busy: number): boolean {
    for (let cycle = from; cycle < from + busy; cycle++)
      if (this.#occupied[base + (cycle & (WINDOW - 1))] === cycle) return false;
    return true;
  }
}
