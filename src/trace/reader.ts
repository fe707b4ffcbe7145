import { firstAtLeast, lastAtMost, lowerBound } from '../base/search.ts';
import type { Instruction } from '../machine/instruction.ts';
import type { Arrival } from '../machine/kernel/arrival.ts';
import type { ProcessState } from '../machine/kernel/process-state.ts';
import type { SystemCall } from '../machine/kernel/system-call.ts';
import type { Region, Stack } from '../machine/memory/region.ts';
import { SLOTS } from '../machine/registers.ts';
import { AddressMap, type Occupant } from './address-map.ts';
import { lastBefore } from './groups.ts';
import { type History, LazyHistory } from './history.ts';
import { outputOf } from './output.ts';
import { Stacks } from './stacks.ts';
import { CONTINUED, isStore, type Trace } from './trace.ts';

/** A register that a step changed. */
export interface RegisterChange {
  slot: number;
  before: bigint;
  after: bigint;
}

/** One memory access of a step, whole again. */
export interface MemoryAccess {
  address: number;
  /** In bytes. */
  size: number;
  /** An `Access`. */
  kind: number;
}

const scratch = new DataView(new ArrayBuffer(8));

/** A reader of a trace whose history is not there yet: makes what is asked for of it, which takes time. */
export function readTrace(trace: Trace): TraceReader {
  return new TraceReader(trace, new LazyHistory(trace));
}

/**
 * Answers questions about a trace at any position without keeping a state: every answer is a
 * binary search in the life of a register, a word or an instruction, so forward, backward and
 * random access cost the same.
 */
export class TraceReader {
  readonly #regions: AddressMap<Occupant & { region: Region }>;
  readonly #stacks: Stacks;
  readonly #stackOf: Stack[] = [];

