import type { Cursor } from '../text/cursor.ts';
import { Fault, type Range } from '../text/fault.ts';
import { type Line, placeAt } from '../text/line.ts';
import { type Reader, readArgument, skipComma } from './argument.ts';
import { type Substitution, substitute } from './substitute.ts';

interface Parameter {
  name: string;
  fallback: string;
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

/** Reads the parameters behind `.macro name`, of a statement that is scrubbed. */
export function readParameters(unit: Reader, cursor: Cursor): Parameter[] {
  const parameters: Parameter[] = [];
  while (cursor.peek() !== '') {
    const from = cursor.position;
    const name = readName(unit, cursor);
    if (name === undefined) throw cursor.unexpected('the name of an argument');
    const parameter: Parameter = { name, fallback: '', required: false, rest: false };
    if (cursor.take(':')) {
      const qualifier = cursor.match(/(?:req|vararg)(?![\w.$])/y);
      if (!qualifier) throw cursor.unexpected("'req' or 'vararg'");
      parameter.required = qualifier === 'req';
      parameter.rest = qualifier === 'vararg';
    }
    if (cursor.take('=')) {
      const fallback = readArgument(unit, cursor);
      if (!parameter.required) parameter.fallback = fallback;
    }
    if (parameters.some((other) => other.name === name))
      throw cursor.fault(`the argument '${name}' stands twice`, from, from + name.length);
    parameters.push(parameter);
    if (parameter.rest) cursor.expectEnd('an argument that takes the rest comes last');
    if (cursor.take(',') && cursor.peek() === '')
      throw cursor.unexpected('the name of an argument');
  }
  return parameters;
}

function readName(unit: Reader, cursor: Cursor): string | undefined {
  const name = cursor.match(SYMBOL);
  if (unit.altmacro && cursor.text[cursor.position] === '&') cursor.position++;
  return name;
}

/** `name=`, unless a separator stands before the `=`. */
const KEYWORD = /[^ \t,";()=]*=/y;

/** The arguments of a call, by parameter; the statement is scrubbed. */
export function readCall(
  unit: Reader,
  macro: Macro,
  cursor: Cursor,
  range: Range,
): Map<string, string> {
  const values = new Map<string, string>();
  let position = 0;
  let named = false;
  while (cursor.peek() !== '') {
    const from = cursor.position;
    const keyword = unit.altmacro ? undefined : cursor.match(KEYWORD)?.slice(0, -1);
    named ||= keyword !== undefined;
    if (keyword === undefined && named)
      throw cursor.fault(
        'an argument by place cannot follow one by name',
        from,
        cursor.text.length,
      );
    const parameter =
      keyword === undefined
        ? macro.parameters[position++]
        : macro.parameters.find(({ name }) => name === keyword);
    if (!parameter) {
      const count = macro.parameters.length;
      const reason =
        keyword === undefined
          ? `'${macro.name}' takes ${count} ${count === 1 ? 'argument' : 'arguments'}`
          : `'${macro.name}' has no argument '${keyword}'`;
      throw cursor.fault(reason, from, cursor.text.length);
    }
    if (keyword === undefined && parameter.rest) {
      values.set(parameter.name, cursor.text.slice(cursor.position));
      break;
    }
    const value = readArgument(unit, cursor);
    if (values.get(parameter.name))
      unit.problems.warn(cursor.range(from), `the argument '${parameter.name}' is given twice`);
    values.set(parameter.name, value);
    skipComma(cursor);
  }
  for (const { name, fallback, required } of macro.parameters) {
    if ((values.get(name) ?? '') !== '') continue;
    if (required) throw new Fault(range, `'${macro.name}' needs its argument '${name}'`);
    values.set(name, fallback);
  }
  return values;
}

/** The lines of a call; every byte of them counts for the call's place. */
export function* callLines(
  macro: Macro,
  names: Substitution,
  call: Range,
  expand: (size: number) => void,
): Generator<Line> {
  const spans = [{ ...placeAt(call.line, call.from), start: 0, fixed: true }];
  for (const statement of macro.body) {
    const { text, spans: own } = substitute(statement, names);
    expand(text.length);
    const { file, line } = own[0];
    const where = file === spans[0].file ? `line ${line}` : `${file}:${line}`;
    yield { text, spans, within: ` (in macro '${macro.name}', ${where})` };
  }
}
