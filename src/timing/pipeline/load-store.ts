import { type Addressing, RESOURCES, Resource } from '../../machine/decode/anatomy.ts';
import { CONTINUED } from '../../trace/trace.ts';
import type { Core } from '../cores/core.ts';
import type { Stream } from '../stream/stream.ts';
import { CAUSE, Event } from '../timing.ts';
import type { Explanation } from './explanation.ts';
import type { AddressFormula, MemoryUnit } from './memory.ts';
import type { Ports } from './ports.ts';
import type { Recipe } from './recipe.ts';
import type { Registers } from './registers.ts';

/** Bits of an access's kind: a store; made by the kernel. */
const STORE = 1;
const KERNEL = 2;

/** The base of an address that an instruction's own place gives: the displacement is the whole of it. */
const RIP = RESOURCES;

/** Issues the loads and stores of a step: addresses, ports, and what memory makes of them. */
export class LoadStore {
  /** Of the loads or the stores last issued: the last issue, what happened, cycles that stores take
   * longer to reach L1. */
  issued = 0;
  events = 0;
  added = 0;

  readonly #formula: AddressFormula = { base: -1, version: -1, displacement: 0 };
  readonly #loadChained: number;
  readonly #accesses: Stream['accesses'];
  readonly #ports: Ports;
  readonly #sets: Record<string, number>;
  readonly #memory: MemoryUnit;
  readonly #registers: Registers;
  readonly #why: Explanation;
  #earliest = 0;

  constructor(
    core: Core,
    { accesses }: Stream,
    sets: Record<string, number>,
    units: { ports: Ports; memory: MemoryUnit; registers: Registers; why: Explanation },
  ) {
    this.#loadChained = core.memory.loadChained.value;
    this.#accesses = accesses;
    this.#sets = sets;
    this.#ports = units.ports;
    this.#memory = units.memory;
    this.#registers = units.registers;
    this.#why = units.why;
  }

  /** When the registers of an address are there; waits for them on behalf of the step. */
  #addressReady({ base, index }: Addressing): number {
    let ready = this.#earliest;
    if (base >= 0 && this.#registers.ready[base] > ready) {
      ready = this.#registers.ready[base];
      this.#why.add(CAUSE.operand, this.#registers.writer[base], ready);
    }
    if (index >= 0 && this.#registers.ready[index] > ready) {
      ready = this.#registers.ready[index];
      this.#why.add(CAUSE.operand, this.#registers.writer[index], ready);
    }
    return ready;
  }

  /** How the address of an operand is formed, for comparison with others. */
  #describeAddress({ base, index, displacement, ripRelative }: Addressing): AddressFormula {
    const formula = this.#formula;
    const { version, writtenIn, line } = this.#registers;
    // Renaming does not know a base yet that is written in the same line.
    if (ripRelative) formula.base = RIP;
    else formula.base = index >= 0 || (base >= 0 && writtenIn[base] === line) ? -1 : base;
    formula.version = base >= 0 ? version[base] : -1;
    formula.displacement = displacement + (base === Resource.rsp ? this.#registers.stackOffset : 0);
    return formula;
  }

  /** Issues the loads of a step; returns when their value is there. */
  load(recipe: Recipe, step: number, slot: number, earliest: number): number {
    this.#earliest = earliest;
    let issued = 0;
    let chained = recipe.chains;
    for (const operand of recipe.anatomy.memory) {
      if (operand.access === 'store') continue;
      const ready = this.#addressReady(operand);
      issued = Math.max(issued, this.#ports.issue(this.#sets.load, ready, slot, 1));
      chained &&= operand.base >= 0 && this.#registers.loaded[operand.base] === 1;
      this.#describeAddress(operand);
    }
    this.#why.add(CAUSE.port, -1, issued);
    const memory = this.#memory;
    const added = this.#look(recipe.anatomy.memory[0].size, step, issued);
    const latency = chained ? this.#loadChained : recipe.loadLatency;
    const value = this.#forward(issued, memory.value(issued, latency, added, this.#formula), slot);
    this.#why.add(memory.cause, memory.blame, value);
    this.issued = issued;
    this.events = memory.events;
    return value;
  }

  /** A load that gets its value from the store buffer at `value` may have to queue for that. */
  #forward(issued: number, value: number, slot: number): number {
    const { forward } = this.#sets;
    if (!forward || !(this.#memory.events & Event.forwarded)) return value;
    const ready = Math.max(issued, value - 1);
    return value + this.#ports.issue(forward, ready, slot, 1) - Math.ceil(ready);
  }

  /** Looks up the pieces that a step loads; returns cycles that caches, lines and pages add. */
  #look(operandSize: number, step: number, issued: number): number {
    const { start, address, size, kind } = this.#accesses;
    const memory = this.#memory;
    memory.begin();
    let added = 0;
    for (let k = start[step]; k < start[step + 1]; k++) {
      if (kind[k] & (STORE | KERNEL)) continue;
      added = Math.max(added, memory.look(step, address[k], size[k], issued));
      if (!(kind[k] & CONTINUED)) added += memory.crossing(address[k], operandSize);
    }
    return added;
  }

  /** Issues the stores of a step, whose value is there at `result`; returns when they are done. */
  store(recipe: Recipe, step: number, slot: number, earliest: number, result: number): number {
    this.#earliest = earliest;
    this.added = 0;
    this.issued = 0;
    const sets = this.#sets;
    const memory = this.#memory;
    const { start, address, size, kind } = this.#accesses;
    let done = 0;
    let next = start[step];
    for (const operand of recipe.anatomy.memory) {
      if (operand.access === 'load') continue;
      const ready = this.#addressReady(operand);
      let issued = this.#ports.issue(sets.storeAddress, ready, slot, 1);
      if (sets.storeData)
        issued = Math.max(issued, this.#ports.issue(sets.storeData, result, slot, 1));
      else issued = Math.max(issued, result);
      done = Math.max(done, issued + 1);
      this.issued = Math.max(this.issued, issued);
      memory.beginStore(step, issued, this.#describeAddress(operand));
      let begun = false;
      for (; next < start[step + 1]; next++) {
        if (!(kind[next] & STORE) || kind[next] & KERNEL) continue;
        if (begun && !(kind[next] & CONTINUED) && !recipe.anatomy.repeats) break;
        begun = true;
        const added = memory.write(step, address[next], size[next]);
        this.added = Math.max(this.added, added);
      }
    }
    if (done) this.#why.add(CAUSE.port, -1, done);
    return done;
  }
}
