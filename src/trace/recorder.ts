import type { Instruction } from '../machine/instruction.ts';
import type { Arrival } from '../machine/kernel/arrival.ts';
import type { KernelAccess } from '../machine/kernel/process.ts';
import type { ProcessState } from '../machine/kernel/process-state.ts';
import type { SystemCall } from '../machine/kernel/system-call.ts';
import type { Launch } from '../machine/launch.ts';
import { Machine } from '../machine/machine.ts';
import type { Stack } from '../machine/memory/region.ts';
import type { Observer, RunOptions } from '../machine/observer.ts';
import { GENERAL, SLOTS, Slot } from '../machine/registers.ts';
import { AccessColumns, RegisterColumns, StepColumns } from './columns.ts';
import { Contexts } from './contexts.ts';
import { GuestCalls } from './guest-calls.ts';
import type { Part } from './part.ts';
import { Effect, effectOnRsp } from './stack-pointer.ts';
import { Access, CONTINUED, isStore, type Trace } from './trace.ts';

export interface RecordOptions extends RunOptions {
  /** Given what is new of the recording now and then, and at its end: all parts are all of it. */
  onPart?: (part: Part) => void;
}

/** Records a run to its end or its budget. Never rejects because of what the guest does. */
export async function record(
  launch: Launch,
  { onPart, ...options }: RecordOptions,
): Promise<Trace> {
  const machine = new Machine(launch);
  const recorder = new Recorder(machine);
  const onProgress = (steps: number) => {
    onPart?.(recorder.part());
    options.onProgress?.(steps);
  };
  const outcome = await machine.run(recorder, onPart ? { ...options, onProgress } : options);
  onPart?.(recorder.part());
  return recorder.finish(outcome);
}

/** What is to be read when an instruction has retired. */
interface Plan {
  instruction: Instruction;
  /** General registers it can write. */
  general: Uint8Array;
  /** Flags, floating-point control and the low halves of XMM registers it can write. */
  special: Uint8Array;
  /** It is a system call, which may move the base of fs. */
  isCall: boolean;
  /** It gives rsp a value from elsewhere. */
  loadsRsp: boolean;
  /** What it does to its operands in memory. */
  accesses: { operand: number; size: number; kind: number }[];
  repeats: boolean;
  /** The guest makes a context, or drops one. */
  probe: 'made' | 'dropped' | undefined;
  /** The guest's allocator is called there, or comes back. */
  watched: boolean;
}

/**
 * Turns what a machine does into columns, led by the decoded operands: registers that an
 * instruction can write are compared with their last value; memory is followed by address, since
 * Unicorn reports no events for some instructions (fnstenv, fxsave, cmpxchg16b).
 */
class Recorder implements Observer {
  readonly #machine: Machine;
  readonly #steps = new StepColumns();
  readonly #registers = new RegisterColumns();
  readonly #accesses = new AccessColumns();
  readonly #calls: SystemCall[] = [];
  readonly #arrivals: Arrival[] = [];
  #process: ProcessState;
  /** By the address of the `ucontext_t` in a frame: rsp where the signal interrupted. */
  readonly #interrupted = new Map<number, number>();
  readonly #guestCalls: GuestCalls;
  readonly #contexts: Contexts;
  /** By instruction number. */
  readonly #plans: Plan[] = [];
  #plan!: Plan;
  #number = 0;
  /** Low and high word of every slot, as last recorded. */
  readonly #values: Uint32Array;
  /** The operands in memory of the instruction under way are touched. */
  #touches = false;
  /** What the kernel has touched in the step under way. */
  #kernel: KernelAccess[] = [];
  /** How much has been given in parts. */
  #parted = { steps: 0, accesses: 0, calls: 0 };
  /** How often the repeated instruction under way has been done. */
  #iterations = 0;

  constructor(machine: Machine) {
    this.#machine = machine;
    this.#process = machine.launch.process;
    this.#guestCalls = new GuestCalls(machine);
    this.#contexts = new Contexts(machine.launch, machine.memory, this.#guestCalls);
    this.#values = new Uint32Array(machine.launch.registers.slice().buffer);
  }

  before(number: number): void {
    const plan = this.#plans[number] ?? this.#makePlan(number);
    this.#plan = plan;
    this.#number = number;
    this.#touches = plan.accesses.length > 0 && !(plan.repeats && this.#isOver());
    if (plan.probe) this.#probe(plan.probe);
    if (plan.watched) this.#watch(plan.instruction.address);
  }

  iterated(): void {
    this.#readBack();
    this.#iterations++;
    this.#touches = this.#plan.accesses.length > 0 && !this.#isOver();
  }

