import type { Expression } from '../model.ts';
import { signed } from '../operators.ts';
import type { Cursor } from '../text/cursor.ts';
import type { Problems } from '../text/problems.ts';

/** Who reads arguments: a unit. */
export interface Reader {
  /** `.altmacro` holds. */
  altmacro: boolean;
  readonly problems: Problems;
  expression(cursor: Cursor): Expression;
}

/** Goes past a comma and the blanks around it. */
export function skipComma(cursor: Cursor): void {
  cursor.skipBlanks();
  cursor.take(',');
  cursor.skipBlanks();
}

/** One argument of a macro, of a statement that is scrubbed: what GNU as's `get_any_string` makes of it. */
export function readArgument(unit: Reader, cursor: Cursor): string {
  cursor.skipBlanks();
  const first = cursor.text.charAt(cursor.position);
  if (unit.altmacro && first === '%') return readValue(unit, cursor);
  if (first === '"') {
    const text = readStrings(cursor, unit.altmacro);
    return unit.altmacro ? `"${text}"` : text;
  }
  if (unit.altmacro && first === '<') return readStrings(cursor, true);
  return readPlain(cursor, unit.altmacro);
}

/** `%expression`: its value in decimal. */
function readValue(unit: Reader, cursor: Cursor): string {
  const from = cursor.position++;
  const value = unit.expression(cursor);
  if (value.kind === 'number') return String(signed(value.value));
  const range = cursor.range(from);
  const reason = `'%' needs a number that is known here`;
  const hint = 'a register is written <%rax> behind .altmacro';
  throw cursor.fault(reason, range.from, range.to, hint);
}

/** Strings in quotes and, behind `.altmacro`, in angle brackets, as long as they follow one another. */
function readStrings(cursor: Cursor, alternate: boolean): string {
  let text = '';
  for (;;) {
    const next = cursor.text.charAt(cursor.position);
    if (next === '"') text += readQuoted(cursor, alternate);
    else if (next === '<' && alternate) text += readBracketed(cursor);
    else return text;
  }
}

/** A string in quotes; two quotes are one, and behind `.altmacro` `!` takes the next character as it is. */
function readQuoted(cursor: Cursor, alternate: boolean): string {
  const { text } = cursor;
  let result = '';
  let escaped = false;
  let at = cursor.position + 1;
  while (at < text.length) {
    escaped = text[at - 1] === '\\' && !escaped;
    if (alternate && text[at] === '!') {
      result += text.charAt(at + 1);
      at += 2;
      continue;
    }
    if (!escaped && text[at] === '"' && text[++at] !== '"') break;
    result += text.charAt(at++);
  }
  cursor.position = Math.min(at, text.length);
  return result;
}

/** `<…>`, which may have further ones inside. */
function readBracketed(cursor: Cursor): string {
  const { text } = cursor;
  let result = '';
  let depth = 0;
  let at = cursor.position + 1;
  for (; at < text.length && (text[at] !== '>' || depth > 0); at++) {
    if (text[at] === '!') at++;
    else if (text[at] === '<') depth++;
    else if (text[at] === '>') depth--;
    result += text.charAt(at);
  }
  cursor.position = Math.min(at + 1, text.length);
  return result;
}

/** Up to a comma, or to a blank outside brackets. */
function readPlain(cursor: Cursor, alternate: boolean): string {
  const { text } = cursor;
  const from = cursor.position;
  const open: string[] = [];
  let at = from;
  for (; at < text.length; at++) {
    const char = text[at];
    if (char === ',' || (char === ' ' && open.length === 0)) break;
    if (char === '<' && alternate) break;
    if (char === '"') {
      at = text.indexOf('"', at + 1);
      if (at < 0) at = text.length;
    } else if (char === '(' || char === '[') open.push(char);
    else if (char === ')' && open.at(-1) === '(') open.pop();
    else if (char === ']' && open.at(-1) === '[') open.pop();
  }
  cursor.position = at;
  return text.slice(from, at);
}
