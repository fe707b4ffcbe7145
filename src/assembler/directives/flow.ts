import { LIMITS } from '../limits.ts';
import type { Cursor } from '../text/cursor.ts';
import { Fault, type Range } from '../text/fault.ts';
import { type Line, moveSpans } from '../text/line.ts';
import { readString } from '../text/string-literal.ts';
import type { Unit } from '../unit.ts';
import { readArgument, skipComma } from './argument.ts';
import { type Directive, type Directives, SYMBOL_NAME } from './directive.ts';
import { callLines, type Macro, readCall, readParameters } from './macro.ts';
import { scrub } from './scrub.ts';
import { type Substitution, substitute } from './substitute.ts';

const MACRO_OPENERS = new Set(['.macro']);
const MACRO_CLOSERS = new Set(['.endm', '.endmacro']);
const REPEAT_OPENERS = new Set(['.rept', '.irp', '.irpc', '.rep']);
const REPEAT_CLOSERS = new Set(['.endr']);

const defineMacro: Directive = (unit, cursor, range) => {
  const name = cursor.match(SYMBOL_NAME);
  // The body belongs to the macro even if its head is wrong.
  const body = unit.source.block(range, MACRO_OPENERS, MACRO_CLOSERS);
  if (name === undefined) throw cursor.unexpected('the name of the macro');
  cursor.take(',');
  const parameters = readParameters(unit, scrub(cursor));
  cursor.position = cursor.text.length;
  unit.macros.set(name.toLowerCase(), { name, parameters, body });
};

/** Calls a macro; the cursor stands behind its name. */
export function callMacro(unit: Unit, macro: Macro, cursor: Cursor, range: Range): void {
  const values = readCall(unit, macro, scrub(cursor), range);
  const names = { ...namesOf(unit, values), local: () => unit.nextLocal() };
  unit.calls++;
  const expand = (size: number) => unit.budget.expansion(size, range);
  unit.source.push([...callLines(macro, names, range, expand)], true, range);
}

/** What a body's names stand for, with these values of its parameters. */
function namesOf(unit: Unit, values: Map<string, string>): Substitution {
  const { altmacro: alternate, calls, problems } = unit;
  const report = (fault: Fault) => problems.fault(fault);
  return { values, counter: String(calls), alternate, local: undefined, report };
}

/** Repeats a body, once for each value of a name, or so many times as it stands. */
function repeat(
  unit: Unit,
  body: Cursor[],
  times: number | { name: string; values: string[] },
  range: Range,
): void {
  const count = typeof times === 'number' ? times : times.values.length;
  const names = namesOf(unit, new Map());
  function* lines(): Generator<Line> {
    for (let at = 0; at < count; at++) {
      if (typeof times !== 'number') names.values.set(times.name, times.values[at]);
      for (const statement of body) {
        const line = typeof times === 'number' ? lineOf(statement) : substitute(statement, names);
        unit.budget.expansion(line.text.length, range);
        yield line;
      }
    }
  }
  if (body.length > 0) unit.source.push(lines(), false, range);
}

/** A statement as a line of its own. */
function lineOf({ line, position, text }: Cursor): Line {
  const spans = moveSpans(line, position, text.length, 0);
  return { ...line, text: text.slice(position), spans };
}

const rept: Directive = (unit, cursor, range) => {
  const body = unit.source.block(range, REPEAT_OPENERS, REPEAT_CLOSERS);
  cursor.skipBlanks();
  const from = cursor.position;
  const count = unit.constant(cursor, 'the count of .rept');
  cursor.expectEnd();
  if (count < 0n) throw cursor.fault(`the count ${count} is negative`, from);
  if (count * BigInt(body.length) > BigInt(LIMITS.statements)) {
    const reason = `repeating makes more than ${LIMITS.statements} statements`;
    throw cursor.fault(reason, from);
  }
  repeat(unit, body, Number(count), range);
};

function forEach(characters: boolean): Directive {
  return (unit, cursor, range) => {
    const body = unit.source.block(range, REPEAT_OPENERS, REPEAT_CLOSERS);
    const head = scrub(cursor);
    const name = head.match(SYMBOL_NAME);
    if (name === undefined) throw cursor.unexpected('the name to replace');
    cursor.position = cursor.text.length;
    skipComma(head);
    const values = characters ? readCharacters(head) : readArguments(unit, head);
    repeat(unit, body, { name, values: values.length === 0 ? [''] : values }, range);
  };
}

function readArguments(unit: Unit, cursor: Cursor): string[] {
  const values: string[] = [];
  while (cursor.peek() !== '') {
    values.push(readArgument(unit, cursor));
    skipComma(cursor);
  }
  return values;
}

/** The characters of `.irpc`: blanks count between quotes only, quotes behind others count. */
function readCharacters(cursor: Cursor): string[] {
  const rest = [...cursor.text.slice(cursor.position).trimEnd()];
  const values: string[] = [];
  let quoted = rest[0] === '"';
  for (let at = quoted ? 1 : 0; at < rest.length; at++) {
    if (rest[at] === '"') {
      quoted = !quoted;
      if (at === rest.length - 1) break;
    }
    if (quoted || rest[at] !== ' ') values.push(rest[at]);
  }
  return values;
}

