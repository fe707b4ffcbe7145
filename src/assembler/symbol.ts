import type { Expression, UnitSymbol } from './model.ts';
import type { Range } from './text/fault.ts';

export function newSymbol(name: string): UnitSymbol {
  return {
    name,
    definition: undefined,
    first: undefined,
    label: false,
    section: undefined,
    binding: 'local',
    kind: undefined,
    size: undefined,
    range: undefined,
  };
}

export function define(symbol: UnitSymbol, value: Expression, range: Range): void {
  const result = { value: 0n, addresses: 0 };
  symbol.definition = { value, range, round: -1, result, busy: false };
  symbol.first ??= symbol.definition;
  symbol.range = range;
}
