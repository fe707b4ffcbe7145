import { applyBinary, applyUnary, type Grammar, readExpression } from '../operators.ts';
import { Cursor } from '../text/cursor.ts';
import { Fault } from '../text/fault.ts';
import type { Line } from '../text/line.ts';
import { readLiteral } from '../text/literal.ts';
import { type CppMacros, expandTokens } from './macro.ts';
import { isBlank, isName, type Token, tokenise } from './token.ts';

// C's precedence, which is not that of GNU as.
const RANKS: Record<string, number> = {};
const LEVELS = ['||', '&&', '|', '^', '&', '== !=', '< <= > >=', '<< >>', '+ -', '* / %'];
for (const [rank, level] of LEVELS.entries()) {
  for (const operator of level.split(' ')) RANKS[operator] = rank + 1;
}

/** Undefined stands for a division by zero, which matters only where its value does. */
type Value = bigint | undefined;

const GRAMMAR: Grammar<Value> = {
  operators: /\|\||&&|==|!=|<=|>=|<<|>>|[-+*/%&|^<>]/y,
  ranks: RANKS,
  operand(cursor) {
    if (cursor.match(/[A-Za-z_]\w*/y)) return 0n;
    const suffixed = cursor.match(/(?:0[xX][0-9a-fA-F]+|\d+)(?=[uUlL]+\b)/y);
    if (suffixed) {
      cursor.match(/[uUlL]+/y);
      return readLiteral(new Cursor({ ...cursor.line, text: suffixed })) ?? 0n;
    }
    const value = readLiteral(cursor);
    if (value === undefined) throw cursor.unexpected('a number');
    return value;
  },
  unary: (operator, value) => (value === undefined ? undefined : applyUnary(operator, value)),
  binary(operator, left, right) {
    if (operator === '&&' && left === 0n) return 0n;
    if (operator === '||' && left !== undefined && left !== 0n) return 1n;
    const value =
      left === undefined || right === undefined ? undefined : applyBinary(operator, left, right);
    if (value === undefined) return undefined;
    // GNU as makes a true comparison -1, C makes it 1.
    return /^(?:==|!=|[<>]=?)$/.test(operator) ? -value : value;
  },
};

const HAS_INCLUDE = /\b__has_include\s*\(\s*("[^"]*"|<[^>]*>)\s*\)/g;

/** Whether `#if` holds; `from` is where its expression starts in the line. */
export function conditionHolds(
  line: Line,
  from: number,
  macros: CppMacros,
  hasInclude: (inclusion: string) => boolean,
): boolean {
  const blank = ' '.repeat(from) + line.text.slice(from);
  const asked = blank.replace(HAS_INCLUDE, (all, inclusion) =>
    (hasInclude(inclusion) ? '1' : '0').padEnd(all.length),
  );
  const tokens = expandTokens(line, replaceDefined(line, tokenise(asked), macros), macros);
  const spans = line.spans;
  const text = tokens.map((token) => token.text).join('');
  const cursor = new Cursor({ ...line, text, spans });
  if (cursor.peek() === '')
    throw new Fault({ line, from: 0, to: line.text.trimEnd().length }, 'the condition is missing');
  const value = readChoice(cursor);
  cursor.expectEnd();
  const whole = { line, from, to: line.text.trimEnd().length };
  if (value === undefined) throw new Fault(whole, 'division by zero');
  return value !== 0n;
}

/** An expression, perhaps `a ? b : c`. */
function readChoice(cursor: Cursor): Value {
  const value = readExpression(cursor, GRAMMAR);
  if (!cursor.take('?')) return value;
  const held = readChoice(cursor);
  cursor.expect(':');
  const other = readChoice(cursor);
  return value === undefined ? undefined : value !== 0n ? held : other;
}

/** `defined X` and `defined(X)` become 1 or 0 before X could be expanded. */
function replaceDefined(line: Line, tokens: Token[], macros: CppMacros): Token[] {
  const result: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token.text !== 'defined') {
      result.push(token);
      continue;
    }
    const following: string[] = [];
    let end = at;
    while (end + 1 < tokens.length && following.length < 3) {
      end++;
      if (!isBlank(tokens[end])) following.push(tokens[end].text);
      if (following.length === 1 && following[0] !== '(') break;
    }
    const [first = '', second = '', third] = following;
    const name = first === '(' ? second : first;
    if (!isName(name) || (first === '(' && third !== ')')) {
      const range = { line, from: token.offset, to: token.offset + token.text.length };
      throw new Fault(range, "'defined' needs a name", 'write defined(NAME)');
    }
    result.push({ ...token, text: macros.has(name) ? '1' : '0' });
    at = end;
  }
  return result;
}
