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
 * Lets units keep their names beside units that they know nothing of. A global that one of the others
 * defines, too, becomes their own; a symbol that a unit lacks is found in another by `linkedName`
 * alone, as it is called among those set apart.
 * @returns their symbols by what all units call them
 */
export function setApart(
  units: readonly Unit[],
  paths: readonly string[],
): ReadonlyMap<string, UnitSymbol> {
  const reachable = new Map<string, UnitSymbol>();
  const others = units.filter(({ path }) => !paths.includes(path));
  const global = (symbol?: UnitSymbol) => symbol?.definition && symbol.binding !== 'local';
  const clashing: UnitSymbol[] = [];
  for (const { path, symbols } of units) {
    if (!paths.includes(path)) continue;
    for (const symbol of symbols.values()) {
      const name = linkedName(symbol.name);
      if (!symbol.definition) symbol.elsewhere = name;
      else if (global(symbol) || !reachable.has(name)) reachable.set(name, symbol);
      if (global(symbol) && others.some((each) => global(each.symbols.get(symbol.name))))
        clashing.push(symbol);
    }
  }
  for (const symbol of clashing) symbol.binding = 'local';
  return reachable;
}
