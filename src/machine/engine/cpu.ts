import { hex } from '../../base/hex.ts';
import { GENERAL, Slot } from '../registers.ts';
import { flagsAt } from './flags.ts';
import { FloatFile } from './float-file.ts';
import { MUnicorn as module, translations, uc } from './generated/unicorn.mjs';

/** What a CPU reports while it runs. Addresses are numbers; a handler must not throw. */
export interface CpuEvents {
  /** Before an instruction executes: the two halves of its address, unsigned. As one number it would be allocated
   * at every step. */
  instruction(low: number, high: number): void;
  /** In place of the instruction `syscall`. */
  systemCall(): void;
  /** A trap or exception with this vector. */
  interrupt(vector: number): void;
  /** An access that the memory map forbids; true if it no longer does and is to be made again. */
  badAccess(kind: 'read' | 'write' | 'fetch', address: number, size: number): boolean;
}

/** What ended `Cpu.run`, as Unicorn numbers it; 0 when it was stopped or reached its end. */
export const CpuError = { none: 0, invalidInstruction: 10 } as const;

export const Permission = { read: 1, write: 2, execute: 4 } as const;

/** Unicorn's number for every slot that has one; XMM slots share one of 16 bytes. */
const REGISTER = [
  ...GENERAL.map((name) => uc[`X86_REG_${name.toUpperCase()}`]),
  uc.X86_REG_EFLAGS,
  uc.X86_REG_MXCSR,
  uc.X86_REG_FPCW,
  uc.X86_REG_FPSW,
  uc.X86_REG_FPTAG,
  uc.X86_REG_FS_BASE,
];

/** Of the last x87 instruction: its address, its opcode in the upper half, its operand's address. */
export type X87Pointers = readonly [instruction: number, opcode: number, operand: number];
export const NO_POINTERS: X87Pointers = [0, 0, 0];

/** A bit of cr4: the operating system saves XMM registers. */
const OSFXSR = 0x200;

let running: Cpu | undefined;

/** The heap that `view` is a view of. */
let viewed: Uint8Array | undefined;
let view: DataView<ArrayBuffer>;

/** Words of the engine's own structure in which the address of its CPU is, and of the CPU in which the registers are. */
const ENGINE_WORDS = 128;
const CPU_WORDS = 8192;

/** Which of the structure's words led to the registers of the last CPU, and how far behind where it points: so it is with the next. */
let way: { pointer: number; offset: number } | undefined;

/** Callbacks go into the module's function table, which never shrinks: one set serves every CPU. */
let callbacks: { code: number; syscall: number; interrupt: number; memory: number } | undefined;

function registerCallbacks() {
  callbacks ??= {
    code: module.addFunction((_uc, lo, hi) => {
      running?.events.instruction(lo >>> 0, hi >>> 0);
    }, 'viiiii'),
    syscall: module.addFunction(() => running?.events.systemCall(), 'vii'),
    interrupt: module.addFunction((_uc, vector) => running?.events.interrupt(vector), 'viii'),
    memory: module.addFunction((_uc, type, lo, hi, size) => {
      const kind =
        type === uc.MEM_WRITE_UNMAPPED || type === uc.MEM_WRITE_PROT
          ? 'write'
          : type === uc.MEM_FETCH_UNMAPPED || type === uc.MEM_FETCH_PROT
            ? 'fetch'
            : 'read';
      const address = (hi >>> 0) * 2 ** 32 + (lo >>> 0);
      // It is being translated, and will end there.
      if (kind === 'fetch') translations.keep = false;
      return Number(running?.events.badAccess(kind, address, size));
    }, 'iiiiiiiii'),
  };
  return callbacks;
}

/**
 * One x86-64 CPU with its memory map: the only place that knows Unicorn. Guest memory lies in
 * blocks of the module's heap, and the general registers at a fixed place in it, so that an
 * observer can read both at full speed through `words`.
 */
