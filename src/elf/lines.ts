import { Malformed } from './dwarf/malformed.ts';
import { type LinesRead, readLines } from './dwarf/read-lines.ts';
import { uncompressed } from './dwarf/sections.ts';
import type { ElfFile } from './header.ts';

/** `sh_type` of a section without bytes; flags of one with instructions, and of a compressed one. */
const SHT_NOBITS = 8;
const SHF_EXECINSTR = 4;
const SHF_COMPRESSED = 0x800;

/** The sections that lines are read from. */
const NAMES = ['.debug_line', '.debug_line_str', '.debug_str', '.debug_info', '.debug_abbrev'];

/** Which lines the code of a file was compiled from, as far as its debug information can be read. */
export function linesOf({ bytes: { all }, sections }: ElfFile, base: number): LinesRead {
  const found = new Map<string, Uint8Array>();
  for (const { name, type, flags, offset, size } of sections) {
    if (!NAMES.includes(name) || type === SHT_NOBITS || offset + size > all.length) continue;
    const bytes = all.subarray(offset, offset + size);
    try {
      found.set(name, flags & SHF_COMPRESSED ? uncompressed(bytes) : bytes);
    } catch (error) {
      if (!(error instanceof Malformed)) throw error;
      return {
        spans: [],
        note: `Lines of the source are missing: ${name} can't be read (${error.message}).`,
      };
    }
  }
  const code = sections.filter(({ flags }) => flags & SHF_EXECINSTR);
  return readLines(found, { code, base });
}