type Test = (unit: Unit, cursor: Cursor) => boolean;

function compare(holds: (value: bigint) => boolean): Test {
  return (unit, cursor) => holds(unit.constant(cursor, 'the condition'));
}

function defined(unit: Unit, cursor: Cursor): boolean {
  const name = cursor.match(SYMBOL_NAME);
  if (name === undefined) throw cursor.unexpected('the name of a symbol');
  return unit.symbols.get(name)?.definition !== undefined;
}

function sameText(_unit: Unit, cursor: Cursor): boolean {
  const rest = cursor.text.slice(cursor.position);
  const comma = rest.indexOf(',');
  if (comma < 0) throw cursor.unexpected("two texts and a ','");
  cursor.position = cursor.text.length;
  return plain(rest.slice(0, comma)) === plain(rest.slice(comma + 1));
}

function plain(text: string): string {
  return text.trim().replace(/^'(.*)'$/, '$1');
}

/** `.ifeqs "a", "b"`. */
function sameStrings(_unit: Unit, cursor: Cursor): boolean {
  const first = readString(cursor);
  cursor.expect(',');
  const second = readString(cursor);
  return first.length === second.length && first.every((byte, at) => byte === second[at]);
}

function blank(_unit: Unit, cursor: Cursor): boolean {
  const empty = cursor.peek() === '';
  cursor.position = cursor.text.length;
  return empty;
}

function not(test: Test): Test {
  return (unit, cursor) => !test(unit, cursor);
}

const TESTS: Record<string, Test> = {
  '.if': compare((value) => value !== 0n),
  '.ifne': compare((value) => value !== 0n),
  '.ifeq': compare((value) => value === 0n),
  '.ifgt': compare((value) => value > 0n),
  '.ifge': compare((value) => value >= 0n),
  '.iflt': compare((value) => value < 0n),
  '.ifle': compare((value) => value <= 0n),
  '.ifdef': defined,
  '.ifndef': not(defined),
  '.ifnotdef': not(defined),
  '.ifc': sameText,
  '.ifnc': not(sameText),
  '.ifeqs': sameStrings,
  '.ifnes': not(sameStrings),
  '.ifb': blank,
  '.ifnb': not(blank),
};

/** Carries out `.if` and its kin, which matter even where statements are left out. */
export function condition(unit: Unit, word: string, cursor: Cursor, range: Range): boolean {
  const test = Object.hasOwn(TESTS, word) ? TESTS[word] : undefined;
  const ask = (by: Test) => () => {
    const holds = by(unit, cursor);
    cursor.expectEnd();
    return holds;
  };
  if (test) unit.source.begin(range, ask(test));
  else if (word === '.elseif') unit.source.turn(range, ask(TESTS['.if']));
  else if (word === '.else') unit.source.turn(range);
  else if (word === '.endif') unit.source.end(range);
  else return false;
  cursor.position = cursor.text.length;
  return true;
}

function stray(opener: string): Directive {
  return (_unit, _cursor, range) => {
    const word = range.line.text.slice(range.from, range.to);
    throw new Fault(range, `'${word}' without '${opener}'`);
  };
}

const include: Directive = (unit, cursor, range) => {
  const path = unit.preprocessor.find(cursor, unit.origin.file);
  unit.source.push(unit.preprocessor.lines(path, range), false, range);
};

function message(severity: 'error' | 'warning'): Directive {
  return (unit, cursor, range) => {
    const given = cursor.peek() === '"' ? new TextDecoder().decode(readString(cursor)) : '';
    const text = given || `'${range.line.text.slice(range.from, range.to)}' was reached`;
    if (severity === 'error') throw new Fault(range, text);
    unit.problems.warn(range, text);
  };
}

const abort: Directive = (_unit, _cursor, range) => {
  throw new Fault(range, "'.abort' was reached", undefined, true);
};

const binary: Directive = (_unit, cursor, range) => {
  cursor.position = cursor.text.length;
  throw new Fault(range, "'.incbin' reads no file here", "write its bytes: '.byte 0x1f, 0x8b'");
};

/** Macros, repetitions, inclusions and messages. */
export const FLOW_DIRECTIVES: Directives = {
  '.macro': defineMacro,
  '.endm': stray('.macro'),
  '.endmacro': stray('.macro'),
  '.exitm': (unit, _cursor, range) => unit.source.exitMacro(range),
  '.purgem': (unit, cursor) => {
    unit.macros.delete((cursor.match(SYMBOL_NAME) ?? '').toLowerCase());
  },
  '.rept': rept,
  '.rep': rept,
  '.irp': forEach(false),
  '.irpc': forEach(true),
  '.endr': stray('.rept'),
  '.include': include,
  '.incbin': binary,
  '.abort': abort,
  '.err': message('error'),
  '.error': message('error'),
  '.warning': message('warning'),
};

/** The directives that begin, part and end what is conditional. */
export const CONDITION_WORDS: readonly string[] = [
  ...Object.keys(TESTS),
  '.elseif',
  '.else',
  '.endif',
];
