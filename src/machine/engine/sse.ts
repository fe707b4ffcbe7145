import { EXCEPTION, EXCEPTIONS } from '../decode/exception.ts';
import type { Instruction, MemoryOperand } from '../instruction.ts';
import type { Memory } from '../memory/memory.ts';
import { Slot } from '../registers.ts';
import type { Cpu } from './cpu.ts';
import {
  type Exact,
  exactOf,
  fits,
  isBelow,
  negated,
  product,
  quotient,
  root,
  rounded,
  sum,
} from './exact.ts';
import { type Lane, type SseOperation, sseOperation } from './sse-operation.ts';

/** Bits of mxcsr. */
const DAZ = 0x40;
const FZ = 0x8000;

const { invalid, denormal, divide, overflow, underflow, precision } = EXCEPTION;

/** Found before anything is computed: an unmasked one hides what computing would find. */
const BEFORE = invalid | denormal | divide;

/**
 * What SSE arithmetic does on a CPU and not in Unicorn: it sets the sticky bits of mxcsr, flushes to zero,
 * takes the first of two NaNs, and has no effect where it raises an unmasked exception.
 */
export class Sse {
  readonly #cpu: Cpu;
  readonly #memory: Memory;
  readonly #addressOf: (operand: MemoryOperand) => number;
  readonly #operations = new Map<Instruction, SseOperation | undefined>();
  /** The operands before: the target's four words, then the source's. */
  readonly #words = new Uint32Array(8);
  readonly #target = new Uint32Array(this.#words.buffer, 0, 4);
  /** What the flags or the general register it writes to held. */
  #kept = 0n;

  constructor(cpu: Cpu, memory: Memory, addressOf: (operand: MemoryOperand) => number) {
    this.#cpu = cpu;
    this.#memory = memory;
    this.#addressOf = addressOf;
  }

  /** Before an instruction executes. */
  before(instruction: Instruction): void {
    const operation = this.#operationOf(instruction);
    if (!operation) return;
    const { floats } = this.#cpu;
    floats.clearSse();
    const { lanes, target, to, from } = operation;
    if (target === 'xmm' || target === 'flags') this.#copy(to, 0);
    if (lanes.length > 0) {
      if (from >= 0) this.#copy(from, 4);
      else this.#load(instruction.memory[0]);
    }
    if ((~floats.mxcsr >> 7) & EXCEPTIONS) this.#saveTarget(operation);
  }

  /**
   * After it has.
   * @returns the exceptions that it raises and that are not masked; it has had no effect then
   */
  after(instruction: Instruction): number {
    const operation = this.#operationOf(instruction);
    if (!operation) return 0;
    const { floats } = this.#cpu;
    const { mxcsr } = floats;
    const unmasked = (~mxcsr >> 7) & EXCEPTIONS;
    const raised = floats.raisedBySse;
    let found = raised;
    const { lanes } = operation;
    if (mxcsr & (DAZ | FZ) || unmasked || this.#hasSpecial(operation))
      for (const lane of lanes) found |= this.#mend(operation, lane, mxcsr, raised);
    if (!(found & ~mxcsr) && !(found & unmasked)) return 0;
    if (found & unmasked & BEFORE) found &= BEFORE;
    else if (found & unmasked & (overflow | underflow) && this.#keepsDigits(operation, mxcsr))
      found &= ~precision;
    floats.stick(found);
    if (found & unmasked) this.#restoreTarget(operation);
    return found & unmasked;
  }

  #operationOf(instruction: Instruction): SseOperation | undefined {
    let operation = this.#operations.get(instruction);
    if (operation || this.#operations.has(instruction)) return operation;
    operation = sseOperation(instruction);
    this.#operations.set(instruction, operation);
    return operation;
  }

  #copy(register: number, to: number): void {
    const { words, floats } = this.#cpu;
    const at = floats.xmm(register);
    for (let i = 0; i < 4; i++) this.#words[to + i] = words[at + i];
  }

  #load(operand: MemoryOperand): void {
    const view = this.#memory.view(this.#addressOf(operand), operand.size);
    const bytes = view ?? this.#memory.read(this.#addressOf(operand), operand.size);
    if (!bytes) return;
    const data = new DataView(bytes.buffer, bytes.byteOffset, operand.size);
    for (let i = 0; 4 * i < operand.size; i++) this.#words[4 + i] = data.getUint32(4 * i, true);
  }

