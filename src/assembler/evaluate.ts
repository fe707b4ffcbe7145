import { didYouMean } from '../base/suggest.ts';
import { positionOf } from './expression.ts';
import { LIMITS } from './limits.ts';
import type { UndefinedSymbols } from './link/undefined.ts';
import type { Definition, Expression, Position, UnitSymbol } from './model.ts';
import { REGISTER_NAMES } from './operands/registers.ts';
import { applyBinary, applyUnary, signed } from './operators.ts';
import { Fault, type Range } from './text/fault.ts';

/** A 64-bit value and how many addresses are in it: 0 for a constant, 1 for an address. */
export interface Value {
  value: bigint;
  addresses: number;
}

/** Computes expressions from the addresses the layout has given so far. */
export class Evaluator {
  readonly #globals: ReadonlyMap<string, UnitSymbol>;
  /** Names that only their own unit sees, with its path: for hints. */
  readonly #local: ReadonlyMap<string, string>;
  readonly #undefined: UndefinedSymbols;
  #round = 0;
  #depth = 0;

  /** `globals` are the names every unit sees, `local` the others and where they are defined. */
  constructor(
    globals: ReadonlyMap<string, UnitSymbol>,
    local: ReadonlyMap<string, string>,
    undefinedSymbols: UndefinedSymbols,
  ) {
    this.#globals = globals;
    this.#local = local;
    this.#undefined = undefinedSymbols;
  }

  /** To be called when addresses have changed. */
  nextRound(): void {
    this.#round++;
  }

  /** What a name in a unit means. */
  resolve(symbol: UnitSymbol): Definition | undefined {
    return symbol.first ?? this.#globals.get(symbol.elsewhere ?? symbol.name)?.definition;
  }

  value(expression: Expression): Value {
    switch (expression.kind) {
      case 'number':
        return { value: expression.value, addresses: 0 };
      case 'position': {
        const { fragment, offset } = expression.position;
        return { value: BigInt(fragment.address + offset), addresses: 1 };
      }
      case 'definition': {
        // A weak definition gives way to another unit's.
        const weak = expression.symbol.binding === 'weak';
        const other = weak ? this.#globals.get(expression.symbol.name)?.definition : undefined;
        return this.#definition(other ?? expression.definition);
      }
      case 'symbol': {
        const definition = this.resolve(expression.symbol);
        if (definition) return this.#definition(definition);
        if (expression.symbol.binding === 'weak') return { value: 0n, addresses: 0 };
        return {
          value: BigInt(this.#elsewhere(expression.symbol, expression.range)),
          addresses: 1,
        };
      }
      case 'unary': {
        const { value, addresses } = this.value(expression.operand);
        const negated = expression.operator === '-' ? -addresses : addresses;
        return { value: applyUnary(expression.operator, value), addresses: negated };
      }
      case 'binary':
        return this.#binary(expression);
    }
  }

  #binary(expression: Expression & { kind: 'binary' }): Value {
    const { operator, range } = expression;
    const left = this.value(expression.left);
    const right = this.value(expression.right);
    if (operator === '-' && this.#isElsewhere(expression.right)) {
      const reason = 'a symbol of another file cannot be subtracted';
      throw new Fault(range, reason, 'its address is not known before the link');
    }
    const value = applyBinary(operator, left.value, right.value);
    if (value === undefined) throw new Fault(range, 'division by zero');
    if (operator === '+') return { value, addresses: left.addresses + right.addresses };
    if (operator === '-') return { value, addresses: left.addresses - right.addresses };
    const comparison = /^(?:[<>=!]=|[<>]|<>)$/.test(operator);
    if ((left.addresses !== 0 || right.addresses !== 0) && !comparison)
      throw new Fault(range, `'${operator}' cannot be applied to an address`);
    return { value: signed(value), addresses: 0 };
  }

  #isElsewhere(expression: Expression): boolean {
    return (
      expression.kind === 'symbol' &&
      this.resolve(expression.symbol) === undefined &&
      expression.symbol.binding !== 'weak'
    );
  }

  #definition(definition: Definition): Value {
    if (definition.round === this.#round) return definition.result;
    if (definition.busy) throw new Fault(definition.range, 'the symbol is defined by itself');
    if (this.#depth >= LIMITS.definitionDepth) {
      const reason = `more than ${LIMITS.definitionDepth} symbols defined by one another`;
      throw new Fault(definition.range, reason);
    }
    this.#depth++;
    definition.busy = true;
    try {
      definition.result = this.value(definition.value);
      definition.round = this.#round;
    } finally {
      definition.busy = false;
      this.#depth--;
    }
    return definition.result;
  }

  /** The address of a symbol of another file; faults if it cannot be one. */
  #elsewhere({ name, elsewhere }: UnitSymbol, range: Range): number {
    const known = this.#undefined.known(name);
    if (known !== undefined) return known;
    if (/^\d/.test(name)) throw new Fault(range, `no label '${name}:' follows`);
    const reason = `undefined symbol '${name}'`;
    const isRegister = REGISTER_NAMES.has(name.toLowerCase());
    if (isRegister) throw new Fault(range, reason, `did you mean the register '%${name}'?`);
    const unit = elsewhere ? undefined : this.#local.get(name);
    if (unit) throw new Fault(range, reason, `is '.globl ${name}' missing in ${unit}?`);
    const names = elsewhere ? [] : [...this.#globals.keys(), ...this.#local.keys()];
    const address = this.#undefined.add(name, range, didYouMean(name, names));
    if (address === undefined) throw new Fault(range, reason);
    return address;
  }
}

/** The place an expression stands for once all symbols are defined, if it is one. */
export function placeOf(expression: Expression): Position | undefined {
  let at = expression;
  for (let depth = 0; depth < LIMITS.definitionDepth; depth++) {
    const position = positionOf(at);
    if (position) return position;
    if (at.kind === 'definition') at = at.definition.value;
    else if (at.kind === 'symbol' && at.symbol.first) at = at.symbol.first.value;
    else return undefined;
  }
  return undefined;
}
