import type { Cursor } from '../text/cursor.ts';
import type { Range } from '../text/fault.ts';
import { unquoted } from '../text/string-literal.ts';
import type { Unit } from '../unit.ts';

/** Carries out one directive; the cursor stands behind its name, `range` is the name. */
export type Directive = (unit: Unit, cursor: Cursor, range: Range) => void;

/** Directives by name, the dot included. */
export type Directives = Record<string, Directive>;

/** Reads what is separated by commas, at least one. */
export function list(cursor: Cursor, read: () => void): void {
  do read();
  while (cursor.take(','));
}

/** The name of a symbol or macro; compilers put names with other characters in quotes. */
export const SYMBOL_NAME = /[A-Za-z_.$][\w.$]*|"(?:[^"\\]|\\.)+"/y;

/** The name of a symbol, which has to come next, and where it stands. */
export function readSymbol(cursor: Cursor): { name: string; range: Range } {
  cursor.skipBlanks();
  const from = cursor.position;
  const name = cursor.match(SYMBOL_NAME);
  if (name === undefined) throw cursor.unexpected('the name of a symbol');
  return { name: unquoted(name), range: cursor.range(from) };
}
