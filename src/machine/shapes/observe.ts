import { undefinedAt } from '../../assembler/image.ts';
import type { Instruction } from '../instruction.ts';
import type { Launch } from '../launch.ts';
import { Machine } from '../machine.ts';
import { END, MAIN_STACK_SIZE, MAIN_STACK_TOP, PAGE } from '../memory/layout.ts';
import type { Region } from '../memory/region.ts';
import { namedRegisters } from '../named-registers.ts';
import type { Fault } from '../outcome.ts';
import { CALLEE_SAVED, Slot } from '../registers.ts';
import { Arena, type ArenaObject } from './arena.ts';
import type { Place } from './place.ts';

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
  /** The register that on arrival had rsp as it was before it left the caller's stack. */
  handed?: { register: number; content: Content };
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
  /** Functions that no file defines and that it jumped to on the other stack, which return there. */
  hooks: string[];
}

/** Registers to enter a function with instead of a pointer to an object of its own. */
export type Given = ReadonlyMap<number, bigint>;

/**
 * Calls a function once in a scratch machine, every register that can tell it something leading to
 * an object of its own (see `Arena`), and watches where stack pointers and addresses to go on at are
 * put and come from.
 * @param base a launch of the program whose function it is; its memory is not changed
 */
export function observe(base: Launch, address: number, given: Given): Observation {
  const first = watch(base, address, given, []);
  // Where a suspended stack has its boundary depends on what the routine pushes.
  const odd = first.misaligned && [first.misaligned];
  if (odd) {
    const second = watch(base, address, given, odd);
    return second.misaligned ? first.seen : second.seen;
  }
  // It may look at the stack that it goes to, for what it left on its own.
  if (!first.seen.fault || first.nulls.length === 0) return first.seen;
  const third = watch(base, address, given, [], first.nulls);
  return third.seen.fault ? first.seen : third.seen;
}

function watch(base: Launch, address: number, given: Given, odd: Place[], nulls: Place[] = []) {
  const arena = new Arena(odd, nulls);
  const registers = base.registers.slice();
  const named = namedRegisters('B');
  for (const slot of CALLEE_SAVED) registers[slot] = named[slot];
  for (const register of TELLING)
    registers[register] = given.get(register) ?? arena.pointer({ register, offsets: [] });
  const regions = [...base.regions, arena.region(), ...returning(base)];
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

/** Memory for the functions that no file defines: each returns at once. */
function returning({ image }: Launch): Region[] {
  return image.undefined.map(({ name, address }) => ({
    name,
    kind: 'text',
    start: address,
    size: PAGE,
    bytes: Uint8Array.of(0xc3),
    readable: true,
    writable: false,
    executable: true,
    from: 0,
    to: Number.POSITIVE_INFINITY,
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
  readonly #hooks = new Set<string>();
  /** The first use of data that no file defines: what follows is of no account. */
  #missing: { pc: number; name: string } | undefined;
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
    if (hook && this.#crossed && /jump/.test(this.#instruction.flow)) this.#hooks.add(hook);
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
      const register = [Slot.rax, Slot.rdx, Slot.rdi, Slot.rsi, Slot.rcx].find(
        (slot) => cpu.read(slot) === this.#left,
      );
      const content = register !== undefined && this.#content(cpu.read(register));
      this.#handed = content ? { register: register as number, content } : undefined;
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
    const objects = this.#arena.objects.filter(
      (object) => object.low < object.high && object !== this.#crossed,
    );
    return {
      returned: finished && this.#onStack(Number(this.#machine.cpu.read(Slot.rsp))),
      ...(fault && !arrived && { fault: this.#cause(fault) }),
      stored: [...this.#stored.values()],
      ...(this.#resumed && { resumed: this.#resumed }),
      frame: this.#frame,
      ...(this.#handed && { handed: this.#handed }),
      ...(arrived && { arrival: arrived.place }),
      objects: objects.map(({ place, low, high }) => ({ place, low, high })),
      gs: this.#gs,
      tested: [...this.#tested],
      aligned: this.#aligned,
      below: this.#below,
      hooks: [...this.#hooks],
    };
  }

  #cause(fault: Fault): Fault {
    if (!this.#missing) return fault;
    const { pc, name } = this.#missing;
    return { ...fault, pc, message: `it uses '${name}', which no file defines` };
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
      const name = undefinedAt(this.#machine.launch.image, address)?.name;
      if (name) this.#missing ??= { pc: this.#instruction.address, name };
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
    const object = this.#arena.at(rsp);
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
