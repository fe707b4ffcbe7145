import type { Cpu } from './engine/cpu.ts';
import type { Instruction, MemoryOperand } from './instruction.ts';
import { PAGE } from './memory/layout.ts';
import type { Memory } from './memory/memory.ts';
import { Slot } from './registers.ts';

/** Operands in memory that an instruction has at most, what it does to the stack among them: `enter $0, $31` copies 30
 * words and pushes two. */
const MOST_OPERANDS = 62;

/** A memory operand as it is looked for at every step. */
export interface Place {
  /** Where the registers lie behind rax, in words; or -1. */
  base: number;
  index: number;
  scale: number;
  /** Halves of the displacement, unsigned. */
  low: number;
  high: number;
  fs: boolean;
  gs: boolean;
}

export function placeOf(operand: MemoryOperand): Place {
  const { base, index, scale, displacement, fs, gs } = operand;
  return {
    base: base < 0 ? -1 : 2 * base,
    index: index < 0 ? -1 : 2 * index,
    scale,
    low: displacement >>> 0,
    high: Math.floor(displacement / 2 ** 32) >>> 0,
    fs,
    gs,
  };
}

/** Where the operands of instructions lie, with the registers as they are when asked. */
export class Operands {
  readonly #cpu: Cpu;
  readonly #memory: Memory;

  readonly low = new Uint32Array(MOST_OPERANDS);
  readonly high = new Uint32Array(MOST_OPERANDS);

  constructor(cpu: Cpu, memory: Memory) {
    this.#cpu = cpu;
    this.#memory = memory;
  }

  /** Finds where operands lie: `low` and `high` have the halves of their addresses then. */
  locate(places: readonly Place[]): void {
    const cpu = this.#cpu;
    const { words, registerBase } = cpu;
    for (let i = 0; i < places.length; i++) {
      const { base, index, scale, low, high, fs, gs } = places[i];
      let sum = low;
      let upper = high;
      if (base >= 0) {
        sum += words[registerBase + base];
        upper += words[registerBase + base + 1];
      }
      if (index >= 0) {
        sum += words[registerBase + index] * scale;
        upper += words[registerBase + index + 1] * scale;
      }
      if (fs || gs) {
        const segment = fs ? cpu.fsBase : cpu.gsBase;
        sum += segment >>> 0;
        upper += Math.floor(segment / 2 ** 32);
      }
      this.low[i] = sum;
      this.high[i] = upper + Math.floor(sum / 2 ** 32);
    }
  }

  /** The address that a memory operand stands for. */
  addressOf(operand: MemoryOperand): number {
    const words = this.#cpu.words;
    const base = this.#cpu.registerBase;
    let address = operand.displacement;
    if (operand.base >= 0) {
      const high = words[base + 2 * operand.base + 1];
      if (high >= 0x10000) return this.#wideAddress(operand);
      address += high * 2 ** 32 + words[base + 2 * operand.base];
    }
    if (operand.index >= 0) {
      const high = words[base + 2 * operand.index + 1];
      if (high >= 0x10000) return this.#wideAddress(operand);
      address += (high * 2 ** 32 + words[base + 2 * operand.index]) * operand.scale;
    }
    if (operand.fs) address += this.#cpu.fsBase;
    if (operand.gs) address += this.#cpu.gsBase;
    return address < 0 ? this.#wideAddress(operand) : address;
  }

  /** The same with 64-bit wrap-around, for negative parts. */
  #wideAddress(operand: MemoryOperand): number {
    return Number(this.#exactAddress(operand));
  }

  #exactAddress(operand: MemoryOperand): bigint {
    let sum = BigInt(operand.displacement);
    if (operand.base >= 0) sum += this.#cpu.read(operand.base);
    if (operand.index >= 0) sum += this.#cpu.read(operand.index) * BigInt(operand.scale);
    if (operand.fs) sum += BigInt(this.#cpu.fsBase);
    if (operand.gs) sum += BigInt(this.#cpu.gsBase);
    return BigInt.asUintN(64, sum);
  }

  /** All digits of an address that a number does not hold: from the operands that it comes from, or from
   * the register or word that was jumped to. */
  exact(address: number, instruction: Instruction | undefined): bigint {
    const { memory = [], reads = [], flow } = instruction ?? {};
    const found = Number.isSafeInteger(address)
      ? undefined
      : [
          ...memory.map((operand) => this.#exactAddress(operand)),
          ...reads.filter((slot) => slot <= Slot.r15).map((slot) => this.#cpu.read(slot)),
          ...memory.map((operand) => {
            // A return has moved rsp past it by then.
            const at = this.addressOf(operand) - (flow === 'return' ? 8 : 0);
            const bytes = this.#memory.read(at, 8);
            return bytes ? new DataView(bytes.buffer).getBigUint64(0, true) : 0n;
          }),
        ].find((value) => Number(value) === address);
    return found ?? BigInt(address);
  }

  /** Unicorn makes an unaligned store from its last byte down; a CPU reports the first bad one. */
  firstBadByte(reported: number, instruction: Instruction | undefined): number {
    const operand = instruction?.memory
      .map((each) => ({ start: this.addressOf(each), size: each.size }))
      .find(({ start, size }) => start <= reported && reported < start + size);
    return operand ? Math.max(operand.start, reported - (reported % PAGE)) : reported;
  }
}

/** By how much a return or a call moves rsp. */
export function movesStack({ flow, bytes }: Instruction): bigint {
  if (flow === 'indirect call') return -8n;
  if (flow !== 'return') return 0n;
  // `ret $n` has n in its last two bytes.
  const [, low = '00', high = '00'] = /c2(..)(..)$/.exec(bytes) ?? [];
  return 8n + BigInt(`0x${high}${low}`);
}