  /** True if an operand is denormal or no number. */
  #hasSpecial({ lanes, fromDouble }: SseOperation): boolean {
    const words = this.#words;
    for (let i = 0; i < lanes.length; i++) {
      const [first, second] = lanes[i];
      if (classOf(words, second, fromDouble) !== Class.other) return true;
      if (first >= 0 && classOf(words, first, fromDouble) !== Class.other) return true;
    }
    return false;
  }

  /**
   * Puts one number of the result right.
   * @param raised what the arithmetic has raised, for any of the numbers
   * @returns what else it raises
   */
  #mend(operation: SseOperation, lane: Lane, mxcsr: number, raised: number): number {
    const { kind, name, fromDouble } = operation;
    const [a, b] = lane;
    const words = this.#words;
    const first = a < 0 ? Class.other : classOf(words, a, fromDouble);
    const second = classOf(words, b, fromDouble);
    if (kind === 'select' && mxcsr & DAZ) this.#select(operation, lane);
    if (first >= Class.quiet || second >= Class.quiet) {
      if (kind === 'convert') this.#convertNaN(operation, lane);
      if (kind === 'arithmetic' && first >= Class.quiet) this.#takeFirst(operation, lane);
      return 0;
    }
    let found = 0;
    if (first === Class.denormal || second === Class.denormal) {
      // What is invalid or a division by zero hides it.
      const hidden =
        (name === 'sqrt' && isNegative(words, b, fromDouble)) ||
        (name === 'div' && numberAt(words, b, fromDouble) === 0);
      if (!(mxcsr & DAZ) && !hidden) found |= denormal;
    }
    if (kind === 'arithmetic' || kind === 'convert')
      found |= this.#underflow(operation, lane, mxcsr, raised);
    return found;
  }

  /** A result that is too small: it is flushed to zero, or an unmasked exception even if it is exact. */
  #underflow(operation: SseOperation, lane: Lane, mxcsr: number, raised: number): number {
    const { toDouble, to } = operation;
    const { words, floats } = this.#cpu;
    const at = floats.xmm(to) + lane[2];
    const tiny = classOf(words, at, toDouble) === Class.denormal;
    if (!(mxcsr & (underflow << 7))) return tiny ? underflow : 0;
    if (!(mxcsr & FZ)) return 0;
    // Rounded up to the smallest normal number, but with all the digits of one it would be less.
    const smallest =
      raised & underflow &&
      isSmallest(words, at, toDouble) &&
      isBelow(
        rounded(
          this.#exact(operation, lane, mxcsr) as Exact,
          toDouble ? 53 : 24,
          (mxcsr >> 13) & 3,
        ),
        toDouble ? -1022 : -126,
      );
    if (!tiny && !smallest) return 0;
    clear(words, at, toDouble);
    return underflow | precision;
  }

  /** True if no result needs rounding but for the range of its exponent. */
  #keepsDigits(operation: SseOperation, mxcsr: number): boolean {
    return operation.lanes.every((lane) => {
      const result = this.#exact(operation, lane, mxcsr);
      return !result || fits(result, operation.toDouble ? 53 : 24);
    });
  }

  /** A result before it is rounded; undefined if it or an operand is infinite or no number. */
  #exact(
    { kind, name, fromDouble }: SseOperation,
    [a, b, to]: Lane,
    mxcsr: number,
  ): Exact | undefined {
    const words = this.#words;
    const at = (word: number): Exact | undefined => {
      if (mxcsr & DAZ && classOf(words, word, fromDouble) === Class.denormal)
        clear(words, word, fromDouble);
      if (!Number.isFinite(numberAt(words, word, fromDouble))) return undefined;
      return exactOf(new DataView(words.buffer, 4 * word, fromDouble ? 8 : 4));
    };
    const second = at(b);
    if (kind === 'convert' || !second) return second;
    if (name === 'sqrt') return second.negative ? undefined : root(second);
    const first = at(a);
    if (!first) return undefined;
    if (name === 'mul') return product(first, second);
    if (name === 'div') return second.digits === 0n ? undefined : quotient(first, second);
    const subtracts =
      name.endsWith('sub') && (name !== 'addsub' || to % (fromDouble ? 4 : 2) === 0);
    return sum(first, subtracts ? negated(second) : second);
  }

  /** `min` or `max` where denormal numbers are zeros. */
  #select({ name, fromDouble, to }: SseOperation, [a, b, result]: Lane): void {
    const words = this.#words;
    for (const at of [a, b])
      if (classOf(words, at, fromDouble) === Class.denormal) clear(words, at, fromDouble);
    const [first, second] = [a, b].map((at) => numberAt(words, at, fromDouble));
    const from = (name === 'min' ? first < second : first > second) ? a : b;
    const at = this.#cpu.floats.xmm(to) + result;
    this.#cpu.words[at] = words[from];
    if (fromDouble) this.#cpu.words[at + 1] = words[from + 1];
  }

  /** Of two NaNs the first operand is the result. */
  #takeFirst(operation: SseOperation, lane: Lane): void {
    const { words, floats } = this.#cpu;
    const at = floats.xmm(operation.to) + lane[2];
    words[at] = this.#words[lane[0]];
    if (operation.toDouble) words[at + 1] = this.#words[lane[0] + 1];
    this.#quiet(operation, lane);
  }

  /** Keeps the sign and the leading bits, and makes it quiet. */
  #convertNaN(operation: SseOperation, [, from, result]: Lane): void {
    const { words, floats } = this.#cpu;
    const at = floats.xmm(operation.to) + result;
    const [low, high] = [this.#words[from], this.#words[from + 1]];
    if (operation.toDouble) {
      words[at] = low << 29;
      words[at + 1] = (low & 0x80000000) | 0x7ff80000 | ((low & 0x7fffff) >>> 3);
    } else words[at] = (high & 0x80000000) | 0x7fc00000 | ((high & 0xfffff) << 3) | (low >>> 29);
  }

  /** A NaN that results is a quiet one. */
  #quiet({ toDouble, to }: SseOperation, lane: Lane): void {
    const { words, floats } = this.#cpu;
    words[floats.xmm(to) + lane[2] + (toDouble ? 1 : 0)] |= toDouble ? 0x80000 : 0x400000;
  }

  #saveTarget({ target, to }: SseOperation): void {
    const { floats } = this.#cpu;
    if (target === 'flags') this.#kept = this.#cpu.read(Slot.rflags);
    else if (target === 'general') this.#kept = this.#cpu.read(to);
    // An operand among the MMX registers makes them the x87's, too.
    floats.saveX87();
  }

  #restoreTarget({ target, to }: SseOperation): void {
    const { words, floats } = this.#cpu;
    if (target === 'xmm') words.set(this.#target, floats.xmm(to));
    else if (target === 'flags') this.#cpu.write(Slot.rflags, this.#kept);
    else if (target === 'general') this.#cpu.write(to, this.#kept);
    floats.restoreX87();
  }
}

