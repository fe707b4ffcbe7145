import type { Fault } from '../outcome.ts';
import type { ArenaObject } from './arena.ts';
import type { Place } from './place.ts';

/** What a word that a routine stored holds. */
export type Content =
  /** An address on the stack of the caller: bytes from the stack pointer before the call. */
  | { kind: 'stack'; offset: number }
  /** The return address of the call. */
  | { kind: 'return' }
  /** The end of its caller's stack, or its lowest address. */
  | { kind: 'bound'; end: boolean }
  /** An address in the program. */
  | { kind: 'code'; address: number }
  /** An address in the object that rsp is saved in: bytes from the pointer to it. */
  | { kind: 'object'; place: Place; offset: number }
  | { kind: 'other'; value: bigint };

/** What one call of a function was seen to do. */
export interface Observation {
  /** It came back to its caller, on its caller's stack, as any function does. */
  returned: boolean;
  /** Why it got no further, if it neither came back nor arrived where it was told to go on. */
  fault?: Fault;
  /** Every word stored in memory that its caller told it of, in order; a later store to the same
   * word replaces an earlier one. */
  stored: { place: Place; content: Content }[];
  /** What rsp was loaded with: a register's value or a word, and how much was added. */
  resumed?: { place: Place; add: number };
  /** The caller's stack when that happened, or when it returned: lowest word first, the return
   * address last. */
  frame: Content[];
  /** The register that on arrival had rsp as it was before it left the caller's stack, or the word that
   * the other stack leads to and that received it. */
  handed?: { place: Place; content: Content };
  /** Where the address came from at which control arrived: a register's value or a word; on the
   * resumed stack if the object is that of `resumed`. */
  arrival?: Place;
  /** What its arguments lead to, as far as it used it. The stack it went to is left out. */
  objects: Pick<ArenaObject, 'place' | 'low' | 'high'>[];
  /** It used memory that gs points to. */
  gs: boolean;
  /** Registers that it compared as they were on entry: flags of its caller's. */
  tested: number[];
  /** Registers that it took for numbers as they were on entry: by their lower halves, or scaled. */
  numbers: number[];
  /** It used memory of a stack that has to be 16-aligned. */
  aligned: boolean;
  /** Bytes below the resumed stack pointer that it accessed before it went there. */
  below: number;
  /** Functions that no file defines and that it went to: they return at once, or answer with an object. */
  hooks: { name: string; last: boolean }[];
  /** Bytes that its last return takes off its caller's stack, besides the address. */
  popped: number;
  /** Symbols that no file defines. */
  missing: readonly string[];
}

/** Registers to enter a function with instead of a pointer to an object of its own. */
export type Given = ReadonlyMap<number, bigint>;
