import { breathe } from '../base/breathe.ts';
import { Code, type Met } from './code.ts';
import { Corrections } from './engine/corrections.ts';
import { Cpu, CpuError } from './engine/cpu.ts';
import { accessFault, hazardFault, invalidFault, vectorFault } from './fault.ts';
import { signalOfFault } from './fault-signal.ts';
import type { Instruction } from './instruction.ts';
import { Kernel } from './kernel/kernel.ts';
import type { SignalInfo } from './kernel/signal-info.ts';
import { systemCallNumber } from './kernel/system-calls.ts';
import type { Launch } from './launch.ts';
import { END, isCanonical, NOWHERE } from './memory/layout.ts';
import { Memory } from './memory/memory.ts';
import type { Observer, RunOptions } from './observer.ts';
import { movesStack, Operands } from './operands.ts';
import type { Fault, Outcome } from './outcome.ts';
import { Pace } from './pace.ts';
import { CALL_ARGUMENTS, SLOTS, Slot } from './registers.ts';

/** System calls that one run may make: each is kept whole. */
const CALL_LIMIT = 100_000;

const GS_IS_EMPTY =
  ": gs has no base in a Linux program; the lab sets up Windows' thread block where a routine switches " +
  "by Microsoft's convention";

/** A CPU, its memory and a kernel, set to the start of a run. Runs once: to its end, or by slices. */
export class Machine {
  readonly cpu: Cpu;
  readonly memory: Memory;
  readonly code: Code;
  readonly operands: Operands;
  readonly #kernel: Kernel;
  readonly #corrections: Corrections;
  #observer!: Observer;
  #pc: number;
  /** The instruction announced and not yet retired. */
  #pending: Met | undefined;
  #steps = 0;
  #executed = 0;
  #calls = 0;
  #sliceEnd = 0;
  #pausedAt = -1;
  /** Control goes on at `#pc`, where the CPU has to be started anew. */
  #detour = false;
  /** What a fault tells the handler that is to be started. */
  #raised: SignalInfo | undefined;
  /** The first step before which a signal may arrive. */
  #attention: number;
  /** The next instruction event is the one that the last slice ended at. */
  #resumed = false;
  #end: Outcome | undefined;

