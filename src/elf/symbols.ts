import type { ImageSymbol } from '../assembler/image.ts';
import { demangled } from './demangle.ts';
import { type ElfFile, type ElfSection, textAt } from './header.ts';

/** `sh_type` of a symbol table, and the size of its entries. */
const SHT_SYMTAB = 2;
const SYMBOL_SIZE = 24;

/** Section indices from here on are no sections: absolute values, common blocks. */
const SHN_LORESERVE = 0xff00;

/** `st_info`: low half the type, high half the binding. */
const STB_LOCAL = 0;
const STT_OBJECT = 1;
const STT_FUNC = 2;
const STT_SECTION = 3;
const STT_FILE = 4;
const STT_COMMON = 5;
const STT_TLS = 6;
const STT_GNU_IFUNC = 10;

const SHF_EXECINSTR = 4;

interface Entry {
  symbol: ImageSymbol;
  section: ElfSection;
  rank: number;
}

/** The functions and objects that a file names, by address; of several at one address the best name comes last,
 * where look-ups find it first. Empty for a stripped file. */
export function readSymbols({ bytes, sections }: ElfFile, base: number): ImageSymbol[] {
  const table = sections.find(({ type }) => type === SHT_SYMTAB);
  const names = table && sections[table.link];
  if (!table || !names || table.offset + table.size > bytes.all.length) return [];
  const entries: Entry[] = [];
  for (let at = table.offset; at + SYMBOL_SIZE <= table.offset + table.size; at += SYMBOL_SIZE) {
    const type = bytes.u8(at + 4) & 15;
    const section = sections[sectionIndex(bytes.u16(at + 6))];
    if (!section || type === STT_SECTION || type === STT_FILE || type === STT_TLS) continue;
    const name = demangled(plainName(textAt(bytes.all, names, bytes.u32(at))));
    if (!name) continue;
    const size = bytes.u64(at + 16);
    const isFunction = type === STT_FUNC || type === STT_GNU_IFUNC;
    const isTyped = isFunction || type === STT_OBJECT || type === STT_COMMON;
    const executable = (section.flags & SHF_EXECINSTR) !== 0;
    const symbol: ImageSymbol = {
      name,
      address: bytes.u64(at + 8) + base,
      size,
      ...(size > 0 && { sized: true }),
      ...(isTyped && { typed: true }),
      kind: isFunction || (!isTyped && executable) ? 'function' : 'object',
      global: bytes.u8(at + 4) >> 4 !== STB_LOCAL,
      place: { file: '', line: 1, column: 1 },
    };
    entries.push({ symbol, section, rank: rankOf(symbol) });
  }
  entries.sort(
    (a, b) =>
      a.symbol.address - b.symbol.address ||
      b.rank - a.rank ||
      (a.symbol.name < b.symbol.name ? 1 : -1),
  );
  measure(entries, base);
  return entries.map(({ symbol }) => symbol);
}

/** Undefined for a symbol that lies in no section: index 0, or one of the reserved. */
const sectionIndex = (index: number): number => (index > 0 && index < SHN_LORESERVE ? index : -1);

/** `memcpy` for `memcpy@@GLIBC_2.14`; nothing for what an assembler keeps to itself. */
function plainName(name: string): string {
  const at = name.indexOf('@', 1);
  const plain = at < 0 ? name : name.slice(0, at);
  return plain.startsWith('.L') ? '' : plain;
}

/** How good a name is for its address, the less the better: `printf` before `_IO_printf`, what is sized and global
 * before what is not. */
function rankOf({ name, sized, typed, global }: ImageSymbol): number {
  const underscores = /^_*/.exec(name)?.[0].length ?? 0;
  return (
    (sized ? 0 : 4_000_000) +
    (typed ? 0 : 2_000_000) +
    (global ? 0 : 1_000_000) +
    underscores * 1000 +
    Math.min(name.length, 999)
  );
}

/** Gives a symbol without a size all up to the next one of its section, as assembled ones have it. */
function measure(entries: readonly Entry[], base: number): void {
  let next = Number.POSITIVE_INFINITY;
  let at = Number.POSITIVE_INFINITY;
  for (let i = entries.length - 1; i >= 0; i--) {
    const { symbol, section } = entries[i];
    if (symbol.address < at) [next, at] = [at, symbol.address];
    const end = Math.min(next, section.address + base + section.size);
    if (symbol.size === 0) symbol.size = Math.max(0, end - symbol.address);
  }
}