export class Cpu {
  readonly #handle: number;
  readonly #scratch = module._malloc(16);
  readonly #blocks: number[] = [];
  /** Index in `words` of rax; the other general registers follow, two words each. */
  readonly registerBase: number;
  readonly floats: FloatFile;
  /** Base address of the fs segment: what `write` has set. */
  fsBase = 0;
  #gsBase = 0;
  /** Kept here for Unicorn, which counts control instructions, too, and never loads or clears these. */
  x87Pointers = NO_POINTERS;

  constructor(readonly events: CpuEvents) {
    const handle = module._malloc(4);
    const error = module._uc_open(uc.ARCH_X86, uc.MODE_64, handle);
    if (error !== 0) throw new Error(`the emulator did not open (error ${error})`);
    this.#handle = module.HEAPU32[handle >> 2];
    module._free(handle);
    this.registerBase = this.#findRegisters();
    this.floats = new FloatFile(4 * this.registerBase);
    this.#checkFloats();
    // As Linux sets it: without this bit fxsave and fxrstor leave mxcsr and XMM registers out.
    this.#store(uc.X86_REG_CR4, [this.#fetch(uc.X86_REG_CR4)[0] | OSFXSR]);
    const { code, syscall, interrupt, memory } = registerCallbacks();
    this.#hook(uc.HOOK_CODE, code);
    this.#hook(uc.HOOK_INSN, syscall, uc.X86_INS_SYSCALL);
    this.#hook(uc.HOOK_INTR, interrupt);
    this.#hook(uc.HOOK_MEM_INVALID | uc.HOOK_MEM_UNMAPPED | uc.HOOK_MEM_PROT, memory);
  }

  /** The module's heap as 32-bit words. It moves when it grows: fetch it again after any call. */
  get words(): Uint32Array {
    return module.HEAPU32;
  }

  get bytes(): Uint8Array {
    return module.HEAPU8;
  }

  /** The same, for numbers that lie anywhere in it: made once, which takes longer than to read through it. */
  get data(): DataView<ArrayBuffer> {
    if (viewed !== module.HEAPU8) {
      viewed = module.HEAPU8;
      view = new DataView(viewed.buffer as ArrayBuffer);
    }
    return view;
  }

  /**
   * Maps zeroed memory; address and size are multiples of 4096.
   * @returns index in `bytes` where the memory lies, a multiple of 8
   */
  map(address: number, size: number, permissions: number): number {
    const block = module._malloc(size + 4096);
    if (block === 0) throw new Error(`no memory for ${size} bytes`);
    this.#blocks.push(block);
    const host = (block + 4095) & ~4095;
    module.HEAPU8.fill(0, host, host + size);
    this.mapAt(address, size, permissions, host);
    return host;
  }

  /** Maps memory that `map` has returned, or a part of it. */
  mapAt(address: number, size: number, permissions: number, host: number): void {
    const error = module._uc_mem_map_ptr(
      this.#handle,
      low(address),
      high(address),
      size,
      permissions,
      host,
    );
    if (error !== 0) throw new Error(`mapping ${hex(address)} failed (error ${error})`);
  }

