import type { Expression, Position, UnitSymbol } from './model.ts';
import { applyBinary, applyUnary, type Grammar, readExpression } from './operators.ts';
import type { Cursor } from './text/cursor.ts';
import { Fault, type Range } from './text/fault.ts';
import { readLiteral } from './text/literal.ts';
import { unquoted } from './text/string-literal.ts';

/** What names mean while an expression is read. */
export interface Names {
  here(): Position;
  symbol(name: string, range: Range): UnitSymbol;
  /** The numeric label `1b` or `1f`. */
  numeric(digits: string, direction: 'b' | 'f', range: Range): Expression;
}

// GNU as: comparisons bind weaker than sums, sums weaker than bit operations.
const RANKS = {
  '||': 1,
  '&&': 2,
  '==': 3,
  '!=': 3,
  '<>': 3,
  '<': 3,
  '<=': 3,
  '>': 3,
  '>=': 3,
  '+': 4,
  '-': 4,
  '|': 5,
  '&': 5,
  '^': 5,
  '!': 5,
  '*': 6,
  '/': 6,
  '%': 6,
  '<<': 6,
  '>>': 6,
};

const OPERATORS = /\|\||&&|==|!=|<>|<=|>=|<<|>>|[-+*/%&|^!<>]/y;
const NAME = /[A-Za-z_.][\w.$]*|"(?:[^"\\]|\\.)+"/y;
/** A number that is all there is, which most expressions are. */
const LONE = /(?:0[xX][0-9a-fA-F]+|[1-9]\d*|0)(?=\s*(?:[,(]|$))/y;
const NUMERIC_LABEL = /(?:0|[1-9]\d*)[bf](?![\w.$])/y;

/** An expression that is just a number. */
export function number(value: bigint | number): Expression {
  return { kind: 'number', value: BigInt(value) };
}

/** Reads one expression in GNU as's syntax; with `product`, no further than the next sum. */
export function parseExpression(cursor: Cursor, names: Names, product = false): Expression {
  const lone = cursor.match(LONE);
  if (lone !== undefined) return number(BigInt(lone));
  const grammar: Grammar<Expression> = {
    operators: OPERATORS,
    ranks: RANKS,
    operand: (at) => parseOperand(at, names),
    unary: (operator, operand) => {
      if (operator === '+') return operand;
      if (operand.kind === 'number') return number(applyUnary(operator, operand.value));
      return { kind: 'unary', operator, operand };
    },
    binary: (operator, left, right, at, from) => {
      const range = at.range(from, from + operator.length);
      return combine(operator, left, right, range);
    },
  };
  return readExpression(cursor, grammar, product ? RANKS['|'] : 1);
}

function parseOperand(cursor: Cursor, names: Names): Expression {
  cursor.skipBlanks();
  const from = cursor.position;
  const label = cursor.match(NUMERIC_LABEL);
  if (label !== undefined)
    return names.numeric(label.slice(0, -1), label.at(-1) as 'b' | 'f', cursor.range(from));
  const value = readLiteral(cursor);
  if (value !== undefined) return { kind: 'number', value };
  const word = cursor.match(NAME);
  if (word === undefined) throw cursor.unexpected('a number or a symbol');
  if (word === '.') return { kind: 'position', position: names.here() };
  const range = cursor.range(from);
  return reference(names.symbol(unquoted(word), range), range);
}

/** A symbol's value if it has one already; later changes by `.set` don't matter any more. */
export function reference(symbol: UnitSymbol, range: Range): Expression {
  const { definition } = symbol;
  if (!definition) return { kind: 'symbol', symbol, range };
  if (definition.value.kind === 'number') return definition.value;
  if (definition.value.kind === 'position' && !symbol.label) return definition.value;
  return { kind: 'definition', definition, symbol };
}

/** Applies an operator, at once where GNU as can: to numbers, and to places a known way apart. */
export function combine(
  operator: string,
  left: Expression,
  right: Expression,
  range: Range,
): Expression {
  if (left.kind === 'number' && right.kind === 'number') {
    const value = applyBinary(operator, left.value, right.value);
    if (value === undefined) throw new Fault(range, 'division by zero');
    return number(value);
  }
  const a = positionOf(left);
  const b = positionOf(right);
  if (a && b && a.fragment === b.fragment && operator === '-') return number(a.offset - b.offset);
  if (a && right.kind === 'number' && (operator === '+' || operator === '-')) {
    const moved = a.offset + Number(operator === '+' ? right.value : -right.value);
    if (Math.abs(moved) < 2 ** 40)
      return { kind: 'position', position: { fragment: a.fragment, offset: moved } };
  }
  return { kind: 'binary', operator, left, right, range };
}

/** The place an expression stands for, if that is known already. */
export function positionOf(expression: Expression): Position | undefined {
  if (expression.kind === 'position') return expression.position;
  if (expression.kind !== 'definition') return undefined;
  const { value } = expression.definition;
  return value.kind === 'position' ? value.position : undefined;
}
