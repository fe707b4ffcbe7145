import { firstAtLeast } from '../base/search.ts';
import { lastBefore } from '../trace/groups.ts';
import type { TraceReader } from '../trace/reader.ts';
import { Word } from './word.ts';

/** For ever. */
const ALWAYS = Number.POSITIVE_INFINITY;

/**
 * A part of a condition. Asked at a position it has a value, and a position up to which that value stays as it is:
 * so a condition is worked out only where something that it depends on may have changed.
 */
export abstract class Term {
  /** 64 bits, unsigned; undefined where there is none, as memory that is not mapped. */
  value: bigint | undefined;
  /** The value holds at the positions [from, to). */
  from = 0;
  to = 0;

  /** @param signed comparisons take it as a number with a sign */
  constructor(readonly signed: boolean) {}

  /** Finds `value` and `to` for a position. */
  protected abstract find(position: number): void;

  /** The value before step `position`. */
  at(position: number): bigint | undefined {
    if (position < this.from || position >= this.to) {
      this.from = position;
      this.find(position);
    }
    return this.value;
  }
}

/** A number. */
export class Constant extends Term {
  constructor(value: bigint, signed = value < 0n) {
    super(signed);
    this.value = BigInt.asUintN(64, value);
    this.to = ALWAYS;
  }

  protected find(): void {}
}

const joined = new BigUint64Array(1);
const halves = new Uint32Array(joined.buffer);

/** A register slot. */
export class SlotTerm extends Term {
  readonly #reader: TraceReader;
  readonly #slot: number;
  /** Where the value was found: the next one is asked for most often. */
  #entry = -1;

  constructor(reader: TraceReader, slot: number) {
    super(false);
    this.#reader = reader;
    this.#slot = slot;
  }

