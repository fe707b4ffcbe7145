import { EXCEPTION, EXCEPTIONS, PENDING } from '../decode/exception.ts';
import { INEXACT } from '../decode/inexact.ts';
import { CONSTANTS, type X87Operation, x87Operation } from '../decode/x87-operation.ts';
import type { Instruction, MemoryOperand } from '../instruction.ts';
import type { Memory } from '../memory/memory.ts';
import { Slot } from '../registers.ts';
import type { Cpu } from './cpu.ts';
import {
  compareAmounts,
  type Exact,
  exactInteger,
  exactOf,
  negated,
  product,
  Rounding,
  sum,
} from './exact.ts';
import { isZero, kindOf, type NumberKind } from './number-kind.ts';

const { invalid, denormal, divide, overflow, underflow, precision } = EXCEPTION;
const BEFORE = invalid | denormal | divide;

/** Bits of the status word: the exceptions and SF, C1, the condition codes, ES and B. */
const STACK_FAULT = 0x40;
const STICKY = EXCEPTIONS | STACK_FAULT;
const C1 = 0x200;
const C2 = 0x400;
const UNORDERED = 0x4500;
const SUMMARY = 0x8080;

/** ZF, PF and CF: what `fcomi` says of what can't be compared. */
const UNORDERED_FLAGS = 0x45;

/** What makes a NaN quiet. */
const QUIET = 1n << 62n;
/** What results where an operand is missing. */
const INDEFINITE = 0xffffc000000000000000n;

/** They neither compute nor convert: a signaling NaN passes. */
const MOVES = new Set(['fxch', 'fcmov', 'fchs', 'fabs', 'fld80', 'fst80', ...CONSTANTS]);

/** Which take a denormal operand for an exception. */
const TELLS_DENORMAL = new Set(
  'fadd fsub fmul fdiv fcom fucom fcomi fucomi ftst fsqrt fld frndint'.split(' '),
);

/**
 * What x87 arithmetic does on a CPU and not in Unicorn: it sets exception bits and C1 of the status word, tells of
 * registers that are empty or in use, and of an unmasked exception, which waits for the next instruction.
 */
export class X87 {
  readonly #cpu: Cpu;
  readonly #memory: Memory;
  readonly #addressOf: (operand: MemoryOperand) => number;
  readonly #operations = new Map<Instruction, X87Operation | undefined>();
  /** The status word before, and the address and bytes of the operand in memory. */
  #status = 0;
  #address = 0;
  #bytes: Uint8Array | undefined;
  readonly #holder = new Uint8Array(new ArrayBuffer(10));
  /** By size. */
  readonly #views: readonly DataView[] = Array.from(
    { length: 11 },
    (_, size) => new DataView(this.#holder.buffer, 0, size),
  );
  #missing = false;
  #crowded = false;

  constructor(cpu: Cpu, memory: Memory, addressOf: (operand: MemoryOperand) => number) {
    this.#cpu = cpu;
    this.#memory = memory;
    this.#addressOf = addressOf;
  }

