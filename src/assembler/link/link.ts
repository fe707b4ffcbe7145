import type { Budget } from '../budget.ts';
import { Evaluator } from '../evaluate.ts';
import type { SectionIdentity, SectionKind, UnitSymbol } from '../model.ts';
import { UnitSection } from '../section.ts';
import { define } from '../symbol.ts';
import { Fault } from '../text/fault.ts';
import { placeAt } from '../text/line.ts';
import type { Problems } from '../text/problems.ts';
import type { Unit } from '../unit.ts';
import { setApart } from './apart.ts';
import { outputName, PARTS, type Part, textRank } from './layout.ts';
import { kindOf } from './section-kind.ts';
import { UndefinedSymbols } from './undefined.ts';

/** A section of the image: the units' sections of that name, in the order of the units. */
export interface OutputSection {
  name: string;
  kind: SectionKind;
  part: Part;
  pieces: UnitSection[];
  address: number;
  size: number;
}

/** The units put together: what is where is up to the layout. */
export interface Linked {
  outputs: OutputSection[];
  outputOf: ReadonlyMap<SectionIdentity, OutputSection>;
  evaluator: Evaluator;
  globals: ReadonlyMap<string, UnitSymbol>;
  missing: UndefinedSymbols;
}

const STANDARD = new Set(['.text', '.data', '.bss']);

/** `apart`: paths of units set apart, see `setApart`. */
export function link(
  units: readonly Unit[],
  problems: Problems,
  budget: Budget,
  apart: readonly string[] = [],
): Linked {
  const reachable = setApart(units, apart);
  const globals = collectGlobals(units, problems);
  for (const [name, symbol] of reachable) globals.set(name, symbol);
  const outputs = new Map<string, OutputSection>();
  for (const unit of units) {
    // An object file has these three first, wherever its source comes to them.
    const all = [...unit.sections.values()];
    all.sort((a, b) => Number(STANDARD.has(b.name)) - Number(STANDARD.has(a.name)));
    for (const section of all) add(outputs, section);
  }
  for (const section of placeCommon(units, globals, budget)) add(outputs, section);
  const sorted = [...outputs.values()];
  for (const { pieces } of sorted) pieces.sort((a, b) => textRank(a.name) - textRank(b.name));
  sorted.sort((a, b) => PARTS.indexOf(a.part) - PARTS.indexOf(b.part) || usualFirst(a, b));
  const local = new Map<string, string>();
  for (const unit of units) {
    for (const symbol of unit.symbols.values()) {
      if (symbol.definition && symbol.binding === 'local') local.set(symbol.name, unit.path);
    }
  }
  const missing = new UndefinedSymbols();
  const evaluator = new Evaluator(globals, local, missing);
  const outputOf = new Map(
    sorted.flatMap((output) => output.pieces.map((piece) => [piece, output] as const)),
  );
  return { outputs: sorted, outputOf, evaluator, globals, missing };
}

function add(outputs: Map<string, OutputSection>, section: UnitSection): void {
  const name = outputName(section.name);
  const { kind } = section;
  let output = outputs.get(name);
  if (!output) {
    output = { name, kind, part: partOf(kind), pieces: [], address: 0, size: 0 };
    outputs.set(name, output);
  }
  output.pieces.push(section);
}

function partOf(kind: SectionKind): Part {
  if (kind.thread) return 'thread';
  if (kind.executable) return 'text';
  if (!kind.writable) return 'rodata';
  return kind.zeroed ? 'bss' : 'data';
}

function usualFirst(a: OutputSection, b: OutputSection): number {
  return Number(b.name === `.${b.part}`) - Number(a.name === `.${a.part}`);
}

function collectGlobals(units: readonly Unit[], problems: Problems): Map<string, UnitSymbol> {
  const globals = new Map<string, UnitSymbol>();
  for (const unit of units) {
    for (const symbol of unit.symbols.values()) {
      if (symbol.binding === 'local' || !symbol.definition) continue;
      const other = globals.get(symbol.name);
      const twice = other?.binding === 'global' && symbol.binding === 'global';
      if (twice && other.range && symbol.range) {
        const { file, line } = placeAt(other.range.line, other.range.from);
        const reason = `'${symbol.name}' is defined twice, first at ${file}:${line}`;
        problems.fault(new Fault(symbol.range, reason));
      }
      const stronger = other?.binding === 'weak' && symbol.binding === 'global';
      if (!other || stronger) globals.set(symbol.name, symbol);
    }
  }
  return globals;
}

/** Gives `.comm` symbols memory: the largest size asked for, unless a unit defines the name. */
function* placeCommon(
  units: readonly Unit[],
  globals: Map<string, UnitSymbol>,
  budget: Budget,
): Generator<UnitSection> {
  const wanted = new Map<string, Unit['common'][number]>();
  for (const common of units.flatMap((unit) => unit.common)) {
    const name = common.symbol.elsewhere ?? common.symbol.name;
    const other = wanted.get(name);
    if (globals.has(name)) continue;
    if (!other || other.size < common.size) wanted.set(name, common);
  }
  for (const [name, { symbol, size, alignment, origin }] of wanted) {
    const section = new UnitSection('.bss', kindOf('.bss'), budget);
    section.alignment = alignment;
    define(symbol, { kind: 'position', position: section.here }, origin);
    symbol.label = true;
    symbol.section = section;
    section.fill(size, 0, origin);
    globals.set(name, symbol);
    yield section;
  }
}
