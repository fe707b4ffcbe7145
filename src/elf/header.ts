import { Bytes } from './bytes.ts';
import { Refused } from './refused.ts';

/** Sizes of the tables' entries in a 64-bit file. */
const HEADER_SIZE = 64;
export const PROGRAM_HEADER_SIZE = 56;
const SECTION_HEADER_SIZE = 64;

/** `e_type`. */
export const FileType = { relocatable: 1, executable: 2, shared: 3, core: 4 } as const;

/** `p_type` (System V ABI, chapter 5; GNU's in the Linux Standard Base). */
export const SegmentType = {
  load: 1,
  dynamic: 2,
  interpreter: 3,
  programHeaders: 6,
  stack: 0x6474e551,
} as const;

/** `p_flags`. */
export const SegmentFlag = { execute: 1, write: 2, read: 4 } as const;

/** A program header: what is to be mapped where, or where something is told. Sizes in bytes. */
export interface Segment {
  type: number;
  flags: number;
  offset: number;
  address: number;
  fileSize: number;
  memorySize: number;
  alignment: number;
}

/** A section header. A program runs without any. */
export interface ElfSection {
  name: string;
  type: number;
  flags: number;
  address: number;
  offset: number;
  size: number;
  link: number;
  entrySize: number;
}

/** What the headers of a file say. */
export interface ElfFile {
  bytes: Bytes;
  type: number;
  entry: number;
  /** Offset of the program headers in the file. */
  headers: number;
  segments: Segment[];
  /** By their index; empty where they are missing or damaged. */
  sections: ElfSection[];
}

const EM_X86_64 = 62;

/** Machines that a person is likely to have compiled for (`e_machine`). */
const MACHINES: Readonly<Record<number, string>> = {
  3: '32-bit x86',
  8: 'MIPS',
  20: 'PowerPC',
  21: '64-bit PowerPC',
  22: 'IBM Z',
  40: '32-bit ARM',
  183: '64-bit ARM',
  243: 'RISC-V',
  247: 'eBPF',
  258: 'LoongArch',
};

/** Reads the headers of a file that begins like an ELF file, for x86-64 in 64 bits; refuses any other. */
export function readHeaders(all: Uint8Array): ElfFile {
  const bytes = new Bytes(all);
  if (all.length < HEADER_SIZE)
    throw new Refused('the file is cut off: it ends within its header; copy it again');
  const big = bytes.u8(5) === 2;
  const machine = big ? bytes.u8(18) * 256 + bytes.u8(19) : bytes.u16(18);
  if (machine !== EM_X86_64 || big) {
    const made =
      MACHINES[machine] ?? (machine === EM_X86_64 ? 'big-endian x86-64' : `machine ${machine}`);
    throw new Refused(
      `it is made for ${made}; compile it for x86-64: 'gcc -static' on such a machine, else 'x86_64-linux-gnu-gcc -static'`,
    );
  }
  if (bytes.u8(4) !== 2)
    throw new Refused("it uses 32-bit addresses (x32); compile it with 'gcc -m64 -static'");
  const headers = bytes.u64(32);
  const count = bytes.u16(56);
  if (count > 0 && bytes.u16(54) !== PROGRAM_HEADER_SIZE)
    throw new Refused(
      'its program headers are damaged: they have another size than an x86-64 file has',
    );
  const segments = Array.from({ length: count }, (_, i) =>
    readSegment(bytes, headers + i * PROGRAM_HEADER_SIZE),
  );
  return {
    bytes,
    type: bytes.u16(16),
    entry: bytes.u64(24),
    headers,
    segments,
    sections: readSections(bytes),
  };
}

function readSegment(bytes: Bytes, at: number): Segment {
  return {
    type: bytes.u32(at),
    flags: bytes.u32(at + 4),
    offset: bytes.u64(at + 8),
    address: bytes.u64(at + 16),
    fileSize: bytes.u64(at + 32),
    memorySize: bytes.u64(at + 40),
    alignment: bytes.u64(at + 48),
  };
}

function readSections(bytes: Bytes): ElfSection[] {
  const table = bytes.u64(40);
  const count = bytes.u16(60);
  const size = count * SECTION_HEADER_SIZE;
  if (bytes.u16(58) !== SECTION_HEADER_SIZE || table + size > bytes.all.length) return [];
  const found = Array.from({ length: count }, (_, i) => {
    const at = table + i * SECTION_HEADER_SIZE;
    return {
      nameAt: bytes.u32(at),
      type: bytes.u32(at + 4),
      flags: bytes.u32(at + 8),
      address: bytes.u64(at + 16),
      offset: bytes.u64(at + 24),
      size: bytes.u64(at + 32),
      link: bytes.u32(at + 40),
      entrySize: bytes.u64(at + 56),
    };
  });
  const names = found[bytes.u16(62)];
  return found.map(({ nameAt, ...section }) => ({
    name: names ? textAt(bytes.all, names, nameAt) : '',
    ...section,
  }));
}

const decoder = new TextDecoder();

/** Bytes that are decoded at once without a decoder, which takes long to begin with. */
const SHORT = 256;

/** Longest name that is read: C++ has some of a few thousand characters. */
const LONGEST = 0x10000;

/** The text at an offset in a string table, up to its zero byte; empty where there is none. */
export function textAt(
  all: Uint8Array,
  table: { offset: number; size: number },
  at: number,
): string {
  const start = table.offset + at;
  const limit = Math.min(table.offset + table.size, all.length, start + LONGEST);
  if (at >= table.size || start >= limit) return '';
  const zero = all.indexOf(0, start);
  const text = all.subarray(start, zero < 0 ? limit : Math.min(zero, limit));
  const plain = text.length < SHORT && text.every((byte) => byte < 128);
  return plain ? String.fromCharCode(...text) : decoder.decode(text);
}
