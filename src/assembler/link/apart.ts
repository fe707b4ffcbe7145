import type { UnitSymbol } from '../model.ts';
import type { Unit } from '../unit.ts';

const PREFIX = 'yours.';

/** What other units call a global of a unit that is set apart, or a symbol that it lacks. */
export function linkedName(name: string): string {
  return `${PREFIX}${name}`;
}

/** The name that a unit which is set apart has for a symbol that others define for it. */
export function ownName(name: string): string | undefined {
  return name.startsWith(PREFIX) ? name.slice(PREFIX.length) : undefined;
}

/**
 * Lets a unit keep its names beside units that it knows nothing of. A global that another unit
 * defines, too, becomes the unit's own; a symbol that it lacks is found in another by `linkedName`
 * alone.
 * @returns its symbols by what the other units call them
 */
export function setApart(
  units: readonly Unit[],
  path: string | undefined,
): ReadonlyMap<string, UnitSymbol> {
  const unit = units.find((each) => each.path === path);
  const reachable = new Map<string, UnitSymbol>();
  if (!unit) return reachable;
  const others = units.filter((each) => each !== unit);
  const global = (symbol?: UnitSymbol) => symbol?.definition && symbol.binding !== 'local';
  for (const symbol of unit.symbols.values()) {
    if (!symbol.definition) symbol.elsewhere = linkedName(symbol.name);
    if (symbol.definition) reachable.set(linkedName(symbol.name), symbol);
    if (!global(symbol)) continue;
    if (others.some(({ symbols }) => global(symbols.get(symbol.name)))) symbol.binding = 'local';
  }
  return reachable;
}
