import { MUnicorn as module } from './generated/unicorn.mjs';

/** Where Unicorn keeps the floating-point state, in bytes behind rax. */
const FPSTT = 0x23c;
const FPUS = 0x240;
const FPUC = 0x242;
const FPTAGS = 0x244;
const FPREGS = 0x250;
const X87_END = 0x2d0;
/** What the arithmetic of each kind obeys and tells: `float_status` of Berkeley SoftFloat as QEMU has it. */
const X87_STATUS = 0x2e8;
const SSE_STATUS = 0x307;
const MXCSR = 0x310;
const XMM = 0x318;
/** In a `float_status`. */
const RAISED = 2;
const FLUSHES = 4;

/** Exceptions that SoftFloat raises, numbered as mxcsr and the x87 status word have them: all but DE. */
const RAISES = 0x3d;

/** Four tags of Unicorn's in a word: 1 where a register is empty. */
const ALL_EMPTY = 0x01010101;
const Tag = { valid: 0, zero: 1, special: 2, empty: 3 };

/** What the ten bytes at an index in the heap are, as a CPU tells it in the tag word. */
function tagOf(at: number): number {
  const heap = module.HEAPU32;
  const [low, high, exponent] = [heap[at >> 2], heap[(at >> 2) + 1], heap[(at >> 2) + 2] & 0x7fff];
  if (exponent === 0 && low === 0 && high === 0) return Tag.zero;
  return exponent === 0 || exponent === 0x7fff || high >>> 31 === 0 ? Tag.special : Tag.valid;
}

/**
 * The floating-point registers in Unicorn's heap, and what its arithmetic has found since it was last asked:
 * Unicorn keeps that to itself, where a CPU sets sticky bits.
 */
export class FloatFile {
  readonly #saved = new Uint32Array((X87_END - FPSTT) / 4);
  readonly #savedRegisters = Array.from(
    { length: 8 },
    (_, i) => new DataView(this.#saved.buffer, FPREGS - FPSTT + 16 * i, 10),
  );

  /** @param base index in the heap, in bytes, of rax */
  constructor(readonly base: number) {}

  get mxcsr(): number {
    return module.HEAPU32[(this.base + MXCSR) >> 2];
  }

  /** Sets sticky bits; what steers the arithmetic stays. */
  stick(exceptions: number): void {
    module.HEAPU32[(this.base + MXCSR) >> 2] |= exceptions;
  }

  /** Where the first of the four words of an XMM register lies in the heap. */
  xmm(index: number): number {
    return ((this.base + XMM) >> 2) + 4 * index;
  }

  /** Forgets what SSE arithmetic has raised. */
  clearSse(): void {
    module.HEAPU8[this.base + SSE_STATUS + RAISED] = 0;
  }

  /** What SSE arithmetic has raised since. */
  get raisedBySse(): number {
    return module.HEAPU8[this.base + SSE_STATUS + RAISED] & RAISES;
  }

  clearX87(): void {
    module.HEAPU8[this.base + X87_STATUS + RAISED] = 0;
  }

  get raisedByX87(): number {
    return module.HEAPU8[this.base + X87_STATUS + RAISED] & RAISES;
  }

  /** Unicorn takes the FZ bit of mxcsr for one of the x87's. */
  straighten(): void {
    module.HEAPU8[this.base + X87_STATUS + FLUSHES] = 0;
  }

  /** The x87 control word. */
  get control(): number {
    const at = this.base + FPUC;
    return module.HEAPU8[at] | (module.HEAPU8[at + 1] << 8);
  }

  /** The x87 status word, the top of stack in it. */
  get status(): number {
    const at = this.base + FPUS;
    const word = module.HEAPU8[at] | (module.HEAPU8[at + 1] << 8);
    return (word & ~0x3800) | (this.top << 11);
  }

  /** All but the top of stack. */
  set status(word: number) {
    const at = this.base + FPUS;
    module.HEAPU8[at] = word;
    module.HEAPU8[at + 1] = (word >> 8) & ~0x38;
  }

  /** The tag word: two bits a register, by its own number. What is in a register that is not empty decides. */
  get tags(): number {
    const tags = (this.base + FPTAGS) >> 2;
    const heap = module.HEAPU32;
    if (heap[tags] === ALL_EMPTY && heap[tags + 1] === ALL_EMPTY) return 0xffff;
    let word = 0;
    for (let i = 0; i < 8; i++) {
      const at = this.base + FPREGS + 16 * i;
      word |= (module.HEAPU8[this.base + FPTAGS + i] ? Tag.empty : tagOf(at)) << (2 * i);
    }
    return word;
  }

  get top(): number {
    return module.HEAPU8[this.base + FPSTT];
  }

  /** True if ST(i) is empty. */
  isEmpty(i: number): boolean {
    return module.HEAPU8[this.base + FPTAGS + ((this.top + i) & 7)] !== 0;
  }

  /** The ten bytes of ST(i), whether it is empty or not: a view on the heap. */
  st(i: number): DataView {
    const at = this.base + FPREGS + 16 * ((this.top + i) & 7);
    return new DataView(module.HEAPU8.buffer, at, 10);
  }

  set(i: number, bits: bigint): void {
    const view = this.st(i);
    view.setBigUint64(0, BigInt.asUintN(64, bits), true);
    view.setUint16(8, Number(bits >> 64n), true);
  }

  /** ST(i) is no longer empty. */
  fill(i: number): void {
    module.HEAPU8[this.base + FPTAGS + ((this.top + i) & 7)] = 0;
  }

  /** Remembers the x87 registers, control and status. */
  saveX87(): void {
    const heap = module.HEAPU32;
    const from = (this.base + FPSTT) >> 2;
    // A loop takes less time than to make a view of the heap.
    for (let i = 0; i < this.#saved.length; i++) this.#saved[i] = heap[from + i];
  }

  restoreX87(): void {
    module.HEAPU32.set(this.#saved, (this.base + FPSTT) >> 2);
  }

  /** The ten bytes of what was ST(i) when they were remembered. */
  savedSt(i: number): DataView {
    return this.#savedRegisters[(this.#saved[0] + i) & 7];
  }
}
