import type { Diagnostic, SourcePlace } from '../base/diagnostic.ts';
import { lowerBound } from '../base/search.ts';

/** A contiguous piece of an image. `size` counts bytes and may exceed `bytes` (the rest is zero). */
export interface Section {
  name: string;
  address: number;
  bytes: Uint8Array;
  size: number;
  writable: boolean;
  executable: boolean;
  /** Of a thread's own: a part of the block that ends at the thread pointer. */
  thread?: true;
}

/** A name for an address. Constants (`.set`) are not symbols of an image. */
export interface ImageSymbol {
  name: string;
  address: number;
  /** In bytes, from `.size`; otherwise up to the next symbol of the section or its end. */
  size: number;
  /** A `.size` says how large it is. */
  sized?: true;
  /** A `.type` says what it is. */
  typed?: true;
  /** From `.type`; without one: 'function' in an executable section, else 'object'. */
  kind: 'function' | 'object';
  global: boolean;
  /** Of a unit set apart, or defined for it. */
  apart?: true;
  place: SourcePlace;
}

/** Which source line the bytes from `address` on come from. */
export interface LineSpan {
  address: number;
  size: number;
  /** An index into `Image.files`. */
  file: number;
  line: number;
  /** True for machine instructions, false for data and padding. */
  code: boolean;
  /** What was assembled, where a macro made it out of the line, and where in the macro it stands. */
  statement?: string;
}

/** A file that a compiler read, as `.file` names it. Its text is not here. */
export interface CompiledFile {
  /** A path, from `folder` unless it begins with a slash. */
  file: string;
  /** The folder that the compiler ran in, where `.file 0` says it. */
  folder?: string;
}

/** Which line of another source the bytes from `address` on were compiled from, as `.loc` or DWARF says. */
export interface CompiledSpan extends CompiledFile {
  address: number;
  size: number;
  /** From 1: what stands for no line of the source has no span. */
  line: number;
  /** It begins in the middle of a statement (`is_stmt 0`): debuggers do not stop there. */
  midway?: true;
}

/** A type of a compiled program, as far as memory of it is asked for. Types name each other by index in `Image.types`. */
export interface CompiledType {
  /** In bytes; 0 where it is not known. */
  size: number;
  signed?: true;
  /** What a pointer points at. */
  target?: number;
  /** What an array is made of. */
  element?: number;
  /** Of a structure or union; what is in a member without a name counts as its own. */
  members?: { name: string; offset: number; type: number }[];
}

/** A variable that lies at one address all the time. */
export interface CompiledVariable {
  name: string;
  address: number;
  type: number;
}

/** From one undefined symbol to the next: room for what is read at a distance from it. */
export const UNDEFINED_STRIDE = 0x10000;

/** A symbol that nothing defines, and the address that stands for it, where nothing is mapped. */
export interface Undefined {
  name: string;
  address: number;
}

/** A member of the lab's library that was linked, and the names that the program lacked and found in it: none where
 * only other members needed it. */
export interface TakenMember {
  path: string;
  names: string[];
}

/** An assembled and linked program: plain data, safe to send to a worker. */
export interface Image {
  /** Every file that took part, includes too, with the text that was assembled. */
  files: { path: string; text: string }[];
  sections: Section[];
  /** Sorted by address. `.L` labels and numeric labels are left out. */
  symbols: ImageSymbol[];
  /** Sorted by address, gap-free over every section's `bytes`. Lines of a macro's body carry the
   * line of the outermost call. */
  lines: LineSpan[];
  /** Symbols of other files, which are not here: reaching one is a fault. Sorted by address. */
  undefined: Undefined[];
  /** Sorted by address; empty unless a compiler wrote lines (`-g`). */
  compiled: CompiledSpan[];
  /** Of a linked program with debug information (`-g`): its variables, and their types. */
  variables?: CompiledVariable[];
  types?: CompiledType[];
  /** True if a unit asks for stacks whose contents may be executed (`.note.GNU-stack,"x"`). */
  executableStack: boolean;
  /** What was taken from the lab's library, in the order of the link. */
  library?: TakenMember[];
  /** The image is a whole process, which a kernel starts: it has its own C library, and no lab around it. */
  process?: ProcessImage;
}

/** What a kernel tells a program that it starts. Addresses of the image as it lies in memory. */
export interface ProcessImage {
  entry: number;
  /** How far it was moved from where its file says: 0 unless it is position-independent. */
  base: number;
  /** Of the program headers, 0 where they are not in memory; a header's size in bytes; how many. */
  headers: number;
  headerSize: number;
  headerCount: number;
}

/** The undefined symbol that an address stands for, give or take what lies behind it. */
export function undefinedAt({ undefined: all }: Image, address: number): Undefined | undefined {
  const found = all[lowerBound(all.length, (index) => all[index].address <= address) - 1];
  return found && address < found.address + UNDEFINED_STRIDE ? found : undefined;
}

export type AssembleResult =
  | { ok: true; image: Image; warnings: Diagnostic[] }
  | { ok: false; diagnostics: Diagnostic[] };

/** Source texts by path, as `#include` and `.include` see them. */
export type SourceFiles = Readonly<Record<string, string>>;
