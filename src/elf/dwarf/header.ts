import type { Cursor } from './cursor.ts';
import { readForm } from './form.ts';
import { Malformed } from './malformed.ts';
import type { DebugSections } from './sections.ts';

/** A file of a line program: its name, and the folder's number. */
interface FileEntry {
  name: string;
  folder: number;
}

/** How a line program is to be read (DWARF 5, 6.2.4). */
export interface Header {
  version: number;
  addressSize: number;
  /** Bytes that an address is counted in. */
  unit: number;
  defaultIsStatement: boolean;
  lineBase: number;
  lineRange: number;
  /** Operands of the standard opcodes; opcode n at n − 1. */
  operands: readonly number[];
  /** Folder 0 is the one that the compiler ran in, where that is said. */
  folders: string[];
  /** From 0 in version 5, before that from 1. */
  files: FileEntry[];
}

/** What an entry of a table in version 5 says (DWARF 5, 6.2.4.1). */
const Content = { path: 1, folder: 2 } as const;

/** Reads a header, up to where the program begins. `offsetSize` is 4, or 8 in the 64-bit format. */
export function readHeader(cursor: Cursor, offsetSize: number, sections: DebugSections): Header {
  const version = cursor.u16();
  if (version < 2 || version > 5) throw new Malformed(`DWARF ${version} is not read`);
  const addressSize = version < 5 ? 8 : cursor.u8();
  if (version >= 5) cursor.skip(1);
  const length = cursor.unsigned(offsetSize);
  const begin = cursor.position + length;
  if (begin > cursor.end) throw new Malformed('its header is larger than it is');
  const unit = cursor.u8();
  if (version >= 4) cursor.skip(1);
  const defaultIsStatement = cursor.u8() !== 0;
  const lineBase = cursor.s8();
  const lineRange = cursor.u8();
  const opcodes = cursor.u8();
  if (lineRange === 0 || opcodes === 0) throw new Malformed('its header has a zero');
  const operands = Array.from({ length: opcodes - 1 }, () => cursor.u8());
  const tables = version >= 5 ? readTables(cursor, offsetSize, sections) : readOldTables(cursor);
  cursor.position = begin;
  return {
    version,
    addressSize,
    unit,
    defaultIsStatement,
    lineBase,
    lineRange,
    operands,
    ...tables,
  };
}

/** A file as versions before 5 name it: folder, time and size follow the name. */
export function readFile(cursor: Cursor, name: string): FileEntry {
  const folder = cursor.uleb();
  cursor.uleb();
  cursor.uleb();
  return { name, folder };
}

function readOldTables(cursor: Cursor): Pick<Header, 'folders' | 'files'> {
  const folders = [''];
  for (let name = cursor.text(); name; name = cursor.text()) folders.push(name);
  // There is no file 0.
  const files: FileEntry[] = [{ name: '', folder: 0 }];
  for (let name = cursor.text(); name; name = cursor.text()) files.push(readFile(cursor, name));
  return { folders, files };
}

function readTables(cursor: Cursor, offsetSize: number, sections: DebugSections) {
  const folders = readTable(cursor, offsetSize, sections).map(({ name }) => name);
  return { folders, files: readTable(cursor, offsetSize, sections) };
}

/** A table of version 5 says itself what its entries hold, and in which forms. */
function readTable(cursor: Cursor, offsetSize: number, sections: DebugSections): FileEntry[] {
  const format = Array.from({ length: cursor.u8() }, () => ({
    content: cursor.uleb(),
    form: cursor.uleb(),
  }));
  const count = cursor.uleb();
  const entries: FileEntry[] = [];
  for (let i = 0; i < count; i++) {
    const from = cursor.position;
    const entry: FileEntry = { name: '', folder: 0 };
    for (const { content, form } of format) {
      const value = readForm(cursor, form, offsetSize, sections);
      if (content === Content.path) entry.name = String(value);
      if (content === Content.folder) entry.folder = Number(value);
    }
    // However many it says, there are no more than bytes.
    if (cursor.position === from) throw new Malformed('its tables are empty');
    entries.push(entry);
  }
  return entries;
}
