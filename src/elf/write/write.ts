import type { Image, ImageSymbol, Section } from '../../assembler/image.ts';
import { Bytes } from './bytes.ts';
import { debugSections, type Locate } from './lines.ts';

const HEADER = 64;
const PROGRAM_HEADER = 56;
const PAGE = 4096;

/** Types of sections, and flags of sections and of segments (ELF-64 object file format, tables 8, 9 and 17). */
const Type = { null: 0, bits: 1, symbols: 2, strings: 3, noBits: 8 } as const;
const Flag = { write: 1, allocate: 2, execute: 4 } as const;
const Permission = { execute: 1, write: 2, read: 4 } as const;
const Segment = { load: 1, stack: 0x6474e551 } as const;

interface Written {
  name: string;
  type: number;
  flags?: number;
  address?: number;
  offset: number;
  size: number;
  link?: number;
  info?: number;
  alignment?: number;
  entrySize?: number;
}

/**
 * An image as a statically linked x86-64 program: its sections at their addresses, symbols, and a line table
 * in DWARF 4 with the names that `locate` gives.
 * @param entry the address where it begins
 */
export function writeElf(image: Image, entry: number, locate: Locate): Uint8Array {
  const loaded = image.sections.filter(({ size }) => size > 0);
  const segments = loaded.length + 1;
  const out = new Bytes();
  out.append(new Uint8Array(HEADER + segments * PROGRAM_HEADER));
  const sections: Written[] = [{ name: '', type: Type.null, offset: 0, size: 0 }];
  const offsets = loaded.map((section) => {
    // A segment's place in the file and in memory are the same within a page.
    out.align(PAGE).append(new Uint8Array(section.address % PAGE));
    const offset = out.length;
    out.append(section.bytes);
    sections.push({
      name: section.name,
      type: section.bytes.length > 0 ? Type.bits : Type.noBits,
      flags: flagsOf(section),
      address: section.address,
      offset,
      size: section.size,
      alignment: 1,
    });
    return offset;
  });
  for (const [name, bytes] of Object.entries(debugSections(image, locate))) {
    sections.push({ name, type: Type.bits, offset: out.length, size: bytes.length, alignment: 1 });
    out.append(bytes);
  }
  const strings = new Bytes().number(0, 1);
  const { table, locals } = symbolTable(image.symbols, loaded, strings);
  out.align(8);
  const link = sections.length + 1;
  sections.push({
    name: '.symtab',
    type: Type.symbols,
    offset: out.length,
    size: table.length,
    link,
    info: locals,
    alignment: 8,
    entrySize: 24,
  });
  out.append(table);
  sections.push({ name: '.strtab', type: Type.strings, offset: out.length, size: strings.length });
  out.append(strings.done());
  const names = new Bytes().number(0, 1);
  const nameOf = [...sections, { name: '.shstrtab' }].map(({ name }) => {
    const at = names.length;
    if (name) names.string(name);
    return name ? at : 0;
  });
  sections.push({ name: '.shstrtab', type: Type.strings, offset: out.length, size: names.length });
  out.append(names.done()).align(8);
  const sectionHeaders = out.length;
  sections.forEach((section, index) => {
    sectionHeader(out, nameOf[index], section);
  });
  const file = out.done();
  file.set(header(entry, segments, sectionHeaders, sections.length));
  file.set(programHeaders(loaded, offsets, image.executableStack), HEADER);
  return file;
}

function flagsOf({ writable, executable }: Section): number {
  return Flag.allocate | (writable ? Flag.write : 0) | (executable ? Flag.execute : 0);
}

/** Local symbols come first, as the format demands. */
function symbolTable(symbols: readonly ImageSymbol[], loaded: readonly Section[], strings: Bytes) {
  const table = new Bytes().append(new Uint8Array(24));
  const ordered = [
    ...symbols.filter(({ global }) => !global),
    ...symbols.filter(({ global }) => global),
  ];
  for (const { name, address, size, kind, global } of ordered) {
    const section = loaded.findIndex(
      (each) => address >= each.address && address <= each.address + each.size,
    );
    table
      .number(strings.length, 4)
      .number((global ? 0x10 : 0) | (kind === 'function' ? 2 : 1), 1)
      .number(0, 1)
      .number(section < 0 ? 0xfff1 : section + 1, 2)
      .number(address, 8)
      .number(size, 8);
    strings.string(name);
  }
  return { table: table.done(), locals: 1 + symbols.filter(({ global }) => !global).length };
}

function sectionHeader(out: Bytes, name: number, section: Written): void {
  const { type, flags = 0, address = 0, offset, size } = section;
  out.number(name, 4).number(type, 4).number(flags, 8).number(address, 8);
  out
    .number(offset, 8)
    .number(size, 8)
    .number(section.link ?? 0, 4)
    .number(section.info ?? 0, 4);
  out.number(section.alignment ?? 1, 8).number(section.entrySize ?? 0, 8);
}

function header(entry: number, segments: number, sectionHeaders: number, sections: number) {
  return new Bytes()
    .append([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0])
    .number(/* ET_EXEC */ 2, 2)
    .number(/* EM_X86_64 */ 62, 2)
    .number(1, 4)
    .number(entry, 8)
    .number(HEADER, 8)
    .number(sectionHeaders, 8)
    .number(0, 4)
    .number(HEADER, 2)
    .number(PROGRAM_HEADER, 2)
    .number(segments, 2)
    .number(64, 2)
    .number(sections, 2)
    .number(sections - 1, 2)
    .done();
}

function programHeaders(
  loaded: readonly Section[],
  offsets: readonly number[],
  executableStack: boolean,
): Uint8Array {
  const out = new Bytes();
  loaded.forEach(({ address, bytes, size, writable, executable }, index) => {
    const flags =
      Permission.read | (writable ? Permission.write : 0) | (executable ? Permission.execute : 0);
    out.number(Segment.load, 4).number(flags, 4).number(offsets[index], 8);
    out.number(address, 8).number(address, 8).number(bytes.length, 8).number(size, 8);
    out.number(PAGE, 8);
  });
  const flags = Permission.read | Permission.write | (executableStack ? Permission.execute : 0);
  out.number(Segment.stack, 4).number(flags, 4).append(new Uint8Array(40)).number(16, 8);
  return out.done();
}
