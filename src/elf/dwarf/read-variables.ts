import type { CompiledType, CompiledVariable } from '../../assembler/image.ts';
import { unitAt } from './compile-folders.ts';
import { type Entry, entriesOf } from './entries.ts';
import { Malformed } from './malformed.ts';
import type { DebugSections } from './sections.ts';

/** Variables by name and address, with the types that they are made of. */
export interface VariablesRead {
  variables: CompiledVariable[];
  types: CompiledType[];
}

// Of DWARF 5, 7.5.3 and 7.5.4.
const Tag = {
  array: 0x01,
  class: 0x02,
  member: 0x0d,
  pointer: 0x0f,
  structure: 0x13,
  typedef: 0x16,
  union: 0x17,
  inheritance: 0x1c,
  range: 0x21,
  constant: 0x26,
  variable: 0x34,
  volatile: 0x35,
  restrict: 0x37,
  atomic: 0x47,
} as const;
const Attribute = {
  location: 0x02,
  name: 0x03,
  size: 0x0b,
  bits: 0x0d,
  last: 0x2f,
  memberLocation: 0x38,
  encoding: 0x3e,
  specification: 0x47,
  type: 0x49,
} as const;
const WANTED: ReadonlySet<number> = new Set(Object.values(Attribute));

/** Types that are another one in memory. */
const SAME: readonly number[] = [Tag.typedef, Tag.constant, Tag.volatile, Tag.restrict, Tag.atomic];
/** Such types in a row. */
const MOST_NAMES = 64;
/** DW_ATE_signed, DW_ATE_signed_char. */
const SIGNED: readonly unknown[] = [0x05, 0x06];

/** The variables of all units that lie at a fixed address, moved by `base`. Never throws: what is damaged is left out. */
export function readVariables(sections: DebugSections, base: number): VariablesRead {
  const read: VariablesRead = { variables: [], types: [] };
  const info = sections.get('.debug_info') ?? new Uint8Array(0);
  for (let at = 0; at < info.length; ) {
    const start = at;
    try {
      const { cursor, offsetSize } = unitAt(info, at);
      at = cursor.end;
      const unit = entriesOf(cursor, start, offsetSize, sections, WANTED);
      if (unit) addUnit(unit, base, read);
    } catch (error) {
      if (!(error instanceof Malformed)) throw error;
      if (at === start) break;
    }
  }
  return read;
}

function addUnit(unit: Entry, base: number, { variables, types }: VariablesRead): void {
  const entries = new Map<number, Entry>();
  const add = (entry: Entry) => {
    entries.set(entry.offset, entry);
    entry.children.forEach(add);
  };
  add(unit);
  const found = new Types(entries, types);
  for (const entry of unit.children) {
    if (entry.tag !== Tag.variable) continue;
    const declared = entries.get(Number(entry.attributes.get(Attribute.specification)));
    const of = (attribute: number) =>
      entry.attributes.get(attribute) ?? declared?.attributes.get(attribute);
    const [name, address] = [of(Attribute.name), of(Attribute.location)];
    const type = found.number(of(Attribute.type));
    if (typeof name !== 'string' || typeof address !== 'number' || type === undefined) continue;
    variables.push({ name, address: address + base, type });
  }
  found.finish();
}

/** The types of a unit, numbered as they are come upon. */
class Types {
  readonly #entries: ReadonlyMap<number, Entry>;
  readonly #types: CompiledType[];
  readonly #numbers = new Map<Entry, number>();
  readonly #open: [Entry, CompiledType][] = [];

  constructor(entries: ReadonlyMap<number, Entry>, types: CompiledType[]) {
    this.#entries = entries;
    this.#types = types;
  }

  number(reference: unknown): number | undefined {
    let entry = this.#entries.get(Number(reference));
    for (let i = 0; entry && SAME.includes(entry.tag) && i < MOST_NAMES; i++)
      entry = this.#entries.get(Number(entry.attributes.get(Attribute.type)));
    if (!entry) return undefined;
    const known = this.#numbers.get(entry);
    if (known !== undefined) return known;
    const type: CompiledType = { size: Number(entry.attributes.get(Attribute.size) ?? 0) };
    this.#numbers.set(entry, this.#types.length);
    this.#open.push([entry, type]);
    return this.#types.push(type) - 1;
  }

  /** Fills in what the numbered types are made of, and what that is made of. */
  finish(): void {
    for (let next = this.#open.pop(); next; next = this.#open.pop()) this.#fill(...next);
  }

  #fill({ tag, attributes, children }: Entry, type: CompiledType): void {
    const of = this.number(attributes.get(Attribute.type));
    if (SIGNED.includes(attributes.get(Attribute.encoding))) type.signed = true;
    if (tag === Tag.pointer && of !== undefined) type.target = of;
    // Rows of rows are not told apart.
    const [range, ...more] = children.filter((each) => each.tag === Tag.range);
    if (tag === Tag.array && range && more.length === 0 && of !== undefined) {
      type.element = of;
      type.size ||= (Number(range.attributes.get(Attribute.last) ?? -1) + 1) * this.#types[of].size;
    }
    if (tag !== Tag.structure && tag !== Tag.class && tag !== Tag.union) return;
    type.members = children.flatMap((each) => {
      if (each.tag !== Tag.member && each.tag !== Tag.inheritance) return [];
      const member = this.number(each.attributes.get(Attribute.type));
      const offset = each.attributes.get(Attribute.memberLocation) ?? 0;
      const isWhole = typeof offset === 'number' && !each.attributes.has(Attribute.bits);
      if (member === undefined || !isWhole) return [];
      return [{ name: String(each.attributes.get(Attribute.name) ?? ''), offset, type: member }];
    });
  }
}
