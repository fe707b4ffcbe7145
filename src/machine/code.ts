import type { Image } from '../assembler/image.ts';
import { symbolsAt } from '../assembler/lookup.ts';
import { Decoder } from './decode/decoder.ts';
import type { Hazard } from './decode/hazards.ts';
import type { Instruction } from './instruction.ts';
import { signalName } from './kernel/signals.ts';
import { PAGE } from './memory/layout.ts';
import type { Memory } from './memory/memory.ts';
import { type Place, placeOf } from './operands.ts';
import { SLOTS, Slot } from './registers.ts';

/** Instructions of an image that are decoded before they are ever reached. */
const AHEAD = 4096;

/** Instructions of a process up to which functions are decoded whole; of one function so many. */
const WHOLE = 65_536;
const FUNCTION = 4096;

/** General registers that a handler finds set: its arguments, and rax and rsp. */
const HANDLER: readonly number[] = [Slot.rax, Slot.rdx, Slot.rsp, Slot.rsi, Slot.rdi];

/** Bytes that an instruction has at most. */
const LONGEST = 15;

/** Entries of the address cache, a power of two. */
const CACHE = 4096;

/** An instruction with the bytes that it was decoded from, and what tells it from all others of a run. */
type Decoded = NonNullable<ReturnType<Decoder['decode']>> & { raw: Uint8Array; key: string };

/**
 * What was decoded of an image, by address: its next run, of a fork or of a graded round, meets the same bytes
 * mostly. Decoding them anew would take longer than a short run.
 */
const DECODED = new WeakMap<Image, Map<number, Decoded>>();

/** An instruction as the machine executes it: all that it looks at in every step. */
export interface Met {
  /** Halves of its address. */
  low: number;
  high: number;
  number: number;
  instruction: Instruction;
  hazard: Hazard | undefined;
  places: Place[];
  repeats: boolean;
}

/** At no address. */
const NOTHING = { low: -1, high: -1 } as Met;

/**
 * Every instruction met in a run, numbered. An assembled image's come first, reached or not, so that a
 * listing is whole; of a process, which may have a million, each function comes whole when control first reaches
 * it. Others are added when control reaches them. Bytes that changed since make a new number at the same address.
 */
export class Code {
  readonly instructions: Instruction[] = [];
  readonly hazards: (Hazard | undefined)[] = [];
  readonly #decoder = new Decoder();
  /** Number by address; dropped for writable memory whenever the guest stores to it. */
  readonly #numbers = new Map<number, number>();
  /** A small cache in front of it, by the address's low bits. */
  readonly #met: Met[] = Array(CACHE).fill(NOTHING);
  /** Number by address and bytes. */
  readonly #known = new Map<string, number>();
  readonly #image: Image;
  readonly #decoded: Map<number, Decoded>;
  /** Where functions begin that were decoded whole. */
  readonly #whole = new Set<number>();

  constructor(
    readonly memory: Memory,
    image: Image,
  ) {
    this.#image = image;
    this.#decoded = DECODED.get(image) ?? new Map();
    DECODED.set(image, this.#decoded);
    // Of a linked program what has lines of C.
    const spans = image.lines.length > 0 ? image.lines.filter(({ code }) => code) : image.compiled;
    for (const span of spans) {
      const end = span.address + span.size;
      for (let at = span.address; at < end && this.instructions.length < AHEAD; ) {
        const number = this.at(at);
        if (number < 0) break;
        at += this.instructions[number].size;
      }
    }
  }

  /** The number of the instruction at an address; -1 where there is none. */
  at(address: number): number {
    return this.#numbers.get(address) ?? this.#decode(address);
  }

  /** The instruction at an address, given by halves, for the machine to execute; undefined where there is none. */
  met(low: number, high: number): Met | undefined {
    const cached = this.#met[low & (CACHE - 1)];
    return cached.low === low && cached.high === high ? cached : this.#meet(low, high);
  }

  /** The number that stands for the arrival of a signal before the instruction at an address. */
  arrival(address: number, signal: number): number {
    const key = `${address} signal ${signal}`;
    const number = this.#known.get(key) ?? this.instructions.push(arrivalAt(address, signal)) - 1;
    this.hazards[number] = undefined;
    this.#known.set(key, number);
    return number;
  }

  /** Forgets what was decoded within 16 bytes of a store to executable memory. */
  changed(address: number, size: number): void {
    for (let at = address - 15; at < address + size; at++) {
      this.#numbers.delete(at);
      this.#met[(at >>> 0) & (CACHE - 1)] = NOTHING;
    }
  }

  /** Forgets everything by address: the memory map has changed. */
  remapped(): void {
    this.#numbers.clear();
    this.#met.fill(NOTHING);
  }

  #meet(low: number, high: number): Met | undefined {
    const number = this.at(high * 2 ** 32 + low);
    if (number < 0) return undefined;
    const instruction = this.instructions[number];
    const hazard = this.hazards[number];
    const places = instruction.memory.map(placeOf);
    const met = { low, high, number, instruction, hazard, places, repeats: instruction.repeats };
    this.#met[low & (CACHE - 1)] = met;
    return met;
  }

