import { undefinedAt } from '../../assembler/image.ts';
import type { Instruction } from '../instruction.ts';
import type { Machine } from '../machine.ts';
import { END, MAIN_STACK_SIZE, MAIN_STACK_TOP } from '../memory/layout.ts';
import { namedRegisters } from '../named-registers.ts';
import type { Fault } from '../outcome.ts';
import { GENERAL, Slot } from '../registers.ts';
import type { Arena, ArenaObject } from './arena.ts';
import type { Content, Observation } from './observation.ts';
import { type Place, wayFrom } from './place.ts';

/** Registers in which a routine may be told something: all that a call may change. */
export const TELLING = [
  Slot.rdi,
  Slot.rsi,
  Slot.rdx,
  Slot.rcx,
  Slot.r8,
  Slot.r9,
  Slot.rax,
  Slot.r10,
  Slot.r11,
];

/** Registers that may tell the one who goes on whom it has left, the likeliest first. */
const HANDING = [Slot.rax, Slot.rdx, Slot.rdi, Slot.rsi, Slot.rcx, Slot.r8, Slot.r9, Slot.rbx];

/** The largest frame taken for one, in bytes. */
const LARGEST_FRAME = 8192;

/** Watches one call: what it stores where, and where control and the stack pointer go. */
export class Watcher {
  readonly #machine: Machine;
  readonly #arena: Arena;
  readonly #top: number;
  readonly #stored = new Map<number, { place: Place; content: Content }>();
  #instruction!: Instruction;
  /** Addresses and sizes of what the instruction under way stores. */
  #stores: { address: number; size: number }[] = [];
  /** The lowest address of the caller's stack that was stored to. */
  #lowest: number;
  /** rsp before the instruction under way, and before the one that left the caller's stack. */
  #rsp = 0n;
  #left: bigint | undefined;
  #crossed: ArenaObject | undefined;
  #resumed: Observation['resumed'];
  #frame: Content[] = [];
  #handed: Observation['handed'];
  readonly #tested = new Set<number>();
  readonly #numbers = new Set<number>();
  readonly #hooks = new Map<string, boolean>();
  #gs = false;
  #aligned = false;
  #below = 0;
  #popped = 0;

  constructor(machine: Machine, arena: Arena) {
    this.#machine = machine;
    this.#arena = arena;
    const entry = Number(machine.cpu.read(Slot.rsp));
    this.#lowest = entry;
    this.#top = entry + 8;
  }

  before(number: number): void {
    const { code, launch } = this.#machine;
    const { address } = code.instructions[number];
    const hook = undefinedAt(launch.image, address);
    if (hook?.address === address) this.#hooks.set(hook.name, /jump/.test(this.#instruction.flow));
    this.#instruction = code.instructions[number];
    this.#rsp = this.#machine.cpu.read(Slot.rsp);
    this.#announce();
  }

  iterated(): void {
    this.#announce();
  }

