import type { Range } from './text/fault.ts';

// What a unit is read into. These types refer to one another in a circle, so they share a file.

/** A value, as far as it is known when it is read: what can be computed then is a number. */
export type Expression =
  | { kind: 'number'; value: bigint }
  | { kind: 'position'; position: Position }
  | { kind: 'definition'; definition: Definition; symbol: UnitSymbol }
  | { kind: 'symbol'; symbol: UnitSymbol; range: Range }
  | { kind: 'unary'; operator: string; operand: Expression }
  | { kind: 'binary'; operator: string; left: Expression; right: Expression; range: Range };

/** What a symbol was given by `.set`; a later `.set` makes a new one. */
export interface Definition {
  value: Expression;
  range: Range;
  /** In which round of evaluation `result` was found, so that no definition is evaluated twice. */
  round: number;
  result: { value: bigint; addresses: number };
  /** True while it is being evaluated: meeting it again means it is defined by itself. */
  busy: boolean;
}

/** A name within one unit. */
export interface UnitSymbol {
  name: string;
  /** Undefined until the unit defines it; then perhaps another unit does. */
  definition: Definition | undefined;
  /** The first of several: what the unit's references before it mean. */
  first: Definition | undefined;
  /** What others call it, if its unit is set apart and lacks it. */
  elsewhere?: string;
  /** True for a label or `.comm`; false for a `.set` symbol, which may be set again. */
  label: boolean;
  /** The section of a label, else undefined. */
  section: SectionIdentity | undefined;
  binding: 'local' | 'global' | 'weak';
  kind: 'function' | 'object' | undefined;
  size: Expression | undefined;
  /** Where it was defined, for the symbol table and for messages. */
  range: Range | undefined;
}

/** A place in a section before addresses are known. */
export interface Position {
  fragment: Fragment;
  offset: number;
}

/** Bytes of known size, then perhaps one piece of unknown size. Addresses are set by the layout. */
export interface Fragment {
  section: SectionIdentity;
  /** Where its bytes are in the section's buffer. */
  start: number;
  size: number;
  tail: PlacedTail | undefined;
  address: number;
  /** For the relaxation: in which of its walks the address was set last. */
  pass: number;
  /** For the relaxation: how many alignments and origins stand before. */
  region: number;
}

/** The end of a fragment whose size is known only when addresses are. */
export type Tail =
  | { kind: 'align'; alignment: number; fill: number | undefined; most: number }
  | { kind: 'origin'; target: Expression; fill: number }
  | { kind: 'space'; count: Expression; fill: number }
  | { kind: 'leb128'; value: Expression; signed: boolean }
  | {
      kind: 'branch';
      target: Expression;
      short: number[];
      near: number[];
      /** True behind `@PLT`: long if the symbol is global. */
      plt: boolean;
      long: boolean;
    };

/** A tail in its place: whose it is and how large it has become. */
export type PlacedTail = Tail & { origin: Origin; size: number; code: boolean };

/** A statement, as the line table and messages about it need it. */
export interface Origin extends Range {
  /** The place in the file whose line the bytes count for. */
  file: string;
  lineNumber: number;
}

/** What of a section's name and flags decides about its memory. */
export interface SectionKind {
  /** False for notes and the like: assembled, but no part of the image. */
  allocated: boolean;
  writable: boolean;
  executable: boolean;
  /** True if only a size is stored (.bss). */
  zeroed: boolean;
  /** Of a thread's own (.tdata, .tbss). */
  thread?: boolean;
}

/** A section, as what lies in it knows it. */
export interface SectionIdentity {
  readonly name: string;
  readonly kind: SectionKind;
}
