import { Cursor } from './cursor.ts';
import { Malformed } from './malformed.ts';
import type { DebugSections } from './sections.ts';

/** In which form a value is stored (DWARF 5, 7.5.6), as far as line tables and entries have it. */
export const Form = {
  address: 0x01,
  block2: 0x03,
  block4: 0x04,
  data2: 0x05,
  data4: 0x06,
  data8: 0x07,
  string: 0x08,
  block: 0x09,
  block1: 0x0a,
  data1: 0x0b,
  flag: 0x0c,
  sdata: 0x0d,
  strp: 0x0e,
  udata: 0x0f,
  referenceFar: 0x10,
  reference1: 0x11,
  reference2: 0x12,
  reference4: 0x13,
  reference8: 0x14,
  referenceUdata: 0x15,
  sectionOffset: 0x17,
  expression: 0x18,
  present: 0x19,
  data16: 0x1e,
  lineStrp: 0x1f,
  signature: 0x20,
  /** Its value is in the abbreviation. */
  implicitConstant: 0x21,
  indexedRanges: 0x23,
} as const;

/** Reads a value; of one that is only to be skipped, undefined. `offsetSize` is 4, or 8 in the 64-bit format. */
export function readForm(
  cursor: Cursor,
  form: number,
  offsetSize: number,
  sections: DebugSections,
): string | number | undefined {
  switch (form) {
    case Form.string:
      return cursor.text();
    case Form.lineStrp:
      return textAt(sections.get('.debug_line_str'), cursor.unsigned(offsetSize));
    case Form.strp:
      return textAt(sections.get('.debug_str'), cursor.unsigned(offsetSize));
    case Form.sectionOffset:
      return cursor.unsigned(offsetSize);
    case Form.referenceFar:
      return void cursor.skip(offsetSize);
    case Form.udata:
    case Form.indexedRanges:
    case Form.referenceUdata:
      return cursor.uleb();
    case Form.sdata:
      return cursor.sleb();
    case Form.data1:
    case Form.reference1:
    case Form.flag:
      return cursor.u8();
    case Form.data2:
    case Form.reference2:
      return cursor.u16();
    case Form.data4:
    case Form.reference4:
      return cursor.u32();
    case Form.data8:
    case Form.reference8:
    case Form.address:
      return cursor.u64();
    case Form.signature:
      return void cursor.skip(8);
    case Form.data16:
      return void cursor.skip(16);
    case Form.present:
      return 1;
    case Form.block:
    case Form.expression:
      return void cursor.skip(cursor.uleb());
    case Form.block1:
      return void cursor.skip(cursor.u8());
    case Form.block2:
      return void cursor.skip(cursor.u16());
    case Form.block4:
      return void cursor.skip(cursor.u32());
    default:
      throw new Malformed(`it has form ${form}, which is not read`);
  }
}

function textAt(section: Uint8Array | undefined, offset: number): string {
  return new Cursor(section ?? new Uint8Array(0), offset).text();
}