  retired(): void {
    if (this.#touches) this.#readBack();
    this.#touches = false;
    if (this.#kernel.length > 0) this.#readKernel();
    this.#iterations = 0;
    this.#compare();
    this.#steps.push(this.#number, this.#registers.length, this.#accesses.length);
  }

  abandoned(): void {
    this.#touches = false;
    this.#kernel = [];
    // A repeated instruction that stops half-way has done something: it counts as a step.
    if (this.#iterations > 0) this.retired();
  }

  called(call: SystemCall): void {
    this.#calls.push(call);
    this.#process = call.process ?? this.#process;
  }

  arrived(number: number, arrival: Arrival): void {
    const rsp = this.#value(Slot.rsp);
    this.#interrupted.set(arrival.ucontext, rsp);
    this.#plan = this.#plans[number] ?? this.#makePlan(number);
    this.#number = number;
    if (arrival.onAlternateStack) {
      const [start, , size] = this.#process.alternateStack;
      const low = Number(start);
      this.#contexts.arrived(low, low + Number(size), rsp, this.#steps.length + 1);
    }
    this.#arrivals.push(arrival);
    this.#process = arrival.process ?? this.#process;
    this.retired();
  }

  touched(access: KernelAccess): void {
    this.#kernel.push(access);
  }

  guarding(address: number): Stack | undefined {
    const steps = this.#steps;
    this.#contexts.complete(() => ({
      instructions: this.#machine.code.instructions,
      steps: steps.length,
      pc: steps.pc(0xffffffff),
      registers: this.#registers.joined(steps),
    }));
    return this.#contexts.guarding(address, steps.length);
  }

