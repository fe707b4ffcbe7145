import type { ImageSymbol } from '../image.ts';
import type { UnitSymbol } from '../model.ts';
import { placeAt } from '../text/line.ts';
import type { Unit } from '../unit.ts';
import { ownName } from './apart.ts';
import type { Linked, OutputSection } from './link.ts';

interface Found {
  apart: boolean;
  symbol: UnitSymbol;
  address: number;
  section: OutputSection;
}

/** The image's symbols by address, all addresses being final. `apart`: paths of units set apart. */
export function imageSymbols(
  units: readonly Unit[],
  linked: Linked,
  apart: readonly string[] = [],
): ImageSymbol[] {
  const found: Found[] = [];
  for (const unit of units) {
    for (const symbol of unit.symbols.values()) {
      if (symbol.name.startsWith('.L')) continue;
      // A weak symbol may have lost against another unit's.
      if (symbol.binding === 'weak' && linked.globals.get(symbol.name) !== symbol) continue;
      const address = addressOf(symbol, linked);
      const section = address === undefined ? undefined : sectionOf(symbol, address, linked);
      if (address !== undefined && section)
        found.push({ symbol, address, section, apart: apart.includes(unit.path) });
    }
  }
  found.sort((a, b) => a.address - b.address);
  const ends = nextAddresses(found);
  return found.map(({ symbol, address, section, apart }, index) => {
    const end = Math.min(ends[index], section.address + section.size);
    const { range, size, kind, binding } = symbol;
    const own = ownName(symbol.name);
    return {
      name: own ?? symbol.name,
      address,
      size: size ? Number(linked.evaluator.value(size).value) : end - address,
      ...(size && { sized: true }),
      ...(kind && { typed: true }),
      kind: kind ?? (section.kind.executable ? 'function' : 'object'),
      global: binding !== 'local',
      ...((apart || own !== undefined) && { apart: true }),
      place: range ? placeAt(range.line, range.from) : { file: '', line: 1, column: 1 },
    };
  });
}

/** Where a symbol is, or undefined if it is a constant or not part of the image. */
function addressOf(symbol: UnitSymbol, linked: Linked): number | undefined {
  if (!symbol.definition || symbol.section?.kind.allocated === false) return undefined;
  const { value, addresses } = linked.evaluator.value(symbol.definition.value);
  return addresses === 1 ? Number(value) : undefined;
}

function sectionOf(symbol: UnitSymbol, address: number, linked: Linked): OutputSection | undefined {
  const { section } = symbol;
  if (section) return linked.outputOf.get(section);
  return linked.outputs.find(
    (output) =>
      output.kind.allocated && address >= output.address && address <= output.address + output.size,
  );
}

/** For each symbol, the next larger address that has one. */
function nextAddresses(sorted: readonly Found[]): number[] {
  const ends: number[] = [];
  let next = Number.POSITIVE_INFINITY;
  for (let index = sorted.length - 1; index >= 0; index--) {
    const after = sorted[index + 1]?.address ?? Number.POSITIVE_INFINITY;
    if (after > sorted[index].address) next = after;
    ends[index] = next;
  }
  return ends;
}