  /** True if the next instruction that waits for the x87 is to fault. */
  get pending(): boolean {
    return (this.#cpu.floats.status & PENDING) !== 0;
  }

  before(instruction: Instruction): void {
    const operation = this.#operationOf(instruction);
    if (!operation) return;
    const { floats } = this.#cpu;
    floats.clearX87();
    floats.saveX87();
    this.#status = floats.status;
    this.#missing = false;
    for (const i of operation.reads) if (floats.isEmpty(i)) this.#missing = true;
    this.#crowded = operation.pushes > 0 && !floats.isEmpty(7);
    this.#bytes = undefined;
    if (operation.memory) {
      const [{ size }] = instruction.memory;
      this.#address = this.#addressOf(instruction.memory[0]);
      this.#bytes = this.#memory.read(this.#address, size);
    }
  }

  /** After it has executed. */
  after(instruction: Instruction): void {
    const operation = this.#operationOf(instruction);
    if (!operation) {
      this.summarise();
      return;
    }
    const { floats } = this.#cpu;
    const unmasked = ~floats.control & EXCEPTIONS;
    const { name } = operation;
    let conditions = floats.status & ~(STICKY | SUMMARY);
    if (name === 'fcmov' || (name.endsWith('comi') && !this.#missing))
      conditions |= this.#status & C1;
    else if (name !== 'fprem' && name !== 'fprem1') conditions &= ~C1;
    if (name === 'fsqrt') conditions = (conditions & ~C2) | (this.#status & C2);
    let raised = 0;
    if (this.#missing || this.#crowded) {
      raised = invalid | STACK_FAULT;
      if (!this.#missing) conditions |= C1;
      conditions |= this.#lacks(operation);
    } else if (!INEXACT.has(name) && !MOVES.has(name)) {
      raised = floats.raisedByX87 | this.#denormal(operation);
      if (this.#overflows16(operation)) raised = invalid;
      if (raised & precision && this.#roundsUp(operation)) conditions |= C1;
      if (raised & invalid && operation.into === 'memory' && operation.memory === 'integer')
        this.#store(operation);
      else if (raised & invalid) this.#quiet(operation);
    }
    if (CONSTANTS.includes(name) && !this.#crowded) this.#roundConstant(name);
    if (name === 'fst' && typeof operation.into === 'number' && operation.into >= operation.pops)
      floats.fill(operation.into - operation.pops);
    // A denormal number is loaded all the same.
    const stops = raised & unmasked & (name === 'fld' ? invalid : BEFORE);
    const lost = operation.into === 'memory' && raised & unmasked & (overflow | underflow);
    if (stops || lost) {
      raised &= stops ? BEFORE | STACK_FAULT : ~precision;
      const compared = conditions & UNORDERED;
      this.#undo(operation);
      conditions = this.#status & ~(STICKY | SUMMARY | C1);
      // What is not masked keeps a comparison from popping, not from its result.
      if (operation.into === 'nowhere') conditions = (conditions & ~UNORDERED) | compared;
      if (this.#crowded && !this.#missing) conditions |= C1;
    }
    floats.status = conditions | (this.#status & STICKY) | raised;
    this.summarise();
  }

  /** ES and B follow from what is set and not masked. */
  summarise(): void {
    const { floats } = this.#cpu;
    const { status, control } = floats;
    const wanted = status & ~control & EXCEPTIONS ? status | SUMMARY : status & ~SUMMARY;
    if (wanted !== status) floats.status = wanted;
  }

  #operationOf(instruction: Instruction): X87Operation | undefined {
    let operation = this.#operations.get(instruction);
    if (operation || this.#operations.has(instruction)) return operation;
    operation = x87Operation(instruction.bytes);
    this.#operations.set(instruction, operation);
    return operation;
  }

  /** An operand as it was before. */
  #operand({ operands }: X87Operation, index: number): DataView {
    const from = operands[index];
    if (from !== 'memory') return this.#cpu.floats.savedSt(from);
    return this.#held(this.#bytes ?? NOTHING);
  }

  #kind(operation: X87Operation, index: number): NumberKind {
    const view = this.#operand(operation, index);
    if (!isInteger(operation, index)) return kindOf(view);
    return isZero(view) ? 'zero' : 'normal';
  }

  #denormal(operation: X87Operation): number {
    const { name, into, operands } = operation;
    if (!TELLS_DENORMAL.has(name) || into === 'memory') return 0;
    let found = 0;
    for (let i = 0; i < operands.length; i++) {
      const kind = this.#kind(operation, i);
      if (kind === 'NaN') return 0;
      if (kind === 'denormal') found = denormal;
    }
    if (!found) return 0;
    if (name === 'fdiv' && this.#kind(operation, 1) === 'zero') return 0;
    if (name === 'fsqrt' && exactOf(this.#operand(operation, 0)).negative) return 0;
    return found;
  }

  /** The result of an instruction whose stack is wrong, exceptions being masked. Returns condition codes. */
  #lacks(operation: X87Operation): number {
    const { floats } = this.#cpu;
    const { into, name, pops, pushes } = operation;
    if (name.endsWith('comi')) {
      const rflags = this.#cpu.read(Slot.rflags);
      this.#cpu.write(Slot.rflags, rflags | BigInt(UNORDERED_FLAGS));
      return 0;
    }
    if (into === 'memory') this.#store(operation);
    else if (name === 'fxch') {
      for (const i of operation.reads) {
        // They have been exchanged.
        const other = operation.reads[0] === i ? operation.reads[1] : operation.reads[0];
        if (floats.isEmpty(i)) floats.set(other, INDEFINITE);
      }
      for (const i of operation.reads) floats.fill(i);
    } else if (into === 'nowhere') return UNORDERED;
    else if (pushes > 0)
      for (let i = 0; i < pushes + operation.reads.length && i < 2; i++) {
        if (i === 0 || name !== 'fld') floats.set(i, INDEFINITE);
      }
    else {
      floats.set(into - pops, INDEFINITE);
      if (into >= pops) floats.fill(into - pops);
    }
    return 0;
  }

  /** A signaling NaN that is loaded or stored in another format keeps its leading digits. */
  #quiet(operation: X87Operation): void {
    const { name, into } = operation;
    const { floats } = this.#cpu;
    if (name === 'fld') floats.set(0, bitsOf(floats.st(0)) | QUIET);
    if (name !== 'fst' || into !== 'memory') return;
    const bits = bitsOf(this.#operand(operation, 0));
    const size = this.#bytes?.length ?? 0;
    const view = new DataView(new ArrayBuffer(size));
    const fraction = (bits | QUIET) & ((1n << 63n) - 1n);
    if (size === 4)
      view.setUint32(0, Number(((bits >> 79n) << 31n) | (0xffn << 23n) | (fraction >> 40n)), true);
    else view.setBigUint64(0, ((bits >> 79n) << 63n) | (0x7ffn << 52n) | (fraction >> 11n), true);
    this.#memory.write(this.#address, new Uint8Array(view.buffer));
  }

  /** Unicorn has them rounded to nearest only: up of log2 10, which is more than its nearest, and down of the others. */
  #roundConstant(name: string): void {
    const { floats } = this.#cpu;
    const rounding = (floats.control >> 10) & 3;
    if (name === 'fld1' || name === 'fldz' || rounding === Rounding.nearest) return;
    const isUp = rounding === Rounding.up;
    if (isUp === (name === 'fldl2t')) floats.set(0, bitsOf(floats.st(0)) + (isUp ? 1n : -1n));
  }

  /** Of what does not fit into 16 bits Unicorn does not tell. */
  #overflows16(operation: X87Operation): boolean {
    const { name, into, memory } = operation;
    if (into !== 'memory' || memory !== 'integer' || this.#bytes?.length !== 2) return false;
    const kind = this.#kind(operation, 0);
    if (kind === 'infinite' || kind === 'NaN') return true;
    const { negative, digits, scale } = exactOf(this.#operand(operation, 0));
    const rounding = name === 'fisttp' ? Rounding.zero : (this.#cpu.floats.control >> 10) & 3;
    const half = rounding === Rounding.nearest;
    const away = rounding === (negative ? Rounding.down : Rounding.up);
    // Twice the largest amount that still is rounded to one that fits.
    const most = (negative ? 65536 : 65534) + (half ? 1 : away ? 0 : 2);
    const amount = Number(digits) * 2 ** (scale + 1);
    // Half-way to 32768 goes to the even number, half-way to -32769 too.
    return half
      ? negative
        ? amount > most
        : amount >= most
      : away
        ? amount > most
        : amount >= most;
  }

  /** Stores what stands for no number. */
  #store({ memory, name }: X87Operation): void {
    const size = this.#bytes?.length ?? 0;
    const bytes = new Uint8Array(size);
    const ends: Record<number, number[]> = {
      4: [0xc0, 0xff],
      8: [0xf8, 0xff],
      10: [0xc0, 0xff, 0xff],
    };
    bytes.set(
      memory === 'integer' && name !== 'fbstp' ? [0x80] : ends[size],
      size - (memory === 'integer' && name !== 'fbstp' ? 1 : ends[size].length),
    );
    this.#memory.write(this.#address, bytes);
  }

  #undo({ into }: X87Operation): void {
    this.#cpu.floats.restoreX87();
    if (into === 'memory' && this.#bytes) this.#memory.write(this.#address, this.#bytes);
  }

  /** True if the result's amount is larger than what it was rounded from. */
  #roundsUp(operation: X87Operation): boolean {
    const { name, operands, into, memory } = operation;
    if (operands.length === 0) return false;
    const view = this.#result(operation);
    const isInt = into === 'memory' && memory === 'integer';
    if (!isInt && kindOf(view) === 'infinite') return true;
    const result = isInt ? exactInteger(view) : exactOf(view);
    const first = this.#exact(operation, 0);
    switch (name) {
      case 'fadd':
        return compareAmounts(sum(first, this.#exact(operation, 1)), result) < 0;
      case 'fsub':
        return compareAmounts(sum(first, negated(this.#exact(operation, 1))), result) < 0;
      case 'fmul':
        return compareAmounts(product(first, this.#exact(operation, 1)), result) < 0;
      // What was rounded may have no end; but times the divisor, or itself, it is the first operand.
      case 'fdiv':
        return compareAmounts(first, product(result, this.#exact(operation, 1))) < 0;
      case 'fsqrt':
        return compareAmounts(first, product(result, result)) < 0;
      default:
        return compareAmounts(first, result) < 0;
    }
  }

  /** Where the result lies. */
  #result({ into, pops }: X87Operation): DataView {
    if (into !== 'memory') return this.#cpu.floats.st(into === -1 ? 0 : Number(into) - pops);
    return this.#held(this.#memory.read(this.#address, this.#bytes?.length ?? 0) ?? NOTHING);
  }

  /** Bytes of memory as a view that is there already: to make one of a small array's buffer takes long. */
  #held(bytes: Uint8Array): DataView {
    for (let i = 0; i < bytes.length; i++) this.#holder[i] = bytes[i];
    return this.#views[bytes.length];
  }

  #exact(operation: X87Operation, index: number): Exact {
    const view = this.#operand(operation, index);
    return isInteger(operation, index) ? exactInteger(view) : exactOf(view);
  }
}

/** What an operand is taken for whose memory can't be read: the instruction has faulted. */
const NOTHING = new Uint8Array(10);

const isInteger = ({ operands, memory }: X87Operation, index: number) =>
  operands[index] === 'memory' && memory === 'integer';

/** Of a register. */
const bitsOf = (view: DataView) =>
  (BigInt(view.getUint16(8, true)) << 64n) | view.getBigUint64(0, true);
