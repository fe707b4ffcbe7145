import type { Budget } from './budget.ts';
import type { Preprocessor } from './cpp/preprocessor.ts';
import type { Macro } from './directives/macro.ts';
import { StatementSource } from './directives/statement-source.ts';
import type { Encoder } from './encode/encoder.ts';
import { type Names, parseExpression, reference } from './expression.ts';
import type { CompiledFile } from './image.ts';
import { kindOf } from './link/section-kind.ts';
import type { Expression, Origin, Position, SectionKind, UnitSymbol } from './model.ts';
import { UnitSection } from './section.ts';
import { define, newSymbol } from './symbol.ts';
import { littleEndian } from './text/bytes.ts';
import type { Cursor } from './text/cursor.ts';
import { Fault, type Range } from './text/fault.ts';
import { placeAt } from './text/line.ts';
import type { Problems } from './text/problems.ts';

/** What all units of one assembly share. */
export interface Shared {
  problems: Problems;
  budget: Budget;
  encoder: Encoder;
}

/** The first number that a field of so many bytes does not hold. */
const BEYOND = { 1: 1n << 8n, 2: 1n << 16n, 4: 1n << 32n, 8: 1n << 64n } as const;

/** One translation unit while it is read: its sections, symbols, macros and where it stands. */
export class Unit implements Names {
  readonly path: string;
  readonly problems: Problems;
  readonly budget: Budget;
  readonly encoder: Encoder;
  readonly preprocessor: Preprocessor;
  readonly source: StatementSource;
  readonly sections = new Map<string, UnitSection>();
  readonly symbols = new Map<string, UnitSymbol>();
  /** Symbols of `.comm`, which the link gives memory. */
  readonly common: { symbol: UnitSymbol; size: number; alignment: number; origin: Origin }[] = [];
  readonly macros = new Map<string, Macro>();
  /** How many macros were called: what `\@` stands for. */
  calls = 0;
  syntax: 'att' | 'intel';
  section: UnitSection;
  previous: UnitSection;
  readonly pushed: { section: UnitSection; previous: UnitSection }[] = [];
  origin: Origin;
  #structure: { section: UnitSection; start: bigint } | undefined;
  /** Names given to registers, by `.set NAME, %rdi`. */
  readonly registers = new Map<string, string>();
  /** Symbols that `.local` names. */
  readonly locals = new Set<string>();
  /** Files by number, as `.file` gives them for `.loc`. */
  readonly compiled = new Map<bigint, CompiledFile>();
  /** `.loc` says that code begins in the middle of a statement. */
  midway = false;
  altmacro = false;
  /** What was said once and need not be said again. */
  readonly told = new Set<string>();
  readonly #slots = new Map<string, Expression>();
  readonly #numericLabels = new Map<string, { last?: UnitSymbol; next?: UnitSymbol }>();

  #macroLocals = 0;

  constructor(path: string, preprocessor: Preprocessor, shared: Shared, syntax: 'att' | 'intel') {
    this.path = path;
    this.problems = shared.problems;
    this.budget = shared.budget;
    this.encoder = shared.encoder;
    this.preprocessor = preprocessor;
    this.source = new StatementSource(shared.problems, shared.budget);
    this.syntax = syntax;
    this.section = this.enter('.text');
    this.previous = this.section;
    const line = { text: '', spans: [] };
    this.origin = { line, from: 0, to: 0, file: path, lineNumber: 1 };
  }

  /** A name that no source writes, for a `LOCAL` of a macro: the one that GNU as gives. */
  nextLocal(): string {
    this.#macroLocals++;
    return `.LL${this.#macroLocals.toString(16).padStart(4, '0')}`;
  }

  /** Puts the numbered parts of each section behind one another. */
  joinParts(): void {
    const parts = [...this.sections].filter(([, { part }]) => part > 0);
    for (const [key, section] of parts.sort(([, a], [, b]) => a.part - b.part)) {
      const whole = this.enter(section.name, section.kind);
      whole.append(section);
      this.sections.delete(key);
      for (const symbol of this.symbols.values())
        if (symbol.section === section) symbol.section = whole;
    }
  }

  /** Goes on in no section: labels are numbers from `start` on. */
  enterStructure(start: bigint): void {
    const kind = { allocated: false, writable: false, executable: false, zeroed: false };
    this.previous = this.section;
    this.section = new UnitSection('*structure*', kind, this.budget);
    this.#structure = { section: this.section, start };
  }

  /** Makes a statement the one that bytes are written for. */
  start(cursor: Cursor): void {
    const { line, position: from, text } = cursor;
    const { file, line: lineNumber } = placeAt(line, from);
    this.origin = { line, from, to: text.length, file, lineNumber };
  }

