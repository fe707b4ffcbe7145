import type { Cursor } from '../text/cursor.ts';
import type { Range } from '../text/fault.ts';
import { type Line, moveStretches, placeAt, type Stretch } from '../text/line.ts';

interface Parameter {
  name: string;
  fallback: string | undefined;
  required: boolean;
  /** True if it takes the rest of the call, commas and all. */
  rest: boolean;
}

/** A `.macro`. */
export interface Macro {
  name: string;
  parameters: Parameter[];
  body: Cursor[];
}

const SYMBOL = /[A-Za-z_.$][\w.$]*/y;

/** Reads the parameters behind `.macro name`. */
export function readParameters(cursor: Cursor): Parameter[] {
  const parameters: Parameter[] = [];
  while (cursor.peek() !== '') {
    cursor.skipBlanks();
    const from = cursor.position;
    const name = cursor.match(SYMBOL);
    if (name === undefined) throw cursor.unexpected('the name of an argument');
    const parameter: Parameter = { name, fallback: undefined, required: false, rest: false };
    if (cursor.take(':')) {
      const qualifier = cursor.match(/req|vararg/y);
      if (!qualifier) throw cursor.unexpected("'req' or 'vararg'");
      parameter.required = qualifier === 'req';
      parameter.rest = qualifier === 'vararg';
    }
    if (cursor.take('=')) parameter.fallback = readArgument(cursor);
    if (parameters.some((other) => other.name === name))
      throw cursor.fault(`the argument '${name}' stands twice`, from, from + name.length);
    parameters.push(parameter);
    cursor.take(',');
  }
  return parameters;
}

/** One argument: up to a comma, or a blank between two words, outside parentheses and strings. */
export function readArgument(cursor: Cursor): string {
  cursor.skipBlanks();
  const { text } = cursor;
  const quoted = /"((?:[^"\\]|\\.)*)"(?=\s*(?:,|$))/y;
  quoted.lastIndex = cursor.position;
  const whole = quoted.exec(text);
  if (whole) {
    cursor.position += whole[0].length;
    return whole[1];
  }
  const from = cursor.position;
  const piece = /"(?:[^"\\]|\\.)*"|'(?:\\.|[^\\])'?|\s+|[^\s]/y;
  let depth = 0;
  for (;;) {
    piece.lastIndex = cursor.position;
    const next = piece.exec(text)?.[0];
    if (next === undefined) break;
    if (depth === 0 && next === ',') break;
    if (depth === 0 && next.trim() === '') {
      const before = text[cursor.position - 1] ?? '';
      const after = text[cursor.position + next.length] ?? '';
      if (/[\w.$"')\]]/.test(before) && /[\w.$"'%\\]/.test(after)) break;
    }
    if (/[([]/.test(next)) depth++;
    else if (/[)\]]/.test(next)) depth = Math.max(0, depth - 1);
    cursor.position += next.length;
  }
  return text.slice(from, cursor.position).trim();
}

/** The arguments of a call, by parameter. */
export function readCall(macro: Macro, cursor: Cursor, range: Range): Map<string, string> {
  const values = new Map<string, string>();
  let position = 0;
  while (cursor.peek() !== '') {
    const from = cursor.position;
    const keyword = /([A-Za-z_.$][\w.$]*)\s*=(?!=)/y;
    keyword.lastIndex = from;
    const named = keyword.exec(cursor.text);
    const byName = named && macro.parameters.find(({ name }) => name === named[1]);
    if (named && byName) cursor.position += named[0].length;
    const parameter = byName || macro.parameters[position++];
    if (!parameter) {
      const count = macro.parameters.length;
      const noun = count === 1 ? 'argument' : 'arguments';
      throw cursor.fault(`'${macro.name}' takes ${count} ${noun}`, from, cursor.text.length);
    }
    if (parameter.rest) {
      values.set(parameter.name, cursor.text.slice(cursor.position).trim());
      break;
    }
    values.set(parameter.name, readArgument(cursor));
    cursor.take(',');
  }
  for (const { name, fallback, required } of macro.parameters) {
    if ((values.get(name) ?? '') !== '') continue;
    if (required)
      throw cursor.fault(`'${macro.name}' needs its argument '${name}'`, range.from, range.to);
    values.set(name, fallback ?? '');
  }
  return values;
}

const REFERENCE = /\\(@|\(\)|[A-Za-z_.$][\w.$]*)/g;

/** A body's statement with `\name`, `\@` and `\()` replaced; it still knows its own place. */
export function substitute(
  statement: Cursor,
  values: ReadonlyMap<string, string>,
  counter: string,
): Line {
  const { line, position: from } = statement;
  const to = statement.text.length;
  const stretches: Stretch[] = [];
  let text = '';
  let copied = from;
  const copy = (end: number) => {
    stretches.push(...moveStretches(line, copied, end, text.length));
    text += line.text.slice(copied, end);
  };
  for (const found of line.text.slice(from, to).matchAll(REFERENCE)) {
    const name = found[1];
    const value = name === '@' ? counter : name === '()' ? '' : values.get(name);
    if (value === undefined) continue;
    const at = from + found.index;
    copy(at);
    stretches.push({ ...placeAt(line, at), start: text.length, fixed: true });
    text += value;
    copied = at + found[0].length;
  }
  copy(to);
  return line.within === undefined ? { text, stretches } : { text, stretches, within: line.within };
}

/** The lines of a call; every byte of them counts for the call's place. */
export function* callLines(
  macro: Macro,
  values: ReadonlyMap<string, string>,
  counter: string,
  call: Range,
  expand: (size: number) => void,
): Generator<Line> {
  const stretches = [{ ...placeAt(call.line, call.from), start: 0, fixed: true }];
  for (const statement of macro.body) {
    const { text, stretches: own } = substitute(statement, values, counter);
    expand(text.length);
    const { file, line } = own[0];
    const where = file === stretches[0].file ? `line ${line}` : `${file}:${line}`;
    yield { text, stretches, within: ` (in macro '${macro.name}', ${where})` };
  }
}
