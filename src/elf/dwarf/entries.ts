import { Cursor } from './cursor.ts';
import { Form, readForm } from './form.ts';
import { Malformed } from './malformed.ts';
import type { DebugSections } from './sections.ts';

/** An entry of `.debug_info` (DWARF 5, 2.1): what a compiler says of a variable, a type, a member. */
export interface Entry {
  /** From where its unit begins: what others of the unit refer to it by. */
  offset: number;
  tag: number;
  attributes: Map<number, string | number | undefined>;
  children: Entry[];
}

/** Attribute and form of each value, and the value where the abbreviation has it. Of a value that is only to be skipped
 * the attribute is undefined. */
type Value = [attribute: number | undefined, form: number, constant: number | undefined];
type Shape = { tag: number; parent: boolean; values: Value[] };

/** DW_AT_location and DW_AT_data_member_location, and the operations that are a place by themselves. */
const PLACES: readonly unknown[] = [0x02, 0x38];
const OP_ADDR = 0x03;
const OP_PLUS = 0x23;
/** More entries than this are in no unit that a person has compiled. */
const MOST = 2 ** 20;
/** Entries lie within each other at most. */
const DEEPEST = 256;

/** The abbreviations that begin at an offset, by code. */
function shapesAt(
  sections: DebugSections,
  offset: number,
  wanted: ReadonlySet<number>,
): Map<number, Shape> {
  const cursor = new Cursor(sections.get('.debug_abbrev') ?? new Uint8Array(0), offset);
  const shapes = new Map<number, Shape>();
  for (let code = cursor.uleb(); code !== 0; code = cursor.uleb()) {
    const shape: Shape = { tag: cursor.uleb(), parent: cursor.u8() !== 0, values: [] };
    for (;;) {
      const [attribute, form] = [cursor.uleb(), cursor.uleb()];
      const constant = form === Form.implicitConstant ? cursor.sleb() : undefined;
      if (attribute === 0 && form === 0) break;
      shape.values.push([wanted.has(attribute) ? attribute : undefined, form, constant]);
    }
    shapes.set(code, shape);
  }
  return shapes;
}

/**
 * The entries of a unit, the unit's own as the root; undefined for a unit of another kind than compiled code. `cursor` is
 * behind the unit's length, `start` where the unit begins. Throws `Malformed`. Entries have the attributes that are `wanted`:
 * most, such as the line of a declaration, are not. A place is a number, if it is a fixed one.
 */
export function entriesOf(
  cursor: Cursor,
  start: number,
  offsetSize: number,
  sections: DebugSections,
  wanted: ReadonlySet<number>,
): Entry | undefined {
  const version = cursor.u16();
  if (version < 2 || version > 5) return undefined;
  // Version 5 has the kind of the unit, of which 1 is compiled code, and the addresses' size first.
  if (version === 5 && cursor.u8() !== 1) return undefined;
  if (version === 5) cursor.skip(1);
  const shapes = shapesAt(sections, cursor.unsigned(offsetSize), wanted);
  if (version < 5) cursor.skip(1);
  const open: Entry[] = [];
  let root: Entry | undefined;
  for (let count = 0; cursor.position < cursor.end; count++) {
    const offset = cursor.position - start;
    const code = cursor.uleb();
    if (code === 0) {
      open.pop();
      if (open.length === 0) break;
      continue;
    }
    const shape = shapes.get(code);
    if (!shape || count > MOST || open.length > DEEPEST)
      throw new Malformed('its entries are damaged');
    const entry: Entry = { offset, tag: shape.tag, attributes: new Map(), children: [] };
    for (const [attribute, form, constant] of shape.values) {
      const isPlace =
        PLACES.includes(attribute) && (form === Form.expression || form === Form.block1);
      const value =
        constant ??
        (isPlace ? placeOf(cursor, form) : readForm(cursor, form, offsetSize, sections));
      if (attribute !== undefined) entry.attributes.set(attribute, value);
    }
    open.at(-1)?.children.push(entry);
    root ??= entry;
    if (shape.parent) open.push(entry);
    else if (open.length === 0) break;
  }
  return root;
}

/** The address, or the distance from where a structure begins, that an expression is, if it is nothing else. */
function placeOf(cursor: Cursor, form: number): number | undefined {
  const length = form === Form.block1 ? cursor.u8() : cursor.uleb();
  const end = cursor.position + length;
  const operation = length > 1 ? cursor.u8() : undefined;
  let place: number | undefined;
  if (operation === OP_ADDR && length === 9) place = cursor.u64();
  if (operation === OP_PLUS) place = cursor.uleb();
  const isAll = cursor.position === end;
  cursor.skip(end - cursor.position);
  return isAll ? place : undefined;
}