  protected find(position: number): void {
    const { registers, registerStep } = this.#reader.history;
    const { lo, hi } = this.#reader.trace.registers;
    const next = this.#entry + 1;
    this.#entry =
      next > 0 && this.#stepOf(next) < position && this.#stepOf(next + 1) >= position
        ? next
        : lastBefore(registers, this.#slot, registerStep, position);
    if (this.#entry < 0) {
      this.value = this.#reader.trace.initialRegisters[this.#slot];
      this.to = this.#stepOf(registers.start[this.#slot]) + 1;
      return;
    }
    const at = registers.entries[this.#entry];
    halves[0] = lo[at];
    halves[1] = hi[at];
    this.value = joined[0];
    this.to = this.#stepOf(this.#entry + 1) + 1;
  }

  /** The step of an entry of the slot's; behind its last one there is none. */
  #stepOf(entry: number): number {
    const { registers, registerStep } = this.#reader.history;
    return entry < registers.start[this.#slot + 1]
      ? registerStep[registers.entries[entry]]
      : ALWAYS;
  }
}

/** Words that a term remembers at most. */
const KEPT = 4096;

/** `size` bytes of memory at an address that may change itself. */
export class MemoryTerm extends Term {
  readonly #reader: TraceReader;
  readonly #address: Term;
  readonly #size: number;
  readonly #words = new Map<number, Word>();

  constructor(reader: TraceReader, address: Term, size: number, signed: boolean) {
    super(signed);
    this.#reader = reader;
    this.#address = address;
    this.#size = size;
  }

  protected find(position: number): void {
    const address = this.#address.at(position);
    this.value = undefined;
    this.to = this.#address.to;
    if (address === undefined) return;
    const at = Number(address);
    const offset = at % 8;
    let all = this.#word(at - offset, position);
    if (all === undefined) return;
    if (offset + this.#size > 8) {
      const high = this.#word(at - offset + 8, position);
      if (high === undefined) return;
      all |= high << 64n;
    }
    if (offset > 0 || this.#size < 8)
      all = BigInt.asUintN(8 * this.#size, all >> BigInt(8 * offset));
    this.value = this.signed ? BigInt.asUintN(64, BigInt.asIntN(8 * this.#size, all)) : all;
  }

  #word(address: number, position: number): bigint | undefined {
    let word = this.#words.get(address);
    if (!word) {
      if (this.#words.size >= KEPT) this.#words.clear();
      word = new Word(this.#reader, address);
      this.#words.set(address, word);
    }
    const value = word.at(position);
    this.to = Math.min(this.to, word.to);
    return value;
  }
}

/** What a table has for each instruction, of the one about to execute. */
export class InstructionTerm extends Term {
  readonly #reader: TraceReader;
  readonly #table: Uint8Array;

  constructor(reader: TraceReader, table: Uint8Array) {
    super(false);
    this.#reader = reader;
    this.#table = table;
  }

  protected find(position: number): void {
    const { pc, steps } = this.#reader.trace;
    const here = this.#table[pc[position]] ?? 0;
    let to = position + 1;
    const most = Math.min(steps, position + KEPT);
    while (to < most && this.#table[pc[to]] === here) to++;
    this.value = BigInt(here);
    this.to = to;
  }
}

/** What changes at some positions only: `values[i]` from position `starts[i]` on. */
export class StretchTerm extends Term {
  readonly #starts: ArrayLike<number>;
  readonly #values: ArrayLike<number>;

  constructor(starts: ArrayLike<number>, values: ArrayLike<number>) {
    super(false);
    this.#starts = starts;
    this.#values = values;
  }

  protected find(position: number): void {
    const next = firstAtLeast(this.#starts, position + 1);
    this.value = BigInt(this.#values[next - 1] ?? 0);
    this.to = next < this.#starts.length ? this.#starts[next] : ALWAYS;
  }
}

/** What may be another at every position. */
export class PositionTerm extends Term {
  readonly #of: (position: number) => number;

  constructor(of: (position: number) => number) {
    super(false);
    this.#of = of;
  }

  protected find(position: number): void {
    this.value = BigInt(this.#of(position));
    this.to = position + 1;
  }
}

/** Made of one or two others; of nothing where one of them has no value. */
export class Combined extends Term {
  readonly #parts: readonly Term[];
  readonly #combine: (a: bigint, b: bigint) => bigint | undefined;

  constructor(
    parts: readonly Term[],
    combine: (a: bigint, b: bigint) => bigint | undefined,
    signed = parts.some((each) => each.signed),
  ) {
    super(signed);
    this.#parts = parts;
    this.#combine = combine;
  }

  protected find(position: number): void {
    const [first, second = first] = this.#parts;
    const a = first.at(position);
    const b = second.at(position);
    this.to = Math.min(first.to, second.to);
    const value = a === undefined || b === undefined ? undefined : this.#combine(a, b);
    this.value = value === undefined ? undefined : BigInt.asUintN(64, value);
  }
}

/** `&&`, or `||`: once one side decides, the other may do what it likes. */
export class Both extends Term {
  readonly #a: Term;
  readonly #b: Term;
  readonly #decides: boolean;

  /** @param decides what one side has to be for the other not to matter */
  constructor(a: Term, b: Term, decides: boolean) {
    super(false);
    this.#a = a;
    this.#b = b;
    this.#decides = decides;
  }

  protected find(position: number): void {
    const first = isTrue(this.#a.at(position));
    const second = isTrue(this.#b.at(position));
    // Of two that decide the one that does so for longer.
    const to = [this.#a, this.#b].filter((_, i) => (i ? second : first) === this.#decides);
    const decided = to.length > 0;
    this.value = decided === this.#decides ? 1n : 0n;
    this.to = decided ? Math.max(...to.map((each) => each.to)) : Math.min(this.#a.to, this.#b.to);
  }
}

/** `!`. */
export class Not extends Term {
  readonly #part: Term;

  constructor(part: Term) {
    super(false);
    this.#part = part;
  }

  protected find(position: number): void {
    this.value = isTrue(this.#part.at(position)) ? 0n : 1n;
    this.to = this.#part.to;
  }
}

/** What is neither 0 nor nothing. */
export function isTrue(value: bigint | undefined): boolean {
  return value !== undefined && value !== 0n;
}
