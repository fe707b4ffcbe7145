import type { Image } from '../assembler/image.ts';
import type { Machine } from '../machine/machine.ts';
import { Slot } from '../machine/registers.ts';

/** Memory that the guest's allocator, or its kernel through the C library, handed out as one. */
export interface Block {
  low: number;
  high: number;
  /** Positions at which it is handed out: [from, to). */
  from: number;
  to: number;
  /** The function that was asked for it: `malloc`, `mmap`, `new`. */
  by: string;
  /** An address in the call that asked. */
  call: number;
}

/** The stack and the first function that a program gave to `makecontext`. */
export interface Made {
  low: number;
  high: number;
  /** Positions at which it is that context's: [from, to). */
  from: number;
  to: number;
  /** Addresses of the `ucontext_t` and of the function. */
  object: number;
  entry: number;
}

/** What a function that is watched takes and gives. */
interface Signature {
  /** Registers whose product is the size of what it hands out. */
  size?: readonly number[];
  /** The result is stored where rdi points, not returned. */
  stored?: true;
  /** What rdi points to is given back. */
  releases?: true;
}

const { rdi, rsi, rdx } = Slot;

/** The C library's, as their manual pages declare them. */
const SIGNATURES: Readonly<Record<string, Signature>> = {
  malloc: { size: [rdi] },
  calloc: { size: [rdi, rsi] },
  realloc: { size: [rsi], releases: true },
  reallocarray: { size: [rsi, rdx], releases: true },
  aligned_alloc: { size: [rsi] },
  memalign: { size: [rsi] },
  posix_memalign: { size: [rdx], stored: true },
  valloc: { size: [rdi] },
  pvalloc: { size: [rdi] },
  mmap: { size: [rsi] },
  mmap64: { size: [rsi] },
  sbrk: { size: [rdi] },
  free: { releases: true },
  munmap: { releases: true },
};

