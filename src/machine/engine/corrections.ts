import type { Hazard } from '../decode/hazards.ts';
import { alignmentFault, hazardFault, mxcsrFault } from '../fault.ts';
import { sseFault, x87Fault } from '../floating-fault.ts';
import type { Instruction, MemoryOperand } from '../instruction.ts';
import type { Memory } from '../memory/memory.ts';
import type { Fault } from '../outcome.ts';
import { Slot } from '../registers.ts';
import { type Cpu, NO_POINTERS } from './cpu.ts';
import { fxsaveImage } from './fxsave.ts';
import { Sse } from './sse.ts';
import { X87 } from './x87.ts';

/**
 * What `cpuid` says in ecx and edx where Unicorn claims what the lab refuses (SSSE3, SSE4, AES, lzcnt, rdtscp) and leaves out what it has,
 * by the leaf asked for: SSE3 and cmpxchg16b; FPU, TSC, CX8, CMOV, CLFSH, MMX, FXSR, SSE, SSE2; lahf; syscall, 64 bits.
 */
const CPUID: ReadonlyMap<bigint, readonly [ecx: bigint, edx: bigint]> = new Map([
  [1n, [0x2001n, 0x7888111n]],
  [0x80000001n, [1n, 0x20000800n]],
]);

/**
 * Puts right, after an instruction has executed, what Unicorn does otherwise than a CPU. Where CPUs
 * differ it follows current ones, which keep no selectors and, without an unmasked exception,
 * neither opcode nor operand of x87 instructions (Intel SDM volume 1, 8.1.8).
 */
export class Corrections {
  readonly #sse: Sse;
  readonly #x87: X87;
  /** What the `cpuid` under way was asked. */
  #leaf = 0n;

  /** @param time what the time stamp counter has counted */
  constructor(
    readonly cpu: Cpu,
    readonly memory: Memory,
    readonly addressOf: (operand: MemoryOperand) => number,
    readonly time: () => bigint,
  ) {
    this.#sse = new Sse(cpu, memory, addressOf);
    this.#x87 = new X87(cpu, memory, addressOf);
  }

  /** The fault of an instruction about to execute that Unicorn does not find. */
  check(hazard: Hazard, instruction: Instruction): Fault | undefined {
    switch (hazard) {
      case 'privileged':
      case 'unsupported':
      case 'loads segment':
        return hazardFault(hazard, instruction);
      case 'aligned':
      case 'computes sse':
      case 'stores fxsave image':
      case 'loads fxsave image':
        for (const operand of instruction.memory) {
          const address = this.addressOf(operand);
          if (operand.size >= 16 && address % 16 !== 0) return alignmentFault(instruction, address);
        }
        return undefined;
      case 'loads mxcsr': {
        const value = this.#load(this.addressOf(instruction.memory[0]));
        return value > 0xffff ? mxcsrFault(instruction, value) : undefined;
      }
      case 'x87':
      case 'compares x87':
      case 'waits for x87':
      case 'loads x87 control':
      case 'loads x87 environment':
        return this.#waiting(instruction);
      default:
        return undefined;
    }
  }

  /** Before an instruction executes. */
  announce(hazard: Hazard, instruction: Instruction): void {
    if (hazard === 'computes sse') this.#sse.before(instruction);
    else if (hazard === 'x87' || hazard === 'compares x87') this.#x87.before(instruction);
    else if (hazard === 'tells of the CPU') this.#leaf = this.cpu.read(Slot.rax) & 0xffffffffn;
  }

