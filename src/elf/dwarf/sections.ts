import { Unzlib } from 'fflate';
import { Cursor } from './cursor.ts';
import { Malformed } from './malformed.ts';

/** The bytes of sections of an ELF file by name, uncompressed. */
export type DebugSections = ReadonlyMap<string, Uint8Array>;

/** In bytes: no debug information of a program that a person has is larger. */
const LARGEST = 2 ** 28;
/** `Elf64_Chdr.ch_type` (gABI, "Section Compression"). */
const ZLIB = 1;
const ZSTD = 2;

/**
 * What a section with SHF_COMPRESSED holds. Throws `Malformed` where that can't be had: compressed in another way
 * than by zlib, or not what its header says.
 */
export function uncompressed(section: Uint8Array): Uint8Array {
  const header = new Cursor(section);
  const type = header.u32();
  header.skip(4);
  const size = header.u64();
  header.skip(8);
  if (type === ZSTD) throw new Malformed('it is compressed by zstd; -gz=zlib is read');
  if (type !== ZLIB) throw new Malformed(`it is compressed in an unknown way (${type})`);
  if (size > LARGEST) throw new Malformed('it is too large');
  return inflate(section.subarray(header.position), size);
}

/** Inflates to `size` bytes, piece by piece, so that no header is believed before there are as many. */
function inflate(bytes: Uint8Array, size: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const stream = new Unzlib((piece) => {
    length += piece.length;
    if (length > size) throw new Malformed('it is larger than it says');
    pieces.push(piece);
  });
  try {
    for (let at = 0; at < bytes.length; at += PIECE)
      stream.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
  } catch {
    throw new Malformed('it is compressed in a way that can’t be read');
  }
  if (length !== size) throw new Malformed('it is smaller than it says');
  const result = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    result.set(piece, at);
    at += piece.length;
  }
  return result;
}

/** Bytes that are inflated at once: they become at most a thousand times as many. */
const PIECE = 2 ** 16;
