import { Cursor } from './cursor.ts';
import { readForm } from './form.ts';
import { Malformed } from './malformed.ts';
import type { DebugSections } from './sections.ts';

/** Attributes of a compilation unit (DWARF 5, 7.5.4). */
const STMT_LIST = 0x10;
const COMP_DIR = 0x1b;

/**
 * By where a unit's line program begins: the folder that the compiler ran in. Before version 5 the line program
 * does not know it. What can't be read is left out.
 */
export function compileFolders(sections: DebugSections): Map<number, string> {
  const folders = new Map<number, string>();
  const info = sections.get('.debug_info');
  if (!info) return folders;
  try {
    for (let at = 0; at < info.length; ) {
      const { cursor, offsetSize } = unitAt(info, at);
      at = cursor.end;
      const unit = readUnit(cursor, offsetSize, sections);
      if (unit) folders.set(unit.lines, unit.folder);
    }
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
  }
  return folders;
}

/** What begins with its length: a cursor on what it holds, and the bytes of an offset in it. */
export function unitAt(bytes: Uint8Array, at: number): { cursor: Cursor; offsetSize: number } {
  const head = new Cursor(bytes, at);
  const short = head.u32();
  const length = short === LONG ? head.u64() : short;
  const end = head.position + length;
  return { cursor: new Cursor(bytes, head.position, end), offsetSize: short === LONG ? 8 : 4 };
}

/** In place of a length: the 64-bit format follows. */
const LONG = 0xffffffff;

function readUnit(cursor: Cursor, offsetSize: number, sections: DebugSections) {
  const version = cursor.u16();
  if (version < 2 || version > 4) return undefined;
  const abbreviations = cursor.unsigned(offsetSize);
  cursor.skip(1);
  const attributes = declared(sections, abbreviations, cursor.uleb());
  let lines: number | undefined;
  let folder: string | undefined;
  while (attributes && (lines === undefined || folder === undefined)) {
    const attribute = attributes.uleb();
    const form = attributes.uleb();
    if (attribute === 0 && form === 0) break;
    const value = readForm(cursor, form, offsetSize, sections);
    if (attribute === STMT_LIST) lines = Number(value);
    if (attribute === COMP_DIR) folder = String(value);
  }
  return lines === undefined || folder === undefined ? undefined : { lines, folder };
}

/** The attributes that an abbreviation declares, each with its form, up to two zeros. */
function declared(sections: DebugSections, offset: number, wanted: number): Cursor | undefined {
  const cursor = new Cursor(sections.get('.debug_abbrev') ?? new Uint8Array(0), offset);
  for (let code = cursor.uleb(); code !== 0; code = cursor.uleb()) {
    cursor.uleb();
    cursor.skip(1);
    if (code === wanted) return cursor;
    while (cursor.uleb() + cursor.uleb() !== 0);
  }
  return undefined;
}