/** C++'s `operator new` and `new[]` in all their forms, as one reads them or mangled (Itanium C++ ABI). */
const NEW = /^(_Zn[wa]m|operator new\b)/;
const ARRAY = /^(_Zna|operator new\[)/;

const MAKECONTEXT = /(^|_)makecontext$/;

/** `ss_sp` and `ss_size` in a `ucontext_t`. */
const SS_SP = 16;
const SS_SIZE = 32;

interface Entry {
  by: string;
  signature: Signature | 'makecontext';
}

/** A call under way. */
interface Pending {
  by: string;
  signature: Signature;
  from: number;
  /** Where rsp is when it has returned. */
  rsp: number;
  call: number;
  size: number;
  /** What rdi was. */
  first: number;
}

/**
 * The calls of a run by which memory is handed out and contexts are made, seen while it goes on by the
 * names of the functions: a look at the registers where one is entered, and one where it comes back.
 */
export class GuestCalls {
  readonly blocks: Block[] = [];
  readonly made: Made[] = [];
  /** Those of them whose stacks lie in a frame of the stack that the run began on. */
  readonly inFrames: Made[] = [];
  readonly #machine: Machine;
  /** Where rsp is at first. */
  readonly #first: number;
  readonly #entries: ReadonlyMap<number, Entry>;
  /** By the address that they return to. */
  readonly #pending = new Map<number, Pending[]>();
  /** Those that are not given back, by their lowest address. */
  readonly #blocks = new Map<number, Block>();
  /** Those that are in force, by the stack's lowest address and by the `ucontext_t`'s. */
  readonly #made = new Map<number, Made>();

  constructor(machine: Machine) {
    this.#machine = machine;
    this.#first = Number(machine.launch.registers[Slot.rsp]);
    this.#entries = entriesOf(machine.launch.image);
  }

  /** True if `reached` is to be told when control is about to be at an address. */
  watches(address: number): boolean {
    return this.#entries.has(address) || this.#pending.has(address);
  }

  /** True if a stack pointer points into a stack that a context was given in a frame of another one. */
  inFrame(rsp: number): boolean {
    return this.inFrames.some(({ low, high, to }) => to === ALWAYS && rsp > low && rsp <= high);
  }

  /**
   * Control is at a watched address.
   * @returns an address that is to be watched from now on
   */
  reached(address: number, position: number): number | undefined {
    this.#comeBack(address, position);
    const entry = this.#entries.get(address);
    if (!entry) return undefined;
    if (entry.signature === 'makecontext') {
      this.#make(position);
      return undefined;
    }
    const { by, signature } = entry;
    const size = (signature.size ?? []).reduce((product, slot) => product * this.#read(slot), 1);
    const first = this.#read(rdi);
    if (!signature.size) {
      this.#release(first, position);
      return undefined;
    }
    const rsp = this.#read(Slot.rsp);
    const back = this.#word(rsp);
    const pending = { by, signature, from: position, rsp: rsp + 8, call: back - 1, size, first };
    const known = this.#pending.get(back);
    if (known) known.push(pending);
    else this.#pending.set(back, [pending]);
    return back;
  }

  /** Of calls that went on to each other by jumps the innermost comes back first. */
  #comeBack(address: number, position: number): void {
    const pending = this.#pending.get(address) ?? [];
    const rsp = this.#read(Slot.rsp);
    for (let i = pending.length - 1; i >= 0; i--)
      if (pending[i].rsp === rsp) this.#handOut(pending.splice(i, 1)[0], position);
  }

  #handOut({ by, signature, from, call, size, first }: Pending, position: number): void {
    const low = signature.stored ? this.#word(first) : this.#read(Slot.rax);
    if (!this.#machine.memory.at(low) || size <= 0) return;
    if (signature.releases) this.#release(first, position);
    const within = this.#blocks.get(low);
    if (within && within.from >= from) {
      // What `operator new` got from malloc, it was asked for itself.
      Object.assign(within, { by, call, high: low + size });
      return;
    }
    this.#release(low, position);
    // The allocator may have got memory for its heap meanwhile, which begins in the middle of what it hands out.
    for (let i = this.blocks.length - 1; i >= 0 && this.blocks[i].from >= from; i--)
      if (this.blocks[i].low > low && this.blocks[i].low < low + size)
        this.#release(this.blocks[i].low, position);
    const block = { low, high: low + size, from: position, to: ALWAYS, by, call };
    this.blocks.push(block);
    this.#blocks.set(low, block);
  }

  #release(low: number, position: number): void {
    const block = this.#blocks.get(low);
    if (!block) return;
    block.to = position;
    this.#blocks.delete(low);
  }

  #make(position: number): void {
    const object = this.#read(rdi);
    const low = this.#word(object + SS_SP);
    const size = this.#word(object + SS_SIZE);
    const region = this.#machine.memory.at(low);
    if (!region || size <= 0) return;
    for (const key of [low, object]) {
      const former = this.#made.get(key);
      if (former) former.to = Math.min(former.to, position);
    }
    const entry = this.#read(rsi);
    const made = { low, high: low + size, from: position, to: ALWAYS, object, entry };
    this.made.push(made);
    const { start } = region;
    if (this.#first > start && this.#first <= start + region.size) this.inFrames.push(made);
    this.#made.set(low, made).set(object, made);
  }

  #read(slot: number): number {
    return Number(this.#machine.cpu.read(slot));
  }

  #word(address: number): number {
    return Number(this.#machine.memory.view(address, 8)?.getBigUint64(0, true) ?? 0n);
  }
}

const ALWAYS = Number.POSITIVE_INFINITY;

function entriesOf({ symbols }: Image): Map<number, Entry> {
  const entries = new Map<number, Entry>();
  for (const { name, address, kind } of symbols) {
    if (kind !== 'function') continue;
    const signature = MAKECONTEXT.test(name) ? 'makecontext' : signatureOf(name);
    if (!signature) continue;
    const inC = name.replace(/64$/, '');
    const by = ARRAY.test(name) ? 'new[]' : NEW.test(name) ? 'new' : inC;
    // Of several names for one function what the standard calls it.
    if (name !== 'memalign' || !entries.has(address)) entries.set(address, { by, signature });
  }
  return entries;
}

function signatureOf(name: string): Signature | undefined {
  if (NEW.test(name)) return { size: [rdi] };
  return Object.hasOwn(SIGNATURES, name) ? SIGNATURES[name] : undefined;
}
