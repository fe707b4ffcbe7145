import { Slot } from '../registers.ts';
import type { Cpu } from './cpu.ts';

/** Bytes in the image of `fxsave`, and how many of them the CPU writes: the rest is left as it is. */
export const FXSAVE_SIZE = 512;
export const FXSAVE_WRITTEN = 416;

/** Where it has MXCSR, and the mask of the bits of it that can be set. */
export const FXSAVE_MXCSR = 24;
const MXCSR_BITS = 0xffff;

/** x87 registers, 16 bytes each, then XMM registers (Intel SDM volume 1, table 10-2). */
const X87 = 32;
const XMM = 160;

/** What a CPU keeps of a control word, and the bit that is always set. */
const CONTROL_BITS = 0x1f3f;
const CONTROL_SET = 0x40;

/** The floating-point state as `fxsave` stores it, or `fxsave64`, which has all digits of addresses. */
export function fxsaveImage(cpu: Cpu, wide: boolean): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(FXSAVE_WRITTEN);
  const view = new DataView(bytes.buffer);
  const status = cpu.read32(Slot.fsw) & 0xffff;
  const tags = cpu.read32(Slot.ftw);
  const [address, opcode, operand] = cpu.x87Pointers;
  view.setUint16(0, cpu.read32(Slot.fcw), true);
  view.setUint16(2, status, true);
  for (let i = 0; i < 8; i++) if (((tags >> (2 * i)) & 3) !== 3) bytes[4] |= 1 << i;
  view.setUint16(6, opcode >>> 16, true);
  const digits = wide ? 64 : 32;
  view.setBigUint64(8, BigInt.asUintN(digits, BigInt(address)), true);
  view.setBigUint64(16, BigInt.asUintN(digits, BigInt(operand)), true);
  view.setUint32(FXSAVE_MXCSR, cpu.read32(Slot.mxcsr), true);
  view.setUint32(FXSAVE_MXCSR + 4, MXCSR_BITS, true);
  for (let i = 0; i < 8; i++) bytes.set(cpu.readX87(physical(status, i)), X87 + 16 * i);
  for (let i = 0; i < 16; i++)
    cpu.readXmm(i).forEach((word, part) => {
      view.setUint32(XMM + 16 * i + 4 * part, word, true);
    });
  return bytes;
}

/** Sets the floating-point state as `fxrstor64` does; MXCSR must have no reserved bits. */
export function loadFxsaveImage(cpu: Cpu, bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const status = view.getUint16(2, true);
  let tags = 0;
  for (let i = 0; i < 8; i++) if (!((bytes[4] >> i) & 1)) tags |= 3 << (2 * i);
  const control = (view.getUint16(0, true) & CONTROL_BITS) | CONTROL_SET;
  cpu.write(Slot.fcw, BigInt(control));
  cpu.write(Slot.fsw, BigInt(status));
  cpu.write(Slot.ftw, BigInt(tags));
  cpu.write(Slot.mxcsr, BigInt(view.getUint32(FXSAVE_MXCSR, true)));
  cpu.x87Pointers = [
    Number(view.getBigUint64(8, true)),
    (view.getUint16(6, true) & 0x7ff) << 16,
    Number(view.getBigUint64(16, true)),
  ];
  for (let i = 0; i < 8; i++)
    cpu.writeX87(physical(status, i), bytes.subarray(X87 + 16 * i, X87 + 16 * i + 10));
  for (let half = 0; half < 32; half++)
    cpu.write(Slot.xmm0 + half, view.getBigUint64(XMM + 8 * half, true));
}

/** The floating-point state that Linux starts programs and handlers with: all registers empty or 0. */
export function initialFxsaveImage(): Uint8Array {
  const bytes = new Uint8Array(FXSAVE_WRITTEN);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0x37f, true);
  view.setUint32(FXSAVE_MXCSR, 0x1f80, true);
  return bytes;
}

/** st(i) is the i-th register from the top of the stack, which the status word tells. */
const physical = (status: number, i: number) => ((status >> 11) + i) & 7;
