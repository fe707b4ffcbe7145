import type { Instruction } from '../machine/instruction.ts';
import type { KernelAccess } from '../machine/kernel.ts';
import type { Launch } from '../machine/launch.ts';
import { Machine, type Observer, type RunOptions } from '../machine/machine.ts';
import type { Context, Stack } from '../machine/region.ts';
import { GENERAL, Slot } from '../machine/registers.ts';
import type { SystemCall } from '../machine/system-call.ts';
import { column8, column32, column64 } from './columns.ts';
import { stackOf } from './spans.ts';
import { Access, CONTINUED, type Trace } from './trace.ts';

/** Records a run to its end or its budget. Never rejects because of what the guest does. */
export async function record(launch: Launch, options: RunOptions): Promise<Trace> {
  const machine = new Machine(launch);
  const recorder = new Recorder(machine);
  const outcome = await machine.run(recorder, options);
  return recorder.finish(outcome);
}

/**
 * Turns what a machine does into columns. Registers are compared, not decoded, so that no change
 * can be missed; memory is followed by the decoded operands, since Unicorn reports no events for
 * some instructions (fnstenv, fxsave, cmpxchg16b).
 */
class Recorder implements Observer {
  readonly #machine: Machine;
  readonly #pc = column32();
  readonly #registerStart = column32();
  readonly #slot = column8();
  readonly #registerLo = column32();
  readonly #registerHi = column32();
  readonly #accessStart = column32();
  readonly #address = column64();
  readonly #size = column8();
  readonly #kind = column8();
  readonly #accessLo = column32();
  readonly #accessHi = column32();
  readonly #calls: SystemCall[] = [];
  readonly #contexts: Context[];
  readonly #stacks: Stack[];
  /** Low and high word of every slot, as last recorded. */
  readonly #values: Uint32Array;
  /** First entry of the access log whose word is to be read when the instruction has retired. */
  #unread = 0;
  #stack: Stack | undefined;
  /** How often the repeated instruction under way has been done. */
  #iterations = 0;

  constructor(machine: Machine) {
    const { registers, contexts, stacks } = machine.launch;
    this.#machine = machine;
    this.#contexts = [...contexts];
    this.#stacks = [...stacks];
    this.#stack = stackOf(stacks, Number(registers[Slot.rsp]));
    this.#values = new Uint32Array(registers.slice().buffer);
    this.#registerStart.push(0);
    this.#accessStart.push(0);
  }

  before(number: number, instruction: Instruction): void {
    this.#pc.push(number);
    if (instruction.memory.length > 0) this.#announce(instruction);
  }

  iterated(instruction: Instruction): void {
    this.#readBack();
    this.#iterations++;
    this.#announce(instruction);
  }

  retired(instruction: Instruction): void {
    this.#readBack();
    this.#iterations = 0;
    this.#compareGeneral();
    if (instruction.writes.length > 0 && instruction.writes[instruction.writes.length - 1] > 15)
      this.#readSpecial(instruction);
    this.#registerStart.push(this.#slot.length);
    this.#accessStart.push(this.#address.length);
  }

