import { Malformed } from './dwarf/malformed.ts';
import { type LinesRead, readLines } from './dwarf/read-lines.ts';
import { readVariables, type VariablesRead } from './dwarf/read-variables.ts';
import { uncompressed } from './dwarf/sections.ts';
import type { ElfFile } from './header.ts';

/** `sh_type` of a section without bytes; flags of one with instructions, and of a compressed one. */
const SHT_NOBITS = 8;
const SHF_EXECINSTR = 4;
const SHF_COMPRESSED = 0x800;

/** The sections that are read. */
const NAMES = ['.debug_line', '.debug_line_str', '.debug_str', '.debug_info', '.debug_abbrev'];

/** Which lines the code of a file was compiled from, and its variables, as far as its debug information can be read. */
export function debugInformationOf(
  { bytes: { all }, sections }: ElfFile,
  base: number,
): LinesRead & VariablesRead {
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
        variables: [],
        types: [],
        note: `Lines of the source are missing: ${name} can't be read (${error.message}).`,
      };
    }
  }
  const code = sections.filter(({ flags }) => flags & SHF_EXECINSTR);
  return { ...readLines(found, { code, base }), ...readVariables(found, base) };
}