/** What of a number needs a look. */
const Class = { other: 0, denormal: 1, quiet: 2, signaling: 3 } as const;

function classOf(words: Uint32Array, at: number, double: boolean): number {
  const high = words[double ? at + 1 : at];
  const field = double ? 0x7ff00000 : 0x7f800000;
  const exponent = high & field;
  if (exponent !== 0 && exponent !== field) return Class.other;
  if ((double ? (high & 0xfffff) | words[at] : high & 0x7fffff) === 0) return Class.other;
  if (exponent === 0) return Class.denormal;
  return high & (double ? 0x80000 : 0x400000) ? Class.quiet : Class.signaling;
}

const isNegative = (words: Uint32Array, at: number, double: boolean) =>
  words[double ? at + 1 : at] >>> 31 === 1;

/** Of the normal numbers, either sign. */
const isSmallest = (words: Uint32Array, at: number, double: boolean) =>
  double
    ? (words[at + 1] & 0x7fffffff) === 0x100000 && words[at] === 0
    : (words[at] & 0x7fffffff) === 0x800000;

/** Makes it a zero of its sign. */
function clear(words: Uint32Array, at: number, double: boolean): void {
  if (double) words[at] = 0;
  words[double ? at + 1 : at] &= 0x80000000;
}

function numberAt(words: Uint32Array, at: number, double: boolean): number {
  const view = new DataView(words.buffer, words.byteOffset + 4 * at);
  return double ? view.getFloat64(0, true) : view.getFloat32(0, true);
}