  abandoned(): void {
    // A repeated instruction that stops half-way has done something: it counts as a step.
    const from =
      this.#iterations > 0 ? this.#unread : this.#accessStart.values[this.#accessStart.length - 1];
    for (const column of [this.#address, this.#size, this.#kind, this.#accessLo, this.#accessHi])
      column.length = from;
    this.#unread = from;
    if (this.#iterations > 0) {
      this.#compareGeneral();
      this.#registerStart.push(this.#slot.length);
      this.#accessStart.push(from);
    } else {
      this.#pc.length--;
    }
  }

  called(call: SystemCall): void {
    this.#calls.push(call);
  }

  touched({ address, size, store }: KernelAccess): void {
    this.#access(address, size, store ? Access.kernelStore : Access.kernelLoad);
  }

  finish(outcome: Trace['outcome']): Trace {
    const { launch, memory, code, pc } = this.#machine;
    const steps = this.#pc.length;
    const ended = outcome.kind === 'finished' || outcome.kind === 'exited';
    this.#pc.push(ended ? 0xffffffff : code.at(pc));
    return {
      name: launch.name,
      image: launch.image,
      instructions: code.instructions,
      contexts: this.#contexts,
      stacks: this.#stacks,
      regions: memory.regions,
      initialRegisters: launch.registers,
      initialMask: launch.mask,
      steps,
      pc: this.#pc.finish(),
      finalPc: pc,
      registers: {
        start: this.#registerStart.finish(),
        slot: this.#slot.finish(),
        lo: this.#registerLo.finish(),
        hi: this.#registerHi.finish(),
      },
      accesses: {
        start: this.#accessStart.finish(),
        address: this.#address.finish(),
        size: this.#size.finish(),
        kind: this.#kind.finish(),
        lo: this.#accessLo.finish(),
        hi: this.#accessHi.finish(),
      },
      calls: this.#calls,
      outcome,
    };
  }

  #compareGeneral(): void {
    const words = this.#machine.cpu.words;
    const base = this.#machine.cpu.registerBase;
    const values = this.#values;
    for (let i = 0; i < 2 * GENERAL.length; i += 2) {
      const lo = words[base + i];
      const hi = words[base + i + 1];
      if (lo === values[i] && hi === values[i + 1]) continue;
      this.#change(i >> 1, lo, hi);
      if (i === 2 * Slot.rsp) this.#followStack(hi * 2 ** 32 + lo);
    }
  }

  /** Flags, floating-point control and XMM registers: only those the instruction can write. */
  #readSpecial(instruction: Instruction): void {
    const { cpu } = this.#machine;
    for (const slot of instruction.writes) {
      if (slot < Slot.rflags) continue;
      if (slot >= Slot.xmm0) {
        // The low half comes first and brings the high one along.
        if (!(slot & 1)) continue;
        const [a, b, c, d] = cpu.readXmm((slot - Slot.xmm0) >> 1);
        this.#compare(slot, a, b);
        this.#compare(slot + 1, c, d);
      } else {
        this.#compare(slot, cpu.read32(slot), 0);
      }
    }
    if (instruction.flagsWritten !== 0) {
      const undefinedFlags = this.#values[2 * Slot.undefinedFlags];
      this.#compare(
        Slot.undefinedFlags,
        (undefinedFlags & ~instruction.flagsWritten) | instruction.flagsUndefined,
        0,
      );
    }
  }

  #compare(slot: number, lo: number, hi: number): void {
    if (this.#values[2 * slot] !== lo || this.#values[2 * slot + 1] !== hi)
      this.#change(slot, lo, hi);
  }

  #change(slot: number, lo: number, hi: number): void {
    this.#values[2 * slot] = lo;
    this.#values[2 * slot + 1] = hi;
    this.#slot.push(slot);
    this.#registerLo.push(lo);
    this.#registerHi.push(hi);
  }

  /** Enters the accesses of the instruction about to execute. */
  #announce(instruction: Instruction): void {
    const machine = this.#machine;
    // A repeated instruction with rcx = 0 touches nothing.
    if (instruction.repeats) {
      const rcx = machine.cpu.registerBase + 2 * Slot.rcx;
      if (machine.cpu.words[rcx] === 0 && machine.cpu.words[rcx + 1] === 0) return;
    }
    for (const operand of instruction.memory) {
      const address = machine.addressOf(operand);
      if (operand.access !== 'store') this.#access(address, operand.size, Access.load);
      if (operand.access !== 'load') this.#access(address, operand.size, Access.store);
    }
  }

  /** Appends one access, cut at word boundaries; the words are read when it has been made. */
  #access(address: number, size: number, kind: number): void {
    const end = address + size;
    let at = address;
    while (at < end) {
      const next = Math.min(end, at - (at % 8) + 8);
      this.#address.push(at);
      this.#size.push(next - at);
      this.#kind.push(at === address ? kind : kind | CONTINUED);
      this.#accessLo.push(0);
      this.#accessHi.push(0);
      at = next;
    }
  }

  #readBack(): void {
    const end = this.#address.length;
    const { memory, cpu } = this.#machine;
    for (let i = this.#unread; i < end; i++) {
      const address = this.#address.values[i];
      const host = memory.host(address - (address % 8));
      if (host < 0) continue;
      const word = host >> 2;
      this.#accessLo.values[i] = cpu.words[word];
      this.#accessHi.values[i] = cpu.words[word + 1];
      if (this.#kind.values[i] & 1 && memory.at(address)?.executable)
        this.#machine.code.changed(address, this.#size.values[i]);
    }
    this.#unread = end;
  }

  /** A stack pointer into memory that is no known stack makes that memory a stack of a new context. */
  #followStack(rsp: number): void {
    const current = this.#stack;
    if (current && rsp > current.low - 4096 && rsp <= current.high) return;
    const known = stackOf(this.#stacks, rsp);
    if (known) {
      this.#stack = known;
      return;
    }
    const region = this.#machine.memory.at(rsp - 1);
    if (!region?.writable) return;
    // Within a section: the object that it points into, as its symbol says.
    const object = this.#machine.launch.image.symbols.find(
      (symbol) => rsp > symbol.address && rsp <= symbol.address + symbol.size,
    );
    const context = this.#contexts.length;
    const name = String.fromCharCode(65 + (context % 26));
    this.#contexts.push({ name });
    this.#stack = {
      context,
      name: object && region.kind === 'data' ? object.name : `stack ${name}`,
      low: object && region.kind === 'data' ? object.address : region.start,
      high:
        object && region.kind === 'data'
          ? object.address + object.size
          : region.start + region.size,
      guard: false,
    };
    this.#stacks.push(this.#stack);
  }
}