  /** What has been recorded since this was last asked for. */
  part(): Part {
    const { steps, accesses, calls } = this.#parted;
    this.#parted = {
      steps: this.#steps.length,
      accesses: this.#accesses.length,
      calls: this.#calls.length,
    };
    return {
      ...this.#steps.since(steps),
      ...this.#accesses.since(accesses),
      calls: this.#calls.slice(calls),
      instructions: this.#machine.code.instructions,
      regions: this.#machine.memory.regions,
    };
  }

  finish(outcome: Trace['outcome']): Trace {
    const { launch, memory, code, pc } = this.#machine;
    const ended = outcome.kind === 'finished' || outcome.kind === 'exited';
    const log = {
      instructions: code.instructions,
      steps: this.#steps.length,
      pc: this.#steps.pc(ended ? 0xffffffff : code.at(pc)),
      registers: this.#registers.joined(this.#steps),
    };
    const accesses = this.#accesses.joined(this.#steps);
    for (const columns of [this.#steps, this.#registers, this.#accesses]) columns.release();
    this.#contexts.complete(() => log);
    return {
      name: launch.name,
      image: launch.image,
      contexts: this.#contexts.contexts,
      stacks: this.#contexts.stacks,
      initialContext: launch.context,
      regions: memory.regions,
      initialRegisters: launch.registers,
      initialMask: launch.mask,
      start: launch.start,
      initialProcess: launch.process,
      ...(launch.earlier !== undefined && { earlier: launch.earlier }),
      ...(launch.failCall && { failCall: launch.failCall }),
      ...(launch.coroutines && { coroutines: launch.coroutines }),
      ...(launch.lists && { lists: launch.lists }),
      ...log,
      accesses,
      finalPc: pc,
      calls: this.#calls,
      arrivals: this.#arrivals,
      outcome,
    };
  }

  #makePlan(number: number): Plan {
    const instruction = this.#machine.code.instructions[number];
    const { made, dropped } = this.#machine.launch.coroutines ?? {};
    const { address } = instruction;
    const probe = address === made ? 'made' : address === dropped ? 'dropped' : undefined;
    const watched = this.#guestCalls.watches(address);
    const plan: Plan = {
      instruction,
      general: Uint8Array.from(instruction.writes.filter((slot) => slot < GENERAL.length)),
      special: Uint8Array.from(
        instruction.writes.filter(
          (slot) => slot >= GENERAL.length && (slot < Slot.xmm0 || (slot - Slot.xmm0) % 2 === 0),
        ),
      ),
      isCall: instruction.flow === 'syscall',
      loadsRsp: (effectOnRsp(instruction) & Effect.loads) !== 0,
      accesses: instruction.memory.flatMap(({ access, size }, operand) => [
        ...(access !== 'store' ? [{ operand, size, kind: Access.load }] : []),
        ...(access !== 'load' ? [{ operand, size, kind: Access.store }] : []),
      ]),
      repeats: instruction.repeats,
      probe,
      watched,
    };
    this.#plans[number] = plan;
    return plan;
  }

  #probe(probe: 'made' | 'dropped'): void {
    const { cpu } = this.#machine;
    const position = this.#steps.length;
    const object = Number(cpu.read(Slot.rdi));
    if (probe === 'dropped') this.#contexts.dropped(object, position);
    else {
      const size = Number(BigInt.asIntN(64, cpu.read(Slot.rdx)));
      this.#contexts.made(object, Number(cpu.read(Slot.rsi)), size, position);
    }
  }

  #watch(address: number): void {
    const back = this.#guestCalls.reached(address, this.#steps.length);
    const number = back === undefined ? -1 : this.#machine.code.at(back);
    if (number < 0) return;
    const plan = this.#plans[number] ?? this.#makePlan(number);
    plan.watched = true;
  }

  #compare(): void {
    const call = this.#plan.isCall ? this.#calls.at(-1) : undefined;
    if (call?.resumed !== undefined && call.step === this.#steps.length) this.#resume();
    const { general, special, isCall, instruction, loadsRsp } = this.#plan;
    const values = this.#values;
    const words = this.#machine.cpu.words;
    const base = this.#machine.cpu.registerBase;
    for (let i = 0; i < general.length; i++) {
      const slot = general[i];
      const lo = words[base + 2 * slot];
      const hi = words[base + 2 * slot + 1];
      if (loadsRsp && slot === Slot.rsp) {
        const before = values[2 * slot + 1] * 2 ** 32 + values[2 * slot];
        this.#contexts.loaded(before, hi * 2 ** 32 + lo, this.#steps.length + 1);
      }
      this.#note(slot, lo, hi);
    }
    for (let i = 0; i < special.length; i++) this.#readSpecial(special[i]);
    if (isCall) {
      const base = this.#machine.cpu.fsBase;
      this.#note(Slot.fsbase, base % 2 ** 32, Math.floor(base / 2 ** 32));
    }
    if (instruction.flagsWritten !== 0) {
      const undefinedFlags = values[2 * Slot.undefinedFlags];
      const { flagsWritten, flagsUndefined } = instruction;
      this.#note(Slot.undefinedFlags, (undefinedFlags & ~flagsWritten) | flagsUndefined, 0);
    }
  }

  /** A frame has given back every register. */
  #resume(): void {
    const before = this.#value(Slot.rsp);
    const { words, registerBase } = this.#machine.cpu;
    for (let slot = 0; slot < GENERAL.length; slot++)
      this.#note(slot, words[registerBase + 2 * slot], words[registerBase + 2 * slot + 1]);
    for (let slot = Slot.rflags; slot < Slot.fsbase; slot++) this.#readSpecial(slot);
    for (let slot: number = Slot.xmm0; slot < SLOTS; slot += 2) this.#readSpecial(slot);
    // As after `popfq`: what was undefined is what the frame had.
    this.#note(Slot.undefinedFlags, 0, 0);
    const rsp = this.#value(Slot.rsp);
    const same = rsp === this.#interrupted.get(before);
    this.#contexts.resumed(before, rsp, same, this.#steps.length + 1);
  }

  #value(slot: number): number {
    return this.#values[2 * slot + 1] * 2 ** 32 + this.#values[2 * slot];
  }

  #readSpecial(slot: number): void {
    const { cpu } = this.#machine;
    if (slot < Slot.xmm0) {
      this.#note(slot, cpu.read32(slot), 0);
      return;
    }
    const [a, b, c, d] = cpu.readXmm((slot - Slot.xmm0) >> 1);
    this.#note(slot, a, b);
    this.#note(slot + 1, c, d);
  }

  #note(slot: number, lo: number, hi: number): void {
    const values = this.#values;
    if (values[2 * slot] === lo && values[2 * slot + 1] === hi) return;
    values[2 * slot] = lo;
    values[2 * slot + 1] = hi;
    this.#registers.push(slot, lo, hi);
  }

  /** True before a repeated instruction with rcx = 0: it touches nothing. */
  #isOver(): boolean {
    const { words, registerBase } = this.#machine.cpu;
    const rcx = registerBase + 2 * Slot.rcx;
    return words[rcx] === 0 && words[rcx + 1] === 0;
  }

  /** Enters the accesses that the instruction under way has made. */
  #readBack(): void {
    const { low, high } = this.#machine.operands;
    const { accesses } = this.#plan;
    for (let i = 0; i < accesses.length; i++) {
      const { operand, size, kind } = accesses[i];
      if ((low[operand] & 7) + size <= 8) this.#piece(low[operand], high[operand], size, kind);
      else this.#access(high[operand] * 2 ** 32 + low[operand], size, kind);
    }
  }

  #readKernel(): void {
    for (const { address, size, store } of this.#kernel)
      this.#access(address, size, store ? Access.kernelStore : Access.kernelLoad);
    this.#kernel = [];
  }

  /** Appends one access that has been made, cut at word boundaries. */
  #access(address: number, size: number, kind: number): void {
    const end = address + size;
    for (let at = address; at < end; ) {
      const next = Math.min(end, at - ((at >>> 0) & 7) + 8);
      const high = Math.floor(at / 2 ** 32);
      this.#piece(at >>> 0, high, next - at, at === address ? kind : kind | CONTINUED);
      at = next;
    }
  }

  /** Appends what lies in one word of an access. */
  #piece(low: number, high: number, size: number, kind: number): void {
    const { memory, cpu, code } = this.#machine;
    const { words } = cpu;
    const at = memory.wordAt(low, high);
    const address = high * 2 ** 32 + low;
    if (at < 0) this.#accesses.push(address, size, kind, 0, 0);
    else this.#accesses.push(address, size, kind, words[at], words[at + 1]);
    if (memory.hasWritableCode && isStore(kind) && memory.at(address)?.executable)
      code.changed(address, size);
  }
}
