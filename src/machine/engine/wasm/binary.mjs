// The binary format of WebAssembly: bytes of numbers, lists, sections and operations, as the core specification (release 1.0, and
// bulk memory and saturating conversions of 2.0) writes them.

export const I32 = 0x7f;
export const I64 = 0x7e;
export const F64 = 0x7c;
/** In place of a block's type: it gives nothing. */
export const VOID = 0x40;
export const FUNCTION = 0x60;
export const REFERENCES = 0x70;

export const Op = {
  block: 0x02,
  loop: 0x03,
  if: 0x04,
  else: 0x05,
  end: 0x0b,
  br: 0x0c,
  brIf: 0x0d,
  brTable: 0x0e,
  return: 0x0f,
  call: 0x10,
  callIndirect: 0x11,
  drop: 0x1a,
  select: 0x1b,
  localGet: 0x20,
  localSet: 0x21,
  localTee: 0x22,
  globalGet: 0x23,
  globalSet: 0x24,
  memorySize: 0x3f,
  i32Const: 0x41,
  i64Const: 0x42,
  f64Const: 0x44,
  i32Eqz: 0x45,
  i32Eq: 0x46,
  f64Ne: 0x62,
  i32Clz: 0x67,
  i32Sub: 0x6b,
  i32Mul: 0x6c,
  i32RemS: 0x6f,
  i32RemU: 0x70,
  i32Xor: 0x73,
  i32Shl: 0x74,
  i64And: 0x83,
  i64Or: 0x84,
  i64Shl: 0x86,
  i64ShrU: 0x88,
  f64Abs: 0x99,
  f64Neg: 0x9a,
  i32WrapI64: 0xa7,
  i64ExtendI32U: 0xad,
  f32DemoteF64: 0xb6,
  f64ConvertI32S: 0xb7,
  f64ConvertI32U: 0xb8,
  f64PromoteF32: 0xbb,
  i32ReinterpretF32: 0xbc,
  i64ReinterpretF64: 0xbd,
  f32ReinterpretI32: 0xbe,
  f64ReinterpretI64: 0xbf,
};

/** Operations of two bytes or more. */
export const I64_TRUNC_SAT_F64_S = [0xfc, 0x06];
export const MEMORY_COPY = [0xfc, 0x0a, 0, 0];
export const MEMORY_FILL = [0xfc, 0x0b, 0];

/** A number from 0 to 2^32 - 1, seven bits a byte. */
export function unsigned(value) {
  const bytes = [];
  do {
    const rest = value >>> 7;
    bytes.push((value & 0x7f) | (rest ? 0x80 : 0));
    value = rest;
  } while (value);
  return bytes;
}

/** A number of 32 bits with its sign. */
export function signed(value) {
  const bytes = [];
  for (;;) {
    const byte = value & 0x7f;
    value >>= 7;
    const last = byte & 0x40 ? value === -1 : value === 0;
    bytes.push(last ? byte : byte | 0x80);
    if (last) return bytes;
  }
}

export function text(value) {
  const bytes = Buffer.from(value);
  return [...unsigned(bytes.length), ...bytes];
}

/** A list with its length; each item is an array of bytes, or one byte. */
export const vector = (items) => [...unsigned(items.length), ...items.flat()];

/** @param parts arrays of bytes or buffers */
export function section(id, ...parts) {
  const all = Buffer.concat(parts.map((part) => Buffer.from(part)));
  return Buffer.concat([Buffer.from([id, ...unsigned(all.length)]), all]);
}