  retired(): void {
    const { memory, cpu } = this.#machine;
    for (const { address, size } of this.#stores) {
      if (this.#onStack(address)) this.#lowest = Math.min(this.#lowest, address);
      const object = this.#arena.at(address);
      if (!object) continue;
      this.#arena.store(address, size);
      if (object === this.#crossed) continue;
      for (let at = address; at + 8 <= address + Math.max(size, 8); at += 8) {
        const word = memory.view(at, 8)?.getBigUint64(0, true) ?? 0n;
        const { register, offsets } = object.place;
        const place = { register, offsets: [...offsets, at - object.pointer] };
        this.#stored.set(at, { place, content: this.#content(word) });
      }
    }
    if (!this.#crossed) this.#cross();
    const { flow } = this.#instruction;
    // On the other stack it may call whom it tells what it has left, instead of jumping there.
    if (/return|jump/.test(flow) || (this.#crossed && flow === 'indirect call')) {
      this.#popped = flow === 'return' ? Number(cpu.read(Slot.rsp) - this.#rsp) - 8 : 0;
      // Should it come back from here, this is what it leaves of its caller's stack.
      if (!this.#crossed) this.#frame = this.#words(memory);
      const register = HANDING.find((slot) => cpu.read(slot) === this.#left);
      this.#handed =
        register === undefined
          ? undefined
          : { place: { register, offsets: [] }, content: this.#content(cpu.read(register)) };
    }
  }

  abandoned(): void {}
  called(): void {}

  arrived(): void {}

  touched({ address, size }: { address: number; size: number }): void {
    this.#arena.store(address, size);
    this.#arena.touch(address, size);
  }

  guarding() {
    return undefined;
  }

  finish(finished: boolean, fault: Fault | undefined): Observation {
    const arrived =
      fault?.kind === 'execute non-executable memory' ? this.#arena.at(fault.pc) : undefined;
    const handed = this.#handed ?? this.#handedOver();
    const objects = this.#arena.objects.filter(
      (object) => object.low < object.high && object !== this.#crossed,
    );
    return {
      returned: finished && this.#onStack(Number(this.#machine.cpu.read(Slot.rsp)) - this.#popped),
      ...(fault && !arrived && { fault }),
      stored: [...this.#stored.values()],
      ...(this.#resumed && { resumed: this.#resumed }),
      frame: this.#frame,
      ...(handed && { handed }),
      ...(arrived && { arrival: arrived.place }),
      objects: objects.map(({ place, low, high }) => ({ place, low, high })),
      gs: this.#gs,
      tested: [...this.#tested],
      numbers: [...this.#numbers],
      aligned: this.#aligned,
      below: this.#below,
      popped: this.#popped,
      missing: this.#machine.launch.image.undefined.map(({ name }) => name),
      hooks: Array.from(this.#hooks, ([name, last]) => ({ name, last })),
    };
  }

  /** Where what the other stack leads to received the stack pointer that was left. */
  #handedOver(): Observation['handed'] {
    const other = this.#resumed?.place;
    if (!other || this.#left === undefined) return undefined;
    const offset = Number(this.#left) - this.#top;
    return [...this.#stored.values()].find(
      ({ place, content }) =>
        content.kind === 'stack' &&
        content.offset === offset &&
        wayFrom(other, place) !== undefined,
    );
  }

  /** Where a stack like the one that was left holds 0, from the pointer that was resumed. */
  nulls(): Place[] {
    if (!this.#resumed || this.#left === undefined) return [];
    const { register, offsets } = this.#resumed.place;
    const lowest = this.#top - 8 * this.#frame.length - Number(this.#left);
    return this.#frame.flatMap((content, i) =>
      content.kind === 'other' && content.value === 0n
        ? [{ register, offsets: [...offsets, lowest + 8 * i] }]
        : [],
    );
  }

  /** Looks at what the instruction about to execute loads, and notes what it stores. */
  #announce(): void {
    const { memory } = this.#machine;
    const arena = this.#arena;
    this.#stores = [];
    if (this.#instruction.flagsWritten) this.#test();
    this.#count();
    for (const operand of this.#instruction.memory) {
      const address = this.#machine.operands.addressOf(operand);
      const { size, access, gs } = operand;
      if (gs) this.#gs = true;
      if (access !== 'store') arena.load(memory, this.#instruction, address, size);
      if (access !== 'load') this.#stores.push({ address, size });
      arena.touch(address, size);
      if (size >= 16 && this.#onStack(address) && address % 16 === 0) this.#aligned = true;
      const object = arena.at(address);
      if (object && !this.#crossed && address < object.pointer)
        this.#below = Math.max(this.#below, object.pointer - address);
    }
  }

  #test(): void {
    const { reads, writes, memory } = this.#instruction;
    for (const slot of TELLING) {
      if (!reads.includes(slot) || writes.includes(slot)) continue;
      if (memory.some(({ base, index }) => base === slot || index === slot)) continue;
      if (this.#isAsOnEntry(slot)) this.#tested.add(slot);
    }
  }

  /** Notes registers that a caller has to put numbers into. */
  #count(): void {
    const { reads, memory, att } = this.#instruction;
    for (const slot of TELLING) {
      if (!reads.includes(slot) || !this.#isAsOnEntry(slot)) continue;
      const half = GENERAL[slot].replace(/^r(\D.)$/, 'e$1').replace(/^(r\d+)$/, '$1d');
      const isScaled = memory.some(({ index, scale }) => index === slot && scale > 1);
      if (isScaled || att.includes(`%${half}`)) this.#numbers.add(slot);
    }
  }

  #isAsOnEntry(slot: number): boolean {
    const object = this.#arena.at(Number(this.#machine.cpu.read(slot)));
    return object?.place.register === slot && object.place.offsets.length === 0;
  }

  /** Notes that rsp has left the caller's stack. */
  #cross(): void {
    const { cpu, memory } = this.#machine;
    const rsp = Number(cpu.read(Slot.rsp));
    const object = this.#arena.made(rsp);
    if (!object) return;
    this.#crossed = object;
    this.#left = this.#rsp;
    this.#resumed = { place: object.place, add: rsp - object.pointer };
    this.#frame = this.#words(memory);
  }

  /** The caller's stack as far down as it was stored to. */
  #words(memory: Machine['memory']): Content[] {
    const low = this.#lowest - (this.#lowest % 8);
    const view = memory.view(low, this.#top - low);
    if (!view) return [];
    return Array.from({ length: view.byteLength / 8 }, (_, i) =>
      this.#content(view.getBigUint64(8 * i, true)),
    );
  }

  #onStack(address: number): boolean {
    return address < this.#top + 8 && address > this.#top - LARGEST_FRAME;
  }

  #content(word: bigint): Content {
    const value = Number(word);
    if (value === END) return { kind: 'return' };
    if (value === MAIN_STACK_TOP) return { kind: 'bound', end: true };
    if (value === MAIN_STACK_TOP - MAIN_STACK_SIZE) return { kind: 'bound', end: false };
    if (this.#onStack(value)) return { kind: 'stack', offset: value - this.#top };
    if (this.#machine.memory.at(value)?.kind === 'text') return { kind: 'code', address: value };
    const object = this.#arena.at(value);
    if (object) return { kind: 'object', place: object.place, offset: value - object.pointer };
    const callee = namedRegisters('B').includes(word);
    return { kind: 'other', value: callee ? 0n : word };
  }
}
