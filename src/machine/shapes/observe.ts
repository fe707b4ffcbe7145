import { UNDEFINED_STRIDE, undefinedAt } from '../../assembler/image.ts';
import type { Instruction } from '../instruction.ts';
import type { Launch } from '../launch.ts';
import { Machine } from '../machine.ts';
import { END, MAIN_STACK_SIZE, MAIN_STACK_TOP } from '../memory/layout.ts';
import type { Region } from '../memory/region.ts';
import { namedRegisters } from '../named-registers.ts';
import type { Fault } from '../outcome.ts';
import { CALLEE_SAVED, Slot } from '../registers.ts';
import { Arena, type ArenaObject, type SymbolData } from './arena.ts';
import { type Place, wayFrom } from './place.ts';

/** Registers in which a routine may be told something: all that a call may change. */
const TELLING = [
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

/** Steps within which a routine must have switched and gone on. */
const BUDGET = 4000;

/** The largest frame taken for one, in bytes. */
const LARGEST_FRAME = 8192;

/** What a word that a routine stored holds. */
export type Content =
  /** An address on the stack of the caller: bytes from the stack pointer before the call. */
  | { kind: 'stack'; offset: number }
  /** The return address of the call. */
  | { kind: 'return' }
  /** The end of its caller's stack, or its lowest address. */
  | { kind: 'bound'; end: boolean }
  /** An address in the program. */
  | { kind: 'code'; address: number }
  /** An address in the object that rsp is saved in: bytes from the pointer to it. */
  | { kind: 'object'; place: Place; offset: number }
  | { kind: 'other'; value: bigint };

/** What one call of a function was seen to do. */
export interface Observation {
  /** It came back to its caller, on its caller's stack, as any function does. */
  returned: boolean;
  /** Why it got no further, if it neither came back nor arrived where it was told to go on. */
  fault?: Fault;
  /** Every word stored in memory that its caller told it of, in order; a later store to the same
   * word replaces an earlier one. */
  stored: { place: Place; content: Content }[];
  /** What rsp was loaded with: a register's value or a word, and how much was added. */
  resumed?: { place: Place; add: number };
  /** The caller's stack when that happened, or when it returned: lowest word first, the return
   * address last. */
  frame: Content[];
  /** The register that on arrival had rsp as it was before it left the caller's stack, or the word that
   * the other stack leads to and that received it. */
  handed?: { place: Place; content: Content };
  /** Where the address came from at which control arrived: a register's value or a word; on the
   * resumed stack if the object is that of `resumed`. */
  arrival?: Place;
  /** What its arguments lead to, as far as it used it. The stack it went to is left out. */
  objects: Pick<ArenaObject, 'place' | 'low' | 'high'>[];
  /** It used memory that gs points to. */
  gs: boolean;
  /** Registers that it compared as they were on entry: flags of its caller's. */
  tested: number[];
  /** It used memory of a stack that has to be 16-aligned. */
  aligned: boolean;
  /** Bytes below the resumed stack pointer that it accessed before it went there. */
  below: number;
  /** Functions that no file defines and that it went to: they return at once. */
  hooks: { name: string; last: boolean }[];
  /** Symbols that no file defines. */
  missing: readonly string[];
}

/** Registers to enter a function with instead of a pointer to an object of its own. */
export type Given = ReadonlyMap<number, bigint>;

/**
 * Calls a function once in a scratch machine, every register that can tell it something leading to
 * an object of its own (see `Arena`), and watches where stack pointers and addresses to go on at are
 * put and come from. Symbols that no file defines lead to objects, too; the file's own data does if
 * nothing is seen without.
 * @param base a launch of the program whose function it is; its memory is not changed
 */
export function observe(base: Launch, address: number, given: Given): Observation {
  const plain = watchClosely(base, address, given, []);
  if (isTelling(plain)) return plain;
  const data = ownData(base);
  const closer = data.length > 0 ? watchClosely(base, address, given, data) : plain;
  return isTelling(closer) ? closer : plain;
}

/** It was seen to save a stack pointer, or to go to another stack. */
function isTelling({ fault, resumed, stored }: Observation): boolean {
  return (
    !fault && (resumed !== undefined || stored.some(({ content }) => content.kind === 'stack'))
  );
}

function watchClosely(base: Launch, address: number, given: Given, data: SymbolData[]) {
  const first = watch(base, address, given, data, []);
  // Where a suspended stack has its boundary depends on what the routine pushes.
  const odd = first.misaligned && [first.misaligned];
  if (odd) {
    const second = watch(base, address, given, data, odd);
    return second.misaligned ? first.seen : second.seen;
  }
  // It may look at the stack that it goes to, for what it left on its own.
  if (!first.seen.fault || first.nulls.length === 0) return first.seen;
  const third = watch(base, address, given, data, [], first.nulls);
  return third.seen.fault ? first.seen : third.seen;
}

function watch(
  base: Launch,
  address: number,
  given: Given,
  data: SymbolData[],
  odd: Place[],
  nulls: Place[] = [],
) {
  const arena = new Arena(odd, nulls, [...missingData(base), ...data]);
  const registers = base.registers.slice();
  const named = namedRegisters('B');
  for (const slot of CALLEE_SAVED) registers[slot] = named[slot];
  for (const register of TELLING)
    registers[register] = given.get(register) ?? arena.pointer({ register, offsets: [] });
  const regions = [...base.regions, arena.region(), ...missingRegions(base)];
  const machine = new Machine({ ...base, regions, registers, pc: address });
  const watcher = new Watcher(machine, arena);
  const outcome = machine.slice(watcher, BUDGET);
  const fault = outcome?.kind === 'faulted' ? outcome.fault : undefined;
  const seen = watcher.finish(outcome?.kind === 'finished', fault);
  machine.close();
  const place =
    fault?.kind === 'misaligned operand' ? arena.at(fault.address ?? 0)?.place : undefined;
  return { seen, misaligned: place, nulls: watcher.nulls() };
}

/** Memory for the symbols that no file defines: a function of that name returns at once. */
function missingRegions({ image }: Launch): Region[] {
  return image.undefined.map(({ name, address }) => ({
    name,
    kind: 'data',
    start: address,
    size: UNDEFINED_STRIDE,
    bytes: Uint8Array.of(0xc3),
    readable: true,
    writable: true,
    executable: true,
    from: 0,
    to: Number.POSITIVE_INFINITY,
  }));
}

function missingData({ image }: Launch): SymbolData[] {
  return image.undefined.map(({ name, address }) => ({
    name,
    address,
    size: UNDEFINED_STRIDE,
    missing: true,
    isFree: () => true,
  }));
}

/** The file's own data that can be written: a word that is 0 or leads to such data is any context's. */
function ownData({ image: { symbols, sections } }: Launch): SymbolData[] {
  const writable = sections.filter((section) => section.writable);
  const isData = (at: number) =>
    writable.some(({ address, size }) => at >= address && at < address + size);
  return symbols
    .filter(({ address, size }) => size > 0 && isData(address))
    .map(({ name, address, size }) => ({
      name,
      address,
      size,
      missing: false,
      isFree: (word) => word === 0n || isData(Number(word)),
    }));
}

class Watcher {
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
  readonly #hooks = new Map<string, boolean>();
  #gs = false;
  #aligned = false;
  #below = 0;

  constructor(machine: Machine, arena: Arena) {
    this.#machine = machine;
    this.#arena = arena;
    const entry = Number(machine.cpu.read(Slot.rsp));
    this.#lowest = entry;
    this.#top = entry + 8;
  }

  before(number: number): void {
    const { code, launch } = this.#machine;
    const hook = undefinedAt(launch.image, code.instructions[number].address)?.name;
    if (hook) this.#hooks.set(hook, /jump/.test(this.#instruction.flow));
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
    if (/return|jump/.test(this.#instruction.flow)) {
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
      returned: finished && this.#onStack(Number(this.#machine.cpu.read(Slot.rsp))),
      ...(fault && !arrived && { fault }),
      stored: [...this.#stored.values()],
      ...(this.#resumed && { resumed: this.#resumed }),
      frame: this.#frame,
      ...(handed && { handed }),
      ...(arrived && { arrival: arrived.place }),
      objects: objects.map(({ place, low, high }) => ({ place, low, high })),
      gs: this.#gs,
      tested: [...this.#tested],
      aligned: this.#aligned,
      below: this.#below,
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
    for (const operand of this.#instruction.memory) {
      const address = this.#machine.addressOf(operand);
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
      const object = this.#arena.at(Number(this.#machine.cpu.read(slot)));
      if (object?.place.register === slot && object.place.offsets.length === 0)
        this.#tested.add(slot);
    }
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
