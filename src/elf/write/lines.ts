import type { Image } from '../../assembler/image.ts';
import { Bytes } from './bytes.ts';

/** Whole names of a source path and of the folder that compilers ran in. */
export type Locate = (path: string, folder?: string) => string;

/** DW_LNS and DW_LNE opcodes (DWARF 4, 7.21). */
const Opcode = { copy: 1, advanceLine: 3, setFile: 4 } as const;
const Extended = { endSequence: 1, setAddress: 2 } as const;
/** How many operands the standard opcodes 1 to 12 have. */
const OPERANDS = [0, 1, 1, 1, 1, 0, 0, 0, 1, 0, 0, 1];

/** DWARF of an image, by section: one compilation unit with a line for every byte of code. */
export function debugSections(image: Image, locate: Locate): Record<string, Uint8Array> {
  const ranges = image.sections.filter(({ executable, size }) => executable && size > 0);
  return {
    '.debug_abbrev': abbreviations(),
    '.debug_info': information(image, locate),
    '.debug_line': lineTable(image, locate),
    '.debug_ranges': rangeList(ranges.map(({ address, size }) => [address, address + size])),
  };
}

function abbreviations(): Uint8Array {
  const [unit, string, half, place, address] = [0x11, 0x08, 0x05, 0x17, 0x01];
  const attributes = [
    [/* producer */ 0x25, string],
    [/* language */ 0x13, half],
    [/* name */ 0x03, string],
    [/* comp_dir */ 0x1b, string],
    [/* low_pc */ 0x11, address],
    [/* ranges */ 0x55, place],
    [/* stmt_list */ 0x10, place],
  ];
  return Uint8Array.from([1, unit, 0, ...attributes.flat(), 0, 0, 0]);
}

function information({ files }: Image, locate: Locate): Uint8Array {
  const body = new Bytes()
    .number(4, 2)
    .number(0, 4)
    .number(8, 1)
    .uleb(1)
    .string('swaplab')
    .number(/* DW_LANG_Mips_Assembler */ 0x8001, 2)
    .string(locate(files[0]?.path ?? ''))
    .string('/')
    .number(0, 8)
    .number(0, 4)
    .number(0, 4);
  return sized(body);
}

function rangeList(ranges: readonly (readonly [from: number, to: number])[]): Uint8Array {
  const bytes = new Bytes();
  for (const [from, to] of [...ranges, [0, 0]]) bytes.number(from, 8).number(to, 8);
  return bytes.done();
}

/** A unit with its length in front. */
function sized(body: Bytes): Uint8Array {
  return new Bytes().number(body.length, 4).append(body.done()).done();
}

interface Row {
  address: number;
  size: number;
  path: string;
  line: number;
}

/** A line of the language that a compiler read, where it is known; else the one that was assembled. */
function rowsOf(image: Image, locate: Locate): Row[] {
  const compiled = image.compiled.map(({ address, size, file, folder, line }) => ({
    address,
    size,
    line,
    path: locate(file, folder),
  }));
  let next = 0;
  const assembled = image.lines.flatMap(({ address, size, file, line, code }) => {
    while (next < compiled.length && compiled[next].address + compiled[next].size <= address)
      next++;
    const covered = next < compiled.length && compiled[next].address <= address;
    return code && !covered ? [{ address, size, line, path: locate(image.files[file].path) }] : [];
  });
  return [...compiled, ...assembled].sort((a, b) => a.address - b.address);
}

function lineTable(image: Image, locate: Locate): Uint8Array {
  const rows = rowsOf(image, locate);
  const paths = [...new Set(rows.map(({ path }) => path))];
  const header = new Bytes()
    .append([/* shortest instruction */ 1, /* operations in one */ 1, /* is_stmt */ 1])
    .append([/* line_base */ 0xfb, /* line_range */ 14, OPERANDS.length + 1, ...OPERANDS])
    .number(0, 1);
  for (const path of paths) header.string(path).append([0, 0, 0]);
  header.number(0, 1);
  const body = new Bytes().number(4, 2).number(header.length, 4).append(header.done());
  const number = new Map(paths.map((path, index) => [path, index + 1]));
  const address = (value: number) => body.append([0, 9, Extended.setAddress]).number(value, 8);
  let [line, end] = [1, -1];
  const close = () => {
    address(end);
    body.append([0, 1, Extended.endSequence]);
    line = 1;
  };
  for (const row of rows) {
    if (end >= 0 && row.address !== end) close();
    address(row.address);
    body.append([Opcode.setFile]).uleb(number.get(row.path) ?? 1);
    body
      .append([Opcode.advanceLine])
      .sleb(row.line - line)
      .append([Opcode.copy]);
    line = row.line;
    end = row.address + row.size;
  }
  if (end >= 0) close();
  return sized(body);
}
