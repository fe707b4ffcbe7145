import type { Expression } from './expression.ts';
import type { UnitSection } from './section.ts';
import type { Range } from './text/fault.ts';

/** What a symbol was given by `.set`; a later `.set` makes a new one. */
export interface Definition {
  value: Expression;
  range: Range;
  /** In which round of evaluation `result` was found, so that no definition is evaluated twice. */
  round: number;
  result: { value: bigint; addresses: number };
  /** True while it is being evaluated: meeting it again means it is defined by itself. */
  busy: boolean;
}

/** A name within one unit. */
export interface UnitSymbol {
  name: string;
  /** Undefined until the unit defines it; then perhaps another unit does. */
  definition: Definition | undefined;
  /** True for a label or `.comm`; false for a `.set` symbol, which may be set again. */
  label: boolean;
  /** The section of a label, else undefined. */
  section: UnitSection | undefined;
  binding: 'local' | 'global' | 'weak';
  kind: 'function' | 'object' | undefined;
  size: Expression | undefined;
  /** Where it was defined, for the symbol table and for messages. */
  range: Range | undefined;
}

export function newSymbol(name: string): UnitSymbol {
  return {
    name,
    definition: undefined,
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
  symbol.range = range;
}
