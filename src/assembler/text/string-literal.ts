import type { Cursor } from './cursor.ts';
import { ESCAPES } from './literal.ts';

const QUOTED = /"(?:[^"\\]|\\.)*"/y;

/** Reads a quoted string and gives its bytes; text outside ASCII becomes UTF-8. */
export function readString(cursor: Cursor): Uint8Array {
  cursor.skipBlanks();
  const from = cursor.position;
  const found = cursor.match(QUOTED);
  if (found === undefined) throw cursor.unexpected('a string in double quotes');
  const strange = found.indexOf('\ufffd');
  if (strange >= 0) {
    const at = from + strange;
    throw cursor.fault('a byte that is not UTF-8', at, at + 1, 'save the file as UTF-8');
  }
  const bytes: number[] = [];
  const encoder = new TextEncoder();
  const body = found.slice(1, -1);
  const part = /\\([0-7]{1,3}|x[0-9a-fA-F]+|.)|[^\\]+/gsu;
  for (const piece of body.matchAll(part)) {
    const escaped = piece[1];
    if (escaped === undefined) bytes.push(...encoder.encode(piece[0]));
    else if (/^[0-7]/.test(escaped)) bytes.push(Number.parseInt(escaped, 8) & 255);
    else if (/^x./.test(escaped)) bytes.push(Number.parseInt(escaped.slice(-2), 16));
    else if (escaped in ESCAPES) bytes.push(ESCAPES[escaped]);
    else if (escaped === '"' || escaped === '\\') bytes.push(escaped.charCodeAt(0));
    else {
      const at = from + 1 + piece.index;
      throw cursor.fault(`unknown escape '${piece[0]}'`, at, at + piece[0].length, 'write \\\\');
    }
  }
  return Uint8Array.from(bytes);
}

/** Reads a quoted name or a bare word (section names, for instance). */
export function readName(cursor: Cursor, what: string): string {
  if (cursor.peek() === '"') return new TextDecoder().decode(readString(cursor));
  const name = cursor.match(/[\w.$@%-]+/y);
  if (name === undefined) throw cursor.unexpected(what);
  return name;
}

/** A name as it is meant, if it is written in quotes. */
export function unquoted(name: string): string {
  return name.startsWith('"') ? name.slice(1, -1).replace(/\\(.)/g, '$1') : name;
}