  /** Where executable memory ends within what could be an instruction at an address; undefined where it does not. */
  cut(address: number): number | undefined {
    const room = this.#room(address);
    const bytes = room > 0 && room < LONGEST ? this.memory.read(address, room) : undefined;
    if (!bytes) return undefined;
    const longer = new Uint8Array(LONGEST);
    longer.set(bytes);
    const decoded = this.#decoder.decode(longer, address);
    return decoded && decoded.instruction.size > room ? address + room : undefined;
  }

  /** How many of the bytes that an instruction at an address may have can be executed. */
  #room(address: number): number {
    if (!this.memory.at(address)?.executable) return 0;
    if (this.memory.at(address + LONGEST)?.executable) return LONGEST;
    return Math.min(LONGEST, PAGE - (address % PAGE));
  }

  #decode(address: number): number {
    const room = this.#room(address);
    const bytes = room ? this.memory.read(address, room) : undefined;
    const decoded = bytes && this.#decodedOf(bytes, address);
    if (!decoded) return -1;
    let number = this.#known.get(decoded.key);
    if (number === undefined) {
      number = this.instructions.push(decoded.instruction) - 1;
      this.hazards.push(decoded.hazard);
      this.#known.set(decoded.key, number);
    }
    this.#numbers.set(address, number);
    if (this.#image.process) this.#takeFunction(address);
    return number;
  }

  #decodedOf(bytes: Uint8Array, address: number): Decoded | undefined {
    const known = this.#decoded.get(address);
    if (known && beginsWith(bytes, known.raw)) return known;
    const found = this.#decoder.decode(bytes, address);
    if (!found) return undefined;
    const { size, bytes: digits } = found.instruction;
    const decoded = { ...found, raw: bytes.slice(0, size), key: `${address} ${digits}` };
    this.#decoded.set(address, decoded);
    return decoded;
  }

  /** Decodes the rest of the function that an address lies in, for the listing. */
  #takeFunction(address: number): void {
    const [symbol] = symbolsAt(this.#image, address);
    if (symbol?.kind !== 'function' || this.#whole.has(symbol.address)) return;
    this.#whole.add(symbol.address);
    const end = symbol.address + symbol.size;
    const most = Math.min(WHOLE, this.instructions.length + FUNCTION);
    for (let at = symbol.address; at < end && this.instructions.length < most; ) {
      const number = this.at(at);
      if (number < 0) break;
      at += this.instructions[number].size;
    }
  }
}

function beginsWith(bytes: Uint8Array, wanted: Uint8Array): boolean {
  for (let i = 0; i < wanted.length; i++) if (bytes[i] !== wanted[i]) return false;
  return true;
}

/** In the registers' order: what a frame keeps, and what the kernel sets for a handler. */
const KEPT = Array.from({ length: SLOTS }, (_, slot) => slot).filter(
  (slot) => slot !== Slot.fsbase && slot !== Slot.undefinedFlags,
);
const SET = KEPT.filter((slot) => slot >= Slot.rflags || HANDLER.includes(slot));

function arrivalAt(address: number, signal: number): Instruction {
  const text = `${signalName(signal)} arrives`;
  return {
    address,
    bytes: '',
    size: 0,
    att: text,
    intel: text,
    mnemonic: 'signal',
    flow: 'signal',
    reads: KEPT,
    writes: SET,
    memory: [],
    flagsRead: 0,
    flagsWritten: 0,
    flagsUndefined: 0,
    repeats: false,
  };
}