  /**
   * After an instruction has executed.
   * @returns the fault that it is instead; it has had no effect then
   */
  apply(hazard: Hazard, instruction: Instruction): Fault | undefined {
    switch (hazard) {
      case 'computes sse': {
        const raised = this.#sse.after(instruction);
        if (raised) return sseFault(instruction, raised, this.cpu.floats.mxcsr);
        break;
      }
      case 'loads mxcsr':
        this.cpu.floats.straighten();
        break;
      case 'loads flags':
        // IF and IOPL are the kernel's.
        this.#change(Slot.rflags, ~0x3200, 0x200);
        break;
      case 'loads x87 control':
        this.#change(Slot.fcw, 0x1f3f, 0x40);
        this.#x87.summarise();
        break;
      case 'loads x87 environment':
        this.#change(Slot.fcw, 0x1f3f, 0x40);
        this.#patch(instruction, 24, (view, at) => {
          this.cpu.x87Pointers = [
            view.getUint32(at + 12, true),
            view.getUint32(at + 16, true) & 0x7ff0000,
            view.getUint32(at + 20, true),
          ];
        });
        this.#x87.summarise();
        break;
      case 'stores x87 environment':
        this.#patch(instruction, 28, (view, at) => {
          const [address, opcode, operand] = this.cpu.x87Pointers;
          view.setUint32(at + 12, address, true);
          view.setUint32(at + 16, opcode, true);
          view.setUint32(at + 20, operand, true);
          // The upper halves: ones where there is nothing, no selector of the operand.
          for (let offset = 2; offset <= 10; offset += 4) view.setUint16(at + offset, 0xffff, true);
          view.setUint32(at + 24, 0xffff0000, true);
        });
        if (instruction.mnemonic === 'fnsave') this.cpu.x87Pointers = NO_POINTERS;
        // All exceptions are masked now.
        this.#change(Slot.fcw, 0xffff, 0x3f);
        this.#x87.summarise();
        break;
      case 'stores fxsave image':
        this.memory.write(
          this.addressOf(instruction.memory[0]),
          fxsaveImage(this.cpu, instruction.mnemonic === 'fxsave64'),
        );
        break;
      case 'loads fxsave image':
        this.cpu.floats.straighten();
        this.#change(Slot.fcw, 0x1f3f, 0x40);
        this.#patch(instruction, 20, (view, at) => {
          this.cpu.x87Pointers = [
            view.getUint32(at + 8, true),
            (view.getUint16(at + 6, true) & 0x7ff) << 16,
            view.getUint32(at + 16, true),
          ];
        });
        this.#x87.summarise();
        break;
      case 'tells of the CPU': {
        const [ecx, edx] = CPUID.get(this.#leaf) ?? [];
        if (ecx !== undefined) this.cpu.write(Slot.rcx, ecx);
        if (edx !== undefined) this.cpu.write(Slot.rdx, edx);
        break;
      }
      case 'clears x87':
        this.cpu.x87Pointers = NO_POINTERS;
        break;
      case 'tells the time':
        this.cpu.write(Slot.rax, BigInt.asUintN(32, this.time()));
        this.cpu.write(Slot.rdx, BigInt.asUintN(32, this.time() >> 32n));
        break;
      case 'compares x87':
        // The flags that it doesn't set are cleared: OF, SF, AF.
        this.#change(Slot.rflags, ~0x890, 0);
        this.#x87.after(instruction);
        this.cpu.x87Pointers = [instruction.address, 0, 0];
        break;
      case 'x87':
        this.#x87.after(instruction);
        this.cpu.x87Pointers = [instruction.address, 0, 0];
        break;
    }
    return undefined;
  }

  /** What an instruction faults with that waits for the x87. */
  #waiting(instruction: Instruction): Fault | undefined {
    const { status, control } = this.cpu.floats;
    return this.#x87.pending ? x87Fault(instruction, status, control) : undefined;
  }

  #change(slot: number, keep: number, set: number): void {
    const value = this.cpu.read32(slot);
    const wanted = (value & keep) | set;
    if (wanted !== value) this.cpu.write(slot, BigInt(wanted));
  }

  /** Four bytes; 0 where they may not be read. */
  #load(address: number): number {
    const { memory } = this;
    const host = memory.at(address)?.readable ? memory.whole(address, 4) : -1;
    if (host >= 0) return this.cpu.data.getUint32(host, true);
    const bytes = memory.read(address, 4);
    return bytes ? new DataView(bytes.buffer).getUint32(0, true) : 0;
  }

  /** Lets `edit` look at the first bytes of what was loaded, or change those of what was stored: they lie at `at`. */
  #patch(instruction: Instruction, size: number, edit: (view: DataView, at: number) => void): void {
    const address = this.addressOf(instruction.memory[0]);
    const host = this.memory.whole(address, size);
    if (host >= 0) {
      edit(this.cpu.data, host);
      return;
    }
    const bytes = this.memory.read(address, size);
    if (!bytes) return;
    edit(new DataView(bytes.buffer), 0);
    if (instruction.memory[0].access === 'store') this.memory.write(address, bytes);
  }
}