  /** Makes Unicorn forget how it translated the code there: writes what is there already. */
  retranslate(address: number, size: number, host: number): void {
    module._uc_mem_write(this.#handle, low(address), high(address), host, size);
  }

  unmap(address: number, size: number): void {
    module._uc_mem_unmap(this.#handle, low(address), high(address), size);
  }

  /** The value of a slot other than an XMM one. All but the general registers cost a call. */
  read(slot: number): bigint {
    if (slot === Slot.rflags) return BigInt(this.read32(slot));
    if (slot < GENERAL.length) {
      const heap = module.HEAPU32;
      const at = this.registerBase + 2 * slot;
      return wide(heap[at], heap[at + 1]);
    }
    const [low, high] = this.#fetch(REGISTER[slot]);
    return wide(low, high);
  }

  /** A register of up to 32 bits, as a number. */
  read32(slot: number): number {
    if (slot === Slot.mxcsr) return this.floats.mxcsr;
    if (slot === Slot.fcw) return this.floats.control;
    if (slot === Slot.fsw) return this.floats.status;
    if (slot === Slot.ftw) return this.floats.tags;
    if (slot === Slot.rflags) {
      const flags = flagsAt(module.HEAPU32, this.registerBase);
      return flags < 0 ? this.askedFlags() : flags;
    }
    return this.#fetch32(REGISTER[slot]);
  }

  /** rflags as Unicorn tells them. */
  askedFlags(): number {
    return this.#fetch32(uc.X86_REG_EFLAGS);
  }

  /** Both halves of an XMM register, as four words, low first. */
  readXmm(index: number): readonly [number, number, number, number] {
    const at = this.floats.xmm(index);
    const heap = module.HEAPU32;
    return [heap[at], heap[at + 1], heap[at + 2], heap[at + 3]];
  }

  /** The ten bytes of an x87 register, by its own number: st(i) is that many from the top of the stack. */
  readX87(index: number): Uint8Array {
    this.#fetch(uc.X86_REG_FP0 + index);
    return module.HEAPU8.slice(this.#scratch, this.#scratch + 10);
  }

  writeX87(index: number, bytes: Uint8Array): void {
    module.HEAPU8.set(bytes, this.#scratch);
    module._uc_reg_write(this.#handle, uc.X86_REG_FP0 + index, this.#scratch);
  }

  write(slot: number, value: bigint): void {
    if (slot >= Slot.xmm0) {
      const index = (slot - Slot.xmm0) >> 1;
      const words = [...this.readXmm(index)];
      words[slot & 1 ? 0 : 2] = Number(value & 0xffffffffn);
      words[slot & 1 ? 1 : 3] = Number(value >> 32n);
      this.#store(uc.X86_REG_XMM0 + index, words);
    } else if (slot < GENERAL.length) {
      const at = this.registerBase + 2 * slot;
      module.HEAPU32[at] = Number(value & 0xffffffffn);
      module.HEAPU32[at + 1] = Number(value >> 32n);
    } else {
      this.#store(REGISTER[slot], [Number(value & 0xffffffffn), Number(value >> 32n)]);
      if (slot === Slot.fsbase) this.fsBase = Number(value);
      if (slot === Slot.mxcsr) this.floats.straighten();
    }
  }

  /** Base address of the gs segment. */
  get gsBase(): number {
    return this.#gsBase;
  }

  set gsBase(address: number) {
    this.#gsBase = address;
    this.#store(uc.X86_REG_GS_BASE, [low(address) >>> 0, high(address)]);
  }

  get pc(): number {
    const [lo, hi] = this.#fetch(uc.X86_REG_RIP);
    return hi * 2 ** 32 + lo;
  }

  /** Executes from an address until `until` (which must be mapped), `stop` or an error. */
  run(address: number, until: number): number {
    running = this;
    translations.keep = true;
    try {
      return module._uc_emu_start(
        this.#handle,
        low(address),
        high(address),
        low(until),
        high(until),
        0,
        0,
        0,
      );
    } finally {
      running = undefined;
    }
  }

  /** Called from an `instruction` event: ends `run` before that instruction executes. */
  stop(): void {
    module._uc_emu_stop(this.#handle);
  }

  close(): void {
    module._uc_close(this.#handle);
    for (const block of this.#blocks) module._free(block);
    module._free(this.#scratch);
  }

  #fetch32(register: number): number {
    const at = this.#scratch >> 2;
    module.HEAPU32[at] = 0;
    module._uc_reg_read(this.#handle, register, this.#scratch);
    return module.HEAPU32[at];
  }

  #fetch(register: number): readonly [number, number, number, number] {
    const at = this.#scratch >> 2;
    module.HEAPU32.fill(0, at, at + 4);
    module._uc_reg_read(this.#handle, register, this.#scratch);
    const heap = module.HEAPU32;
    return [heap[at], heap[at + 1], heap[at + 2], heap[at + 3]];
  }

  #store(register: number, words: number[]): void {
    module.HEAPU32.set(words, this.#scratch >> 2);
    module._uc_reg_write(this.#handle, register, this.#scratch);
  }

  #hook(type: number, callback: number, instruction = 0): void {
    const error = module.ccall(
      'uc_hook_add',
      'number',
      Array(10).fill('number'),
      // begin > end: everywhere.
      [this.#handle, this.#scratch, type, callback, 0, 1, 0, 0, 0, instruction],
    );
    if (error !== 0) throw new Error(`hook ${type} refused (error ${error})`);
  }

  /**
   * Finds the general registers by a pattern written through the front door, where the engine's structure points. Most of the
   * heap lies in between and has never been touched: to search it takes longer than a short run.
   */
  #findRegisters(): number {
    const value = (slot: number) => [0x5a5a0000 + slot, 0x43c30000 + slot];
    GENERAL.forEach((_, slot) => {
      this.#store(REGISTER[slot], value(slot));
    });
    const pattern = GENERAL.flatMap((_, slot) => value(slot));
    const heap = module.HEAPU32;
    const isHere = (at: number) => pattern.every((word, i) => heap[at + i] === word);
    const search = (from: number) => {
      const words = heap.subarray(from, from + CPU_WORDS);
      let at = words.indexOf(pattern[0]);
      while (at >= 0 && !isHere(from + at)) at = words.indexOf(pattern[0], at + 1);
      return at;
    };
    const engine = heap.subarray(this.#handle >> 2, (this.#handle >> 2) + ENGINE_WORDS);
    let found = -1;
    if (way && isHere((engine[way.pointer] >> 2) + way.offset))
      found = (engine[way.pointer] >> 2) + way.offset;
    for (let pointer = 0; found < 0 && pointer < ENGINE_WORDS; pointer++) {
      const offset = search(engine[pointer] >> 2);
      if (offset < 0) continue;
      found = (engine[pointer] >> 2) + offset;
      way = { pointer, offset };
    }
    if (found < 0) throw new Error('the registers of the emulator could not be located');
    GENERAL.forEach((_, slot) => {
      this.#store(REGISTER[slot], [0, 0]);
    });
    return found;
  }

  /** Throws unless the floating-point registers lie where they are looked for. */
  #checkFloats(): void {
    const { floats } = this;
    this.write(Slot.mxcsr, 0x1f80n);
    this.write(Slot.fcw, 0x37fn);
    this.write(Slot.fsw, 0x2a45n);
    this.#store(uc.X86_REG_XMM0 + 15, [1, 2, 3, 4]);
    const found = [floats.mxcsr, floats.control, floats.status, ...this.readXmm(15)].join();
    if (found !== [0x1f80, 0x37f, 0x2a45, 1, 2, 3, 4].join())
      throw new Error('the floating-point registers of the emulator could not be located');
    this.#store(uc.X86_REG_XMM0 + 15, [0, 0, 0, 0]);
    this.write(Slot.fsw, 0n);
  }
}

/** Values met last, by their bits, with their halves: a power of two. What a run keeps of its system calls it has
 * once then, and nothing is allocated for most of them. */
const MET = 512;
const metLow = new Uint32Array(MET);
const metHigh = new Uint32Array(MET);
const met: bigint[] = Array(MET).fill(0n);

function wide(low: number, high: number): bigint {
  const entry = (low ^ (low >>> 9) ^ high) & (MET - 1);
  if (metLow[entry] === low && metHigh[entry] === high) return met[entry];
  metLow[entry] = low;
  metHigh[entry] = high;
  // Most are small: they take one conversion, not four.
  met[entry] = high < 0x200000 ? BigInt(high * 2 ** 32 + low) : (BigInt(high) << 32n) | BigInt(low);
  return met[entry];
}

const low = (address: number) => (address % 2 ** 32) | 0;
const high = (address: number) => Math.floor(address / 2 ** 32);
