import { didYouMean } from '../base/suggest.ts';
import { DIRECTIVE_NAMES, findDirective } from './directives/directives.ts';
import { callMacro, condition } from './directives/flow.ts';
import { assignTo } from './directives/symbol.ts';
import { instruction } from './encode/instruction.ts';
import type { Cursor } from './text/cursor.ts';
import { Fault, type Range } from './text/fault.ts';
import { leadingWord } from './text/statement.ts';
import { unquoted } from './text/string-literal.ts';
import type { Unit } from './unit.ts';

const FOREIGN = /[^\t-\r -~]/;
const LABEL = /(?:[A-Za-z_.$][\w.$]*|\d+|"(?:[^"\\]|\\.)*")(?=\s*:)/y;
const ASSIGNMENT = /(?:[A-Za-z_.$][\w.$]*|"(?:[^"\\]|\\.)*")(?=\s*==?)/y;
const OPERATION = /\.?[A-Za-z_][\w.$]*/y;

/** Assembles every statement of a unit; what is wrong is reported, and the next one read. */
export function readUnit(unit: Unit): void {
  const { source, problems } = unit;
  source.push(unit.preprocessor.lines(unit.path), false);
  for (let cursor = source.next(); cursor; cursor = source.next()) {
    try {
      statement(unit, cursor);
    } catch (error) {
      if (!(error instanceof Fault) || error.fatal) throw error;
      problems.fault(error);
    }
  }
  unit.joinParts();
}

function statement(unit: Unit, cursor: Cursor): void {
  if (!unit.source.active) {
    const word = leadingWord(cursor);
    if (!/^\.(?:if|else|endif)/.test(word)) return;
  }
  if (cursor.peek() === '') return;
  refuseForeign(cursor);
  unit.start(cursor);
  if (unit.source.active) readLabels(unit, cursor);
  if (cursor.peek() === '') return;
  const from = cursor.position;
  if (unit.source.active && assign(unit, cursor)) return;
  const written = cursor.match(OPERATION);
  if (written === undefined) throw cursor.unexpected('an instruction or a directive');
  const word = written.toLowerCase();
  const range = cursor.range(from);
  if (word.startsWith('.') && condition(unit, word, cursor, range)) return;
  if (!unit.source.active) return;
  const macro = unit.macros.get(word);
  if (macro) callMacro(unit, macro, cursor, range);
  else if (word.startsWith('.')) directive(unit, cursor, word, range);
  else if (/[-+=~!^&|<>,)\]}?@`]/.test(cursor.text.charAt(cursor.position)))
    throw cursor.unexpected(`a blank behind '${word}'`);
  else instruction(unit, cursor, word, range);
}

/** Letters of other alphabets belong in strings and comments only; they are easily overlooked. */
function refuseForeign(cursor: Cursor): void {
  const { text, position } = cursor;
  if (!FOREIGN.test(text) || text.includes('"')) return;
  const at = position + text.slice(position).search(FOREIGN);
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const reason =
    character === '\ufffd'
      ? 'a byte that is not UTF-8 can only stand in comments'
      : `'${character}' can only stand in strings and comments`;
  throw cursor.fault(reason, at, at + character.length);
}

function directive(unit: Unit, cursor: Cursor, word: string, range: Range): void {
  const found = findDirective(word);
  if (!found)
    throw new Fault(range, `unknown directive '${word}'`, didYouMean(word, DIRECTIVE_NAMES));
  found(unit, cursor, range);
  cursor.expectEnd();
}

function readLabels(unit: Unit, cursor: Cursor): void {
  for (;;) {
    cursor.skipBlanks();
    const from = cursor.position;
    const name = cursor.match(LABEL);
    if (name === undefined) return;
    const range = cursor.range(from);
    cursor.expect(':');
    try {
      unit.label(unquoted(name), range);
    } catch (error) {
      // The rest of the statement is worth reading all the same.
      if (!(error instanceof Fault)) throw error;
      unit.problems.fault(error);
    }
  }
}

/** `name = value`; false if the statement is something else. */
function assign(unit: Unit, cursor: Cursor): boolean {
  const from = cursor.position;
  const name = cursor.match(ASSIGNMENT);
  if (name === undefined) return false;
  const range = cursor.range(from);
  const once = cursor.take('==');
  if (!once) cursor.expect('=');
  if (name === '.') {
    const target = unit.expression(cursor);
    cursor.expectEnd();
    unit.section.end({ kind: 'origin', target, fill: 0 }, unit.origin);
    return true;
  }
  if (once) unit.checkNew(unit.symbol(unquoted(name)), range);
  assignTo(unit, unquoted(name), cursor, range);
  cursor.expectEnd();
  return true;
}
