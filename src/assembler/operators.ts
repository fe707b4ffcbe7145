import { LIMITS } from './limits.ts';
import type { Cursor } from './text/cursor.ts';

/** How one language writes expressions over values of type T. */
export interface Grammar<T> {
  /** Sticky, longest operator first. */
  operators: RegExp;
  /** Larger binds tighter. */
  ranks: Readonly<Record<string, number>>;
  operand(cursor: Cursor): T;
  unary(operator: string, operand: T, cursor: Cursor): T;
  binary(operator: string, left: T, right: T, cursor: Cursor, at: number): T;
}

interface Count {
  depth: number;
  operators: number;
}

/**
 * Reads an expression by precedence climbing, of operators ranked `lowest` and above only; faults
 * if it is malformed or too deep.
 */
export function readExpression<T>(cursor: Cursor, grammar: Grammar<T>, lowest = 1): T {
  return readBinary(cursor, grammar, lowest, { depth: 0, operators: 0 });
}

function readBinary<T>(cursor: Cursor, grammar: Grammar<T>, lowest: number, count: Count): T {
  let left = readUnary(cursor, grammar, count);
  for (;;) {
    cursor.skipBlanks();
    const at = cursor.position;
    const operator = cursor.match(grammar.operators);
    if (operator === undefined) return left;
    const rank = grammar.ranks[operator];
    if (rank < lowest) {
      cursor.position = at;
      return left;
    }
    if (++count.operators > LIMITS.expressionOperators) {
      const reason = `more than ${LIMITS.expressionOperators} operators in one expression`;
      throw cursor.fault(reason, at, cursor.position);
    }
    const right = readBinary(cursor, grammar, rank + 1, count);
    left = grammar.binary(operator, left, right, cursor, at);
  }
}

function readUnary<T>(cursor: Cursor, grammar: Grammar<T>, count: Count): T {
  cursor.skipBlanks();
  const at = cursor.position;
  const operator = cursor.match(/[-+~!(]/y);
  if (operator === undefined) return grammar.operand(cursor);
  if (++count.depth > LIMITS.expressionDepth) {
    throw cursor.fault(
      `more than ${LIMITS.expressionDepth} parentheses and signs inside one another`,
      at,
      at + 1,
    );
  }
  let value: T;
  if (operator === '(') {
    value = readBinary(cursor, grammar, 1, count);
    if (!cursor.take(')')) throw cursor.fault("the parenthesis is not closed by ')'", at, at + 1);
  } else {
    value = grammar.unary(operator, readUnary(cursor, grammar, count), cursor);
  }
  count.depth--;
  return value;
}

/** 64 bits with a sign, which is what every value of an expression is. */
export function signed(value: bigint): bigint {
  return BigInt.asIntN(64, value);
}

export function applyUnary(operator: string, value: bigint): bigint {
  switch (operator) {
    case '-':
      return signed(-value);
    case '~':
      return signed(~value);
    case '!':
      return value === 0n ? 1n : 0n;
    default:
      return value;
  }
}

/**
 * A binary operator of GNU as on signed 64-bit values: comparisons give -1 or 0, `>>` moves in
 * zeros, `a ! b` is `a | ~b`. Dividing by zero gives undefined.
 */
export function applyBinary(operator: string, a: bigint, b: bigint): bigint | undefined {
  const truth = (value: boolean) => (value ? -1n : 0n);
  switch (operator) {
    case '+':
      return signed(a + b);
    case '-':
      return signed(a - b);
    case '*':
      return signed(a * b);
    case '/':
      return b === 0n ? undefined : signed(a / b);
    case '%':
      return b === 0n ? undefined : a % b;
    case '<<':
      return b < 0n || b > 63n ? 0n : signed(a << b);
    case '>>':
      return b < 0n || b > 63n ? 0n : signed(BigInt.asUintN(64, a) >> b);
    case '|':
      return a | b;
    case '&':
      return a & b;
    case '^':
      return a ^ b;
    case '!':
      return a | ~b;
    case '==':
      return truth(a === b);
    case '!=':
    case '<>':
      return truth(a !== b);
    case '<':
      return truth(a < b);
    case '<=':
      return truth(a <= b);
    case '>':
      return truth(a > b);
    case '>=':
      return truth(a >= b);
    case '&&':
      return a !== 0n && b !== 0n ? 1n : 0n;
    default:
      return a !== 0n || b !== 0n ? 1n : 0n;
  }
}