  /** Finds or makes a section, or one of its numbered parts, and continues in it. */
  enter(name: string, kind?: SectionKind, part = 0): UnitSection {
    const key = part === 0 ? name : `${name} ${part}`;
    let section = this.sections.get(key);
    if (!section) {
      const meant = kind ?? this.sections.get(name)?.kind ?? kindOf(name);
      section = new UnitSection(name, meant, this.budget, part);
      this.sections.set(key, section);
    }
    this.previous = this.section;
    this.section = section;
    return section;
  }

  expression(cursor: Cursor): Expression {
    return parseExpression(cursor, this);
  }

  /** Reads an expression whose value must be known at once. */
  constant(cursor: Cursor, what: string): bigint {
    cursor.skipBlanks();
    const from = cursor.position;
    const value = this.expression(cursor);
    if (value.kind === 'number') return value.value;
    const reason = `${what} must be a number that is known here`;
    throw new Fault(cursor.range(from), reason, 'define what it uses above');
  }

  here(): Position {
    return this.section.here;
  }

  symbol(name: string): UnitSymbol {
    const symbol = this.symbols.get(name) ?? newSymbol(name);
    this.symbols.set(name, symbol);
    return symbol;
  }

  numeric(digits: string, direction: 'b' | 'f', range: Range): Expression {
    const label = this.#numericLabel(digits);
    if (direction === 'b') {
      if (!label.last) throw new Fault(range, `no label '${digits}:' stands before`);
      return reference(label.last, range);
    }
    label.next ??= newSymbol(digits);
    return reference(label.next, range);
  }

  #numericLabel(digits: string): { last?: UnitSymbol; next?: UnitSymbol } {
    const label = this.#numericLabels.get(digits) ?? {};
    this.#numericLabels.set(digits, label);
    return label;
  }

  /** Defines a label at the current place. */
  label(name: string, range: Range): void {
    if (/^\d/.test(name)) {
      const label = this.#numericLabel(name);
      const symbol = label.next ?? newSymbol(name);
      label.last = symbol;
      delete label.next;
      this.#place(symbol, range);
      return;
    }
    const symbol = this.symbol(name);
    this.checkNew(symbol, range);
    this.#place(symbol, range);
  }

  #place(symbol: UnitSymbol, range: Range): void {
    if (this.section === this.#structure?.section) {
      const offset = BigInt(this.here().offset);
      define(symbol, { kind: 'number', value: this.#structure.start + offset }, range);
      return;
    }
    define(symbol, { kind: 'position', position: this.here() }, range);
    symbol.label = true;
    symbol.section = this.section;
  }

  /** Faults if the symbol is defined already. */
  checkNew(symbol: UnitSymbol, range: Range): void {
    if (!symbol.range || !symbol.definition) return;
    const { file, line } = placeAt(symbol.range.line, symbol.range.from);
    throw new Fault(range, `'${symbol.name}' is defined twice, first at ${file}:${line}`);
  }

  /** `.set`: gives a symbol a value; unlike a label it may get another one later. */
  assign(name: string, value: Expression, range: Range): void {
    const symbol = this.symbol(name);
    if (symbol.label) this.checkNew(symbol, range);
    define(symbol, value, range);
  }

  /** The place of a word that holds an address, one for each: a slot of the global offset table. */
  slot(value: Expression, name: string): Expression {
    const known = this.#slots.get(name);
    if (known) return known;
    const { section, previous } = this;
    const table = this.enter('.got', kindOf('.got', 'aw'));
    table.alignment = 8;
    const place: Expression = { kind: 'position', position: table.here };
    this.integer(value, 8, () => this.origin);
    this.section = section;
    this.previous = previous;
    this.#slots.set(name, place);
    return place;
  }

  /** Appends an integer of `size` bytes, now or when its value is known. */
  integer(value: Expression, size: 1 | 2 | 4 | 8, range: () => Range): void {
    if (value.kind !== 'number')
      this.section.fixup({ size, kind: 'data', base: 0, value, ...range() });
    else this.#checkData(value.value, size, range);
    const known = value.kind === 'number' ? value.value : 0n;
    this.section.write(littleEndian(known, size), this.origin);
  }

  #checkData(value: bigint, size: 1 | 2 | 4 | 8, range: () => Range): void {
    if (value >= -BEYOND[size] && value < BEYOND[size]) return;
    const reason = `${value} does not fit in ${size * 8} bits and is truncated`;
    this.problems.warn(range(), reason);
  }
}
