import type { Cursor } from './cursor.ts';

const NUMBER = /0[xX][0-9a-fA-F]*|0[bB][01]+|\d+/y;
const TAIL = /[\w.$]+/y;

/** Reads an integer literal of GNU as, without a sign: decimal, 0x, 0b, octal or `'c`. */
export function readLiteral(cursor: Cursor): bigint | undefined {
  cursor.skipBlanks();
  const from = cursor.position;
  if (cursor.text[from] === "'") return readCharacter(cursor, from);
  const digits = cursor.match(NUMBER);
  if (digits === undefined) return undefined;
  TAIL.lastIndex = cursor.position;
  const tail = TAIL.exec(cursor.text);
  if (tail || /^0[xX]$/.test(digits)) {
    const whole = digits + (tail?.[0] ?? '');
    throw cursor.fault(`'${whole}' is not a number`, from, from + whole.length);
  }
  if (!/^0\d/.test(digits)) return BigInt(digits);
  if (!/^[0-7]+$/.test(digits))
    throw cursor.fault(`'${digits}' starts with 0, so its digits must be below 8`, from);
  return BigInt(`0o${digits}`);
}

function readCharacter(cursor: Cursor, from: number): bigint {
  cursor.position++;
  const escaped = cursor.text[cursor.position] === '\\';
  if (escaped) cursor.position++;
  const char = cursor.text.codePointAt(cursor.position);
  if (char === undefined) throw cursor.fault('the character constant is empty', from);
  cursor.position += char > 0xffff ? 2 : 1;
  if (char > 0x7f) throw cursor.fault('a character constant must be ASCII', from);
  if (cursor.text[cursor.position] === "'") cursor.position++;
  const plain = String.fromCharCode(char);
  return BigInt(escaped ? (ESCAPES[plain] ?? char) : char);
}

/** What a letter behind a backslash stands for, in strings and characters. */
export const ESCAPES: Readonly<Record<string, number>> = {
  b: 8,
  t: 9,
  n: 10,
  f: 12,
  r: 13,
};
