import {
  MUnicorn as module,
  translations,
  uc,
} from '../../src/machine/engine/generated/unicorn.mjs';
import type { Launch } from '../../src/machine/launch.ts';
import { END } from '../../src/machine/memory/layout.ts';
import { GENERAL } from '../../src/machine/registers.ts';

const low = (address: number) => (address % 2 ** 32) | 0;
const high = (address: number) => Math.floor(address / 2 ** 32);

/** An engine set to the start of a run, with nothing of the lab around it. */
class BareEngine {
  readonly #handle: number;
  readonly #blocks: number[] = [module._malloc(8)];
  #pc: number;

  constructor(launch: Launch) {
    const [cell] = this.#blocks;
    module._uc_open(uc.ARCH_X86, uc.MODE_64, cell);
    this.#handle = module.HEAPU32[cell >> 2];
    this.#pc = launch.pc;
    for (const { start, size, bytes } of launch.regions) {
      const block = module._malloc(size + 4096);
      this.#blocks.push(block);
      const host = (block + 4095) & ~4095;
      module.HEAPU8.fill(0, host, host + size);
      module.HEAPU8.set(bytes, host);
      module._uc_mem_map_ptr(this.#handle, low(start), high(start), size, uc.PROT_ALL, host);
    }
    GENERAL.forEach((name, slot) => {
      const value = launch.registers[slot];
      module.HEAPU32.set([Number(value & 0xffffffffn), Number(value >> 32n)], cell >> 2);
      module._uc_reg_write(this.#handle, uc[`X86_REG_${name.toUpperCase()}`], cell);
    });
  }

  hook(callback: number): void {
    const hook = module._malloc(8);
    this.#blocks.push(hook);
    // begin > end: everywhere.
    const args = [this.#handle, hook, uc.HOOK_CODE, callback, 0, 1, 0, 0, 0, 0];
    module.ccall('uc_hook_add', 'number', Array(10).fill('number'), args);
  }

  /** @param count most instructions to execute, or 0 for no limit */
  start(count: number): void {
    const pc = this.#pc;
    // As the engine comes: it forgets what it has translated at every stop.
    translations.keep = false;
    module._uc_emu_start(this.#handle, low(pc), high(pc), low(END), high(END), 0, 0, count);
  }

  stop(): void {
    module._uc_emu_stop(this.#handle);
  }

  /** Reads rip, rflags and the general registers, one call each as a wrapper does. */
  readRegisters(): void {
    const [cell] = this.#blocks;
    for (const register of REGISTERS) module._uc_reg_read(this.#handle, register, cell);
    module._uc_reg_read(this.#handle, uc.X86_REG_RIP, cell);
    this.#pc = module.HEAPU32[(cell >> 2) + 1] * 2 ** 32 + module.HEAPU32[cell >> 2];
  }

  close(): void {
    module._uc_close(this.#handle);
    for (const block of this.#blocks) module._free(block);
  }
}

const REGISTERS = [
  ...GENERAL.map((name) => uc[`X86_REG_${name.toUpperCase()}`]),
  uc.X86_REG_EFLAGS,
];

let left = 0;
let engine: BareEngine | undefined;
let callback: number | undefined;

/** Executes `steps` instructions under a callback that only counts. Milliseconds. */
export function timeEmptyCallback(launch: Launch, steps: number): number {
  callback ??= module.addFunction(() => {
    if (--left === 0) engine?.stop();
  }, 'viiiii');
  engine = new BareEngine(launch);
  engine.hook(callback);
  left = steps;
  const start = performance.now();
  engine.start(0);
  const time = performance.now() - start;
  engine.close();
  if (left > 0) throw new Error(`the engine stopped ${left} instructions early`);
  return time;
}

/** Executes `steps` instructions one at a time, reading 18 registers after each. Milliseconds. */
export function timeSingleSteps(launch: Launch, steps: number): number {
  const engine = new BareEngine(launch);
  const start = performance.now();
  for (let n = 0; n < steps; n++) {
    engine.start(1);
    engine.readRegisters();
  }
  const time = performance.now() - start;
  engine.close();
  return time;
}