  constructor(
    readonly trace: Trace,
    readonly history: History,
  ) {
    this.#regions = new AddressMap(
      trace.regions.map((region) => ({
        low: region.start,
        high: region.start + region.size,
        from: region.from,
        to: region.to,
        region,
      })),
    );
    this.#stacks = new Stacks(trace.stacks);
    for (const stack of trace.stacks) this.#stackOf[stack.context] ??= stack;
  }

  /** A register before step `position`. */
  register(slot: number, position: number): bigint {
    const { registers, registerStep } = this.history;
    const i = lastBefore(registers, slot, registerStep, position);
    if (i < 0) return this.trace.initialRegisters[slot];
    const entry = registers.entries[i];
    return join(this.trace.registers.lo[entry], this.trace.registers.hi[entry]);
  }

  /** All slots before step `position`. */
  registers(position: number): BigUint64Array {
    return BigUint64Array.from({ length: SLOTS }, (_, slot) => this.register(slot, position));
  }

  /** rip before step `position`. */
  pc(position: number): number {
    return this.instruction(position)?.address ?? this.trace.finalPc;
  }

  /** The instruction about to execute at `position`, if there is one there. */
  instruction(position: number): Instruction | undefined {
    return this.trace.instructions[this.trace.pc[position]];
  }

  /** The region that maps an address at `position`. */
  region(address: number, position: number): Region | undefined {
    return this.#regions.at(address, position)?.region;
  }

  /** The aligned 8-byte word at `address` before step `position`; undefined where nothing is mapped. */
  word(address: number, position: number): bigint | undefined {
    const region = this.region(address, position);
    if (!region) return undefined;
    const { words, accesses, accessStep } = this.history;
    const id = this.#wordId(address);
    const i = words[id] === address ? lastBefore(accesses, id, accessStep, position) : -1;
    if (i >= 0 && accessStep[accesses.entries[i]] >= (region.since ?? region.from)) {
      const entry = accesses.entries[i];
      return join(this.trace.accesses.lo[entry], this.trace.accesses.hi[entry]);
    }
    const offset = address - region.start;
    for (let byte = 0; byte < 8; byte++) scratch.setUint8(byte, region.bytes[offset + byte] ?? 0);
    return scratch.getBigUint64(0, true);
  }

  /** The aligned word at `address`, and the positions [from, to) around `position` at which nothing
   * writes it. */
  wordLife(
    address: number,
    position: number,
  ): { value: bigint; from: number; to: number } | undefined {
    const value = this.word(address, position);
    const region = this.region(address, position);
    if (value === undefined || !region) return undefined;
    let { from, to } = region;
    const { words, accesses, accessStep } = this.history;
    const id = this.#wordId(address);
    if (words[id] === address) {
      const stores = (i: number) => isStore(this.trace.accesses.kind[accesses.entries[i]]);
      const [first, end] = [accesses.start[id], accesses.start[id + 1]];
      const before = lastBefore(accesses, id, accessStep, position);
      let i = before;
      while (i >= first && !stores(i)) i--;
      if (i >= first) from = Math.max(from, accessStep[accesses.entries[i]] + 1);
      i = before < 0 ? first : before + 1;
      while (i < end && !stores(i)) i++;
      if (i < end) to = Math.min(to, accessStep[accesses.entries[i]] + 1);
    }
    return { value, from, to };
  }

  /** `size` bytes of memory before step `position`; undefined if any of them is unmapped. */
  read(address: number, size: number, position: number): Uint8Array | undefined {
    const result = new Uint8Array(size);
    for (let at = address - (address % 8); at < address + size; at += 8) {
      const word = this.word(at, position);
      if (word === undefined) return undefined;
      scratch.setBigUint64(0, word, true);
      for (let byte = 0; byte < 8; byte++) {
        const offset = at + byte - address;
        if (offset >= 0 && offset < size) result[offset] = scratch.getUint8(byte);
      }
    }
    return result;
  }

  /** Registers that step `step` changed. */
  changes(step: number): RegisterChange[] {
    const { start, slot, lo, hi } = this.trace.registers;
    const result: RegisterChange[] = [];
    for (let i = start[step]; i < start[step + 1]; i++)
      result.push({
        slot: slot[i],
        before: this.register(slot[i], step),
        after: join(lo[i], hi[i]),
      });
    return result;
  }

  /** Memory accesses of step `step`, in the order the instruction makes them. */
  accesses(step: number): MemoryAccess[] {
    const { start, address, size, kind } = this.trace.accesses;
    const result: MemoryAccess[] = [];
    for (let i = start[step]; i < start[step + 1]; i++) {
      const previous = result[result.length - 1];
      if (kind[i] & CONTINUED && previous) previous.size += size[i];
      else result.push({ address: address[i], size: size[i], kind: kind[i] });
    }
    return result;
  }

  /** The last step before `position` that wrote a register, changed or not; -1 if none. */
  lastRegisterWrite(slot: number, position: number): number {
    const { registers, registerStep } = this.history;
    const changed = lastBefore(registers, slot, registerStep, position);
    let last = changed < 0 ? -1 : registerStep[registers.entries[changed]];
    this.trace.instructions.forEach((instruction, index) => {
      if (instruction.writes.includes(slot))
        last = Math.max(last, this.previousExecution([index], position));
    });
    return last;
  }

  /** The first step from `position` on that reads a register; -1 if none. */
  nextRegisterRead(slot: number, position: number): number {
    const readers: number[] = [];
    this.trace.instructions.forEach((instruction, index) => {
      if (instruction.reads.includes(slot)) readers.push(index);
    });
    return this.nextExecution(readers, position);
  }

  /** The last step before `position` that wrote any of `size` bytes; -1 if none has since they were
   * mapped. */
  lastMemoryWrite(address: number, size: number, position: number): number {
    const region = this.region(address, position);
    const mapped = region?.since ?? region?.from ?? 0;
    const last = this.lastAccess(address, size, position, isStore);
    return last < mapped ? -1 : last;
  }

  /** The first step from `position` on that reads any of `size` bytes; -1 if none. */
  nextMemoryRead(address: number, size: number, position: number): number {
    return this.nextAccess(address, size, position, (kind) => !isStore(kind));
  }

  /** The first step from `position` on that accesses any of `size` bytes in a way that `fits`, which is given
   * an `Access`, perhaps CONTINUED; -1 if none. */
  nextAccess(
    address: number,
    size: number,
    position: number,
    fits: (kind: number) => boolean,
  ): number {
    let next = Number.POSITIVE_INFINITY;
    this.#eachWord(address, size, (id) => {
      const { accesses, accessStep } = this.history;
      const to = accesses.start[id + 1];
      for (
        let i = lastBefore(accesses, id, accessStep, position) + 1 || accesses.start[id];
        i < to;
        i++
      ) {
        const entry = accesses.entries[i];
        if (fits(this.trace.accesses.kind[entry]) && this.#overlaps(entry, address, size)) {
          next = Math.min(next, accessStep[entry]);
          break;
        }
      }
    });
    return Number.isFinite(next) ? next : -1;
  }

  /** The last step before `position` that accesses any of `size` bytes in a way that `fits`; -1 if none. */
  lastAccess(
    address: number,
    size: number,
    position: number,
    fits: (kind: number) => boolean,
  ): number {
    let last = -1;
    this.#eachWord(address, size, (id) => {
      const { accesses, accessStep } = this.history;
      let i = lastBefore(accesses, id, accessStep, position);
      for (; i >= 0 && i >= accesses.start[id]; i--) {
        const entry = accesses.entries[i];
        if (fits(this.trace.accesses.kind[entry]) && this.#overlaps(entry, address, size)) {
          last = Math.max(last, accessStep[entry]);
          break;
        }
      }
    });
    return last;
  }

  /** How often an instruction was executed before `position`. */
  executions(instruction: number, position: number): number {
    const { start, entries } = this.history.executions;
    const from = start[instruction];
    return firstAtLeast(entries, position, from, start[instruction + 1]) - from;
  }

  /** The first step from `position` on that executes one of the instructions; -1 if none. */
  nextExecution(instructions: readonly number[], position: number): number {
    const { start, entries } = this.history.executions;
    let next = -1;
    for (const instruction of instructions) {
      const i = firstAtLeast(entries, position, start[instruction], start[instruction + 1]);
      if (i < start[instruction + 1] && (next < 0 || entries[i] < next)) next = entries[i];
    }
    return next;
  }

  /** The last step before `position` that executed one of the instructions; -1 if none. */
  previousExecution(instructions: readonly number[], position: number): number {
    const { start, entries } = this.history.executions;
    let last = -1;
    for (const instruction of instructions) {
      const i = firstAtLeast(entries, position, start[instruction], start[instruction + 1]) - 1;
      if (i >= start[instruction] && entries[i] > last) last = entries[i];
    }
    return last;
  }

  /** Index of the context that runs at `position`. */
  context(position: number): number {
    const { start, context } = this.history.spans;
    return context[lastAtMost(start, position)];
  }

  /** The last step before `position` that a context executed; -1 if none. */
  lastRun(context: number, position: number): number {
    const { start, byContext } = this.history.spans;
    const i = lastBefore(byContext, context, start, position);
    if (i < 0) return -1;
    const end = start[byContext.entries[i] + 1] ?? this.trace.steps;
    return Math.min(end, position) - 1;
  }

  /** The first position from `position` on at which a context runs; -1 if none. */
  nextRun(context: number, position: number): number {
    if (this.context(position) === context) return position;
    const { start, byContext } = this.history.spans;
    const i = lastBefore(byContext, context, start, position) + 1 || byContext.start[context];
    return i < byContext.start[context + 1] ? start[byContext.entries[i]] : -1;
  }

  /** The stack of a context. */
  stackOf(context: number): Stack | undefined {
    return this.#stackOf[context];
  }

  /** The stack that an address lies on at `position`, or in the page underneath. */
  stack(address: number, position: number): Stack | undefined {
    return this.#stacks.at(address, position) ?? this.#stacks.guarding(address, position);
  }

  /** Index of the last switch that has begun at `position`, or -1. */
  lastSwitch(position: number): number {
    return lastAtMost(this.history.switches.start, position);
  }

  /** System calls made before `position`, as a count into `trace.calls`. */
  callsBefore(position: number): number {
    const { calls } = this.trace;
    return lowerBound(calls.length, (call) => calls[call].step < position);
  }

  /** The last system call made before `position`. */
  lastCall(position: number): SystemCall | undefined {
    return this.trace.calls[this.callsBefore(position) - 1];
  }

  /** Signals that arrived before `position`, as a count into `trace.arrivals`. */
  arrivalsBefore(position: number): number {
    const { arrivals } = this.trace;
    return lowerBound(arrivals.length, (arrival) => arrivals[arrival].step < position);
  }

  /** The last time before `position` that the kernel may have changed anything of the process. */
  #lastKernel(position: number): SystemCall | Arrival | undefined {
    const call = this.lastCall(position);
    const arrival = this.trace.arrivals[this.arrivalsBefore(position) - 1];
    return !arrival || (call && call.step > arrival.step) ? call : arrival;
  }

  /** The signal mask before step `position`. */
  mask(position: number): bigint {
    return this.#lastKernel(position)?.mask ?? this.trace.initialMask;
  }

  /** What the kernel keeps of the process before step `position`. */
  process(position: number): ProcessState {
    const { calls, arrivals, initialProcess } = this.trace;
    const changes = ({ process }: SystemCall | Arrival) => process !== undefined;
    const call = calls.slice(0, this.callsBefore(position)).findLast(changes);
    const arrival = arrivals.slice(0, this.arrivalsBefore(position)).findLast(changes);
    const last = !arrival || (call && call.step > arrival.step) ? call : arrival;
    return last?.process ?? initialProcess;
  }

  /** What the guest has written to its console before step `position`. */
  output(position: number): string {
    return outputOf(this.trace.calls.slice(0, this.callsBefore(position)));
  }

  #wordId(address: number): number {
    return firstAtLeast(this.history.words, address);
  }

  #eachWord(address: number, size: number, visit: (id: number) => void): void {
    const { words } = this.history;
    const from = this.#wordId(address - (address % 8));
    for (let id = from; id < words.length && words[id] < address + size; id++) visit(id);
  }

  #overlaps(entry: number, address: number, size: number): boolean {
    const from = this.trace.accesses.address[entry];
    return from < address + size && from + this.trace.accesses.size[entry] > address;
  }
}

function join(lo: number, hi: number): bigint {
  return (BigInt(hi) << 32n) | BigInt(lo);
}
