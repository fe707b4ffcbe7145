import type { Instruction } from '../instruction.ts';
import type { Memory } from '../memory/memory.ts';
import type { Region } from '../memory/region.ts';
import { type Place, samePlace } from './place.ts';

/** Far from everything that a run maps. */
const START = 0x200000000000;

/** A pointer leads into the middle of its object: routines reach below it, too. */
const OBJECT = 0x4000;
const MIDDLE = 0x2000;
const OBJECTS = 256;

/** Memory that a pointer leads to which the lab made up, or the data of a symbol. */
export interface ArenaObject {
  /** What the pointer was: a register's value, a symbol, or a word of another object. */
  place: Place;
  pointer: number;
  /** Bytes that were accessed, from the pointer: [low, high); none where low > high. */
  low: number;
  high: number;
}

/** The data of a symbol. */
export interface SymbolData {
  name: string;
  address: number;
  size: number;
  /** No file defines it: that it holds the code of a function, too, is the lab's doing. */
  missing: boolean;
  /** Whether a word that the file put there may be another pointer as well. */
  isFree(word: bigint): boolean;
}

/** What an instruction that does not load a pointer may load, so that it does not fault: its
 * lowest bytes. The others are 0. */
const VALID: Record<string, readonly number[]> = {
  ldmxcsr: [0x80, 0x1f],
  fldcw: [0x7f, 3],
  fldenv: [0x7f, 3, 0xff, 0xff, 0, 0, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
  popf: [2, 2],
  popfq: [2, 2],
};
VALID.frstor = VALID.fldenv;
VALID.fxrstor = [0x7f, 3, ...Array(22).fill(0), 0x80, 0x1f, 0, 0, 0xff, 0xff];
VALID.fxrstor64 = VALID.fxrstor;

/**
 * Objects without end: every word of one, when it is loaded first, turns out to be a pointer to an
 * object of its own. So whatever a routine gets from its arguments tells where it came from, and a
 * stack that it goes to holds what it asks for.
 */
export class Arena {
  readonly #made: ArenaObject[] = [];
  readonly #symbols: { data: SymbolData; object: ArenaObject }[];
  /** Addresses of the bytes that have a value. */
  readonly #known = new Set<number>();

  /**
   * @param odd pointers that are not to be 16-aligned, as a suspended stack's may be
   * @param nulls words that are 0
   * @param symbols data that is an object, too
   */
  constructor(
    readonly odd: readonly Place[],
    readonly nulls: readonly Place[],
    symbols: readonly SymbolData[],
  ) {
    this.#symbols = symbols.map((data) => ({
      data,
      object: {
        place: { register: data.name, offsets: [] },
        pointer: data.address,
        low: data.size,
        high: -1,
      },
    }));
  }

  get objects(): ArenaObject[] {
    return [...this.#symbols.map(({ object }) => object), ...this.#made];
  }

  /** Not executable: a jump into it ends the run. */
  region(): Region {
    return {
      name: 'scratch',
      kind: 'data',
      start: START,
      size: OBJECTS * OBJECT,
      bytes: new Uint8Array(),
      readable: true,
      writable: true,
      executable: false,
      from: 0,
      to: Number.POSITIVE_INFINITY,
    };
  }

  /** A pointer to a new object. */
  pointer(place: Place): bigint {
    const bias = this.odd.some((each) => samePlace(each, place)) ? 8 : 0;
    const pointer = START + this.#made.length * OBJECT + MIDDLE + bias;
    this.#made.push({ place, pointer, low: OBJECT, high: -OBJECT });
    return BigInt(pointer);
  }

  /** The made-up object whose memory an address lies in. */
  made(address: number): ArenaObject | undefined {
    return this.#made[Math.floor((address - START) / OBJECT)];
  }

  /** The object whose memory an address lies in. */
  at(address: number): ArenaObject | undefined {
    return this.made(address) ?? this.#symbolAt(address)?.object;
  }

  #symbolAt(at: number) {
    return this.#symbols.find(
      ({ data: { address, size } }) => at >= address && at < address + size,
    );
  }

  /** Gives what an instruction is about to load from an address a value. */
  load(memory: Memory, instruction: Instruction, address: number, size: number): void {
    const object = this.at(address);
    if (!object) return;
    const offset = address - object.pointer;
    let unknown = 0;
    for (let at = address; at < address + size; at++) if (!this.#known.has(at)) unknown++;
    if (unknown === 0) return;
    const view = memory.view(address, size);
    const data = this.#symbolAt(address)?.data;
    const word = view && size === 8 ? view.getBigUint64(0, true) : 0n;
    const valid = VALID[instruction.mnemonic];
    if (data && !data.isFree(word)) return;
    if (data?.missing && offset === 0) view?.setUint8(0, 0);
    if (valid && !data)
      for (const [i, byte] of valid.entries())
        if (i < size && !this.#known.has(address + i)) view?.setUint8(i, byte);
    if (!valid && size === 8 && unknown === 8 && this.#made.length < OBJECTS) {
      const { register, offsets } = object.place;
      const place = { register, offsets: [...offsets, offset] };
      if (!this.nulls.some((each) => samePlace(each, place)))
        view?.setBigUint64(0, this.pointer(place), true);
    }
    this.store(address, size);
  }

  /** Bytes have got a value. */
  store(address: number, size: number): void {
    for (let at = address; at < address + size; at++) this.#known.add(at);
  }

  /** Notes that an object's memory was used. */
  touch(address: number, size: number): void {
    const object = this.at(address);
    if (!object) return;
    object.low = Math.min(object.low, address - object.pointer);
    object.high = Math.max(object.high, address - object.pointer + size);
  }
}