  constructor(readonly launch: Launch) {
    this.cpu = new Cpu({
      instruction: (low, high) => this.#onInstruction(low, high),
      systemCall: () => this.#onSystemCall(),
      interrupt: (vector) => this.#onInterrupt(vector),
      badAccess: (kind, address) => this.#onBadAccess(kind, address),
    });
    this.memory = new Memory(this.cpu, launch.regions);
    this.operands = new Operands(this.cpu, this.memory);
    this.code = new Code(this.memory, launch.image);
    this.#kernel = new Kernel(this.memory, launch, (access) => this.#observer.touched(access));
    this.#corrections = new Corrections(
      this.cpu,
      this.memory,
      (operand) => this.operands.addressOf(operand),
      () => this.#kernel.uptime(this.#steps),
    );
    this.#pc = launch.pc;
    this.#attention = this.#kernel.attention(0);
    this.cpu.gsBase = launch.process.gs;
    for (let slot = 0; slot < SLOTS; slot++)
      if (slot !== Slot.undefinedFlags) this.cpu.write(slot, launch.registers[slot]);
  }

  /** Address of rip: the next instruction's, or the one that faulted. */
  get pc(): number {
    return this.#pc;
  }

  /** Executes to the end of the run, and closes. Gives way to other tasks between slices. */
  async run(observer: Observer, options: RunOptions): Promise<Outcome> {
    let end: Outcome | undefined;
    const pace = new Pace(Boolean(options.onProgress || options.cancelled));
    while (!end) {
      const begun = performance.now();
      end = this.slice(observer, Math.min(pace.steps, options.budget - this.#executed));
      pace.took(performance.now() - begun);
      if (end) break;
      if (this.#executed >= options.budget) end = { kind: 'budget used up' };
      else if (options.cancelled?.()) end = { kind: 'cancelled' };
      else {
        options.onProgress?.(this.#steps);
        await breathe();
        if (options.cancelled?.()) end = { kind: 'cancelled' };
      }
    }
    this.close();
    return end;
  }

  /**
   * Executes up to `steps` steps, iterations of repeated instructions included.
   * @returns how the run ended; undefined while it can go on
   */
  slice(observer: Observer, steps: number): Outcome | undefined {
    this.#observer = observer;
    this.#sliceEnd = this.#executed + steps;
    this.#pausedAt = -1;
    for (;;) {
      this.#detour = false;
      const error = this.cpu.run(this.#pc, this.launch.image.process ? NOWHERE : END);
      if (this.#pausedAt >= 0) {
        this.#pc = this.#pausedAt;
        this.#resumed = true;
        return this.#end;
      }
      if (!this.#detour) this.#finish(error);
      if (this.#detour && !this.#end) this.#goElsewhere();
      else return this.#end;
      if (this.#end) return this.#end;
    }
  }

  /** After the CPU has stopped for a signal, or to go on from a frame. */
  #goElsewhere(): void {
    if (this.#pending && !this.#retire(this.#pending) && this.#end) return;
    const raised = this.#raised;
    this.#raised = undefined;
    if (!raised && this.#steps < this.#attention) return;
    const found = this.#kernel.arrive(this.#steps, this.#pc, raised);
    if (found && 'ends' in found) {
      this.#end = found.ends;
      return;
    }
    if (found) {
      const { arrival } = found;
      this.#observer.arrived(this.code.arrival(this.#pc, arrival.info.signal), arrival);
      this.#steps++;
      this.#executed++;
      this.#pc = arrival.handler;
    }
    // What did not come to anything does not come again.
    this.#attention = Math.max(this.#kernel.attention(this.#steps), found ? 0 : this.#steps + 1);
  }

  /** Stops the CPU, to go on at `pc`. */
  #leave(pc: number): void {
    this.#pc = pc;
    this.#detour = true;
    this.cpu.stop();
  }

  /** A fault, which ends the run unless the guest handles it. The next instruction would be the one at `pc`. */
  #fault(fault: Fault, pc: number): void {
    const info = signalOfFault(fault);
    if (this.#end || !this.#kernel.catches(info.signal)) {
      this.#fail({ kind: 'faulted', fault }, pc);
      return;
    }
    this.#raised = info;
    this.#leave(pc);
  }

  /** Gives back what the machine holds; a repeated instruction half-way is abandoned. */
  close(): void {
    this.#abandon();
    this.cpu.close();
  }

  #onInstruction(low: number, high: number): void {
    if (this.#end || this.#detour) {
      this.cpu.stop();
      return;
    }
    const pending = this.#pending;
    const resumed = this.#resumed;
    this.#resumed = false;
    if (pending) {
      if (pending.repeats && pending.low === low && pending.high === high) {
        if (!resumed) this.#again(pending);
        return;
      }
      if (!this.#retire(pending)) return;
    }
    if (this.#executed >= this.#sliceEnd) {
      this.#pause(high * 2 ** 32 + low);
      return;
    }
    if (this.#steps >= this.#attention) {
      this.#leave(high * 2 ** 32 + low);
      return;
    }
    const met = this.code.met(low, high);
    if (!met) {
      this.#failFetch(high * 2 ** 32 + low);
      return;
    }
    const { hazard } = met;
    if (hazard) {
      const fault = this.#corrections.check(hazard, met.instruction);
      if (fault) {
        this.#fault(fault, met.instruction.address);
        return;
      }
    }
    if (met.places.length > 0) {
      this.operands.locate(met.places);
      if (this.memory.checked && this.#forbids(met.instruction)) return;
    }
    if (hazard) this.#corrections.announce(hazard, met.instruction);
    this.#executed++;
    this.#pending = met;
    this.#observer.before(met.number);
  }

  /** The repeated instruction under way has done one iteration. */
  #again({ instruction, places }: Met): void {
    this.#observer.iterated();
    this.operands.locate(places);
    if (this.#forbids(instruction)) return;
    if (++this.#executed >= this.#sliceEnd) this.#pause(instruction.address);
  }

  /** Control has come to what is no instruction. */
  #failFetch(address: number): void {
    const end = this.code.cut(address);
    if (end === undefined && this.memory.at(address)?.executable)
      this.#fault(invalidFault(address, this.memory), address);
    else this.#failAccess('fetch', address, end ?? address);
  }

  /** Ends the slice before the instruction at `address` executes. */
  #pause(address: number): void {
    this.#pausedAt = address;
    this.cpu.stop();
  }

  /** @returns false if the instruction turns out to be a fault */
  #retire({ hazard, instruction }: Met): boolean {
    const fault = hazard && this.#corrections.apply(hazard, instruction);
    if (fault) {
      this.#abandon();
      this.#fault(fault, instruction.address);
      return false;
    }
    this.#pending = undefined;
    this.#observer.retired();
    this.#steps++;
    return true;
  }

  #onSystemCall(): void {
    if (this.#end || this.#detour || !this.#pending) return;
    const { cpu } = this;
    const next = this.#pending.instruction.address + 2;
    const { codeVersion } = this.memory;
    const { call, ends } = this.#kernel.call(
      this.#steps,
      systemCallNumber(cpu.read(Slot.rax)),
      CALL_ARGUMENTS.map((slot) => cpu.read(slot)),
    );
    this.#observer.called(call);
    if (ends) {
      this.#fail(ends, call.resumed ?? next);
      return;
    }
    if (codeVersion !== this.memory.codeVersion) this.code.remapped();
    this.#attention = this.#kernel.attention(this.#steps + 1);
    if (++this.#calls >= CALL_LIMIT) {
      this.#fail({ kind: 'budget used up' }, next);
      return;
    }
    if (call.resumed !== undefined) {
      this.#leave(call.resumed);
      return;
    }
    cpu.write(Slot.rax, call.result);
    cpu.write(Slot.rcx, BigInt(next));
    cpu.write(Slot.r11, cpu.read(Slot.rflags));
  }

  #onInterrupt(vector: number): void {
    const pc = this.#pending?.instruction.address ?? this.cpu.pc;
    const instruction = this.#pending?.instruction ?? this.code.instructions[this.code.at(pc)];
    const fault = vectorFault(vector, pc, instruction);
    // A trap comes after its instruction: a handler goes on behind it.
    const after =
      fault.kind === 'breakpoint trap' && this.#kernel.catches(signalOfFault(fault).signal);
    if (after && this.#pending) this.#retire(this.#pending);
    else this.#abandon();
    this.#fault(fault, after ? pc + instruction.size : pc);
  }

  #onBadAccess(kind: 'read' | 'write' | 'fetch', reported: number): boolean {
    if (this.#end || this.#detour) return false;
    if (kind !== 'fetch' && this.memory.grow(reported)) return true;
    const instruction = this.#pending?.instruction;
    // A jump that leads nowhere has been executed; a load or store has not, nor a jump to what
    // cannot be an address.
    const jumped = kind === 'fetch' && isCanonical(reported);
    if (jumped && this.#pending) this.#retire(this.#pending);
    if (jumped && this.#steps >= this.#attention) {
      this.#leave(reported);
      return false;
    }
    const pc = jumped ? reported : (instruction?.address ?? this.cpu.pc);
    // What is read to be written back counts as written.
    const writes =
      kind === 'write' ||
      (kind === 'read' && instruction?.memory.some(({ access }) => access === 'both'));
    const address = writes ? this.operands.firstBadByte(reported, instruction) : reported;
    this.#failAccess(writes ? 'write' : kind, pc, address);
    // Unicorn has moved rsp by then.
    if (!jumped && kind === 'fetch' && instruction)
      this.cpu.write(Slot.rsp, this.cpu.read(Slot.rsp) - movesStack(instruction));
    return false;
  }

  /** Ends the run before an access that Unicorn would allow and the memory map does not. */
  #forbids(instruction: Instruction): boolean {
    if (!this.memory.checked) return false;
    const { memory } = instruction;
    for (let i = 0; i < memory.length; i++) {
      const operand = memory[i];
      const write = operand.access !== 'load';
      const start = this.operands.high[i] * 2 ** 32 + this.operands.low[i];
      const address = this.memory.forbidden(start, operand.size, write ? 'writable' : 'readable');
      // A repeated instruction with rcx = 0 touches nothing.
      if (address < 0 || (instruction.repeats && this.cpu.read(Slot.rcx) === 0n)) continue;
      this.#failAccess(write ? 'write' : 'read', instruction.address, address);
      return true;
    }
    return false;
  }

  #failAccess(kind: 'read' | 'write' | 'fetch', pc: number, address: number): void {
    const instruction = this.#pending?.instruction;
    const exact = this.operands.exact(address, instruction);
    const onGs = this.cpu.gsBase === 0 && instruction?.memory.some(({ gs }) => gs);
    this.#abandon();
    const stack = this.#observer.guarding(address);
    const { image } = this.launch;
    const fault = accessFault(kind, pc, address, exact, this.memory, stack, image);
    if (onGs) fault.message += GS_IS_EMPTY;
    this.#fault(fault, pc);
  }

  #abandon(): void {
    if (this.#pending) this.#observer.abandoned();
    this.#pending = undefined;
  }

  /** The first end counts: what Unicorn reports on its way out does not. */
  #fail(outcome: Outcome, pc: number): void {
    if (this.#end) return;
    this.#end = outcome;
    this.#pc = pc;
    this.cpu.stop();
  }

  /** After the CPU has stopped by itself. */
  #finish(error: number): void {
    const pc = this.cpu.pc;
    if (this.#end) {
      if (this.#pending) this.#retire(this.#pending);
      return;
    }
    const pending = this.#pending;
    if (pending && (error === CpuError.none || pending.instruction.address !== pc))
      if (!this.#retire(pending)) return;
    this.#pc = pc;
    if (error === CpuError.none) {
      this.#end = { kind: 'finished', result: Number(BigInt.asIntN(32, this.cpu.read(Slot.rax))) };
      return;
    }
    const instruction = this.#pending?.instruction;
    this.#abandon();
    const fault =
      instruction && error === CpuError.invalidInstruction
        ? /^ud[012]$/.test(instruction.mnemonic)
          ? vectorFault(6, pc, instruction)
          : hazardFault('unsupported', instruction)
        : instruction
          ? vectorFault(13, pc, instruction)
          : invalidFault(pc, this.memory);
    this.#fault(fault, pc);
  }
}
