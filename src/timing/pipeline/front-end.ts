import type { Core } from '../cores/core.ts';
import { CAUSE } from '../timing.ts';
import { type Caches, Found } from './caches.ts';
import type { Recipe } from './recipe.ts';
import { Ring } from './ring.ts';

/** Instructions between predecoder and decoder, at the earliest, in cycles. */
const PREDECODE_DELAY = 3;

/**
 * From bytes to micro-ops: predecoder, decoders and op cache. Told of one instruction after another
 * in program order, it says when each is fetched and when its micro-ops are delivered.
 *
 * The rules for Intel are those that uiCA's authors found (Abel and Reineke, "uiCA: accurate
 * throughput prediction of basic blocks on recent Intel microarchitectures", ICS 2022) and its
 * analytical sibling Facile states. Where a core fetches more bytes and decodes by other widths, the
 * same rules apply with its figures.
 */
export class FrontEnd {
  /** Of the instruction last delivered: cycles, and what held it back. */
  fetched = 0;
  delivered = 0;
  cause = CAUSE.pace;
  fromOpCache = false;
  /** Which line of the op cache it is in, counted as they are met. */
  line = 0;

  readonly #figures;
  /** Cycles that a block of code comes late, by where it was found. */
  readonly #late: readonly number[];
  /** Cycle before which nothing is fetched: behind a branch or a stall. */
  #start = 0;
  /** The predecoder: its cycle, instructions found in it, and the block of code it looks at. */
  #predecodeCycle = -1;
  #predecoded = 0;
  #block = -1;
  /** When each instruction left the instruction queue. */
  readonly #dequeued: Ring;
  #instructions = 0;
  /** The decoders: their cycle, instructions decoded in it and places left. */
  #decodeCycle = -1;
  #decoded = 0;
  #places = 0;
  /** The op cache: its cycle, micro-ops delivered in it, windows begun in it. */
  #cacheCycle = -1;
  #cacheUsed = 0;
  #windows = 0;
  #window = -1;
  /** Micro-ops in the line, and the window that it is of. */
  #inLine = 0;
  #lineOf = -1;
  readonly #cache: OpCache;
  /** The instruction before came from the microcode sequencer. */
  #sequenced = false;
  /** Predecoded ahead of decoding: the instruction that follows. */
  #aheadOf: Recipe | undefined;
  #aheadFetched = 0;
  #aheadCause = 0;

  /** `renamed` has the renaming cycle of every decoded micro-op so far. */
  constructor(
    core: Core,
    readonly renamed: Ring,
    readonly caches: Caches,
  ) {
    const { frontEnd, memory } = core;
    const { l1, l2, l3, beyond } = memory;
    this.#late = [l1.latency, l2.latency, l3.latency, beyond].map(({ value }) => value);
    this.#figures = {
      fetchBytes: frontEnd.fetchBytes.value,
      predecodeWidth: frontEnd.predecodeWidth.value,
      lcpStall: frontEnd.lcpStall.value,
      queue: frontEnd.instructionQueue.value - frontEnd.predecodeWidth.value,
      decoders: frontEnd.decoders.value,
      complexMicroOps: frontEnd.complexMicroOps.value,
      microcodeWidth: frontEnd.microcodeWidth.value,
      microcodeSwitch: frontEnd.microcodeSwitch.value,
      microcodeDelay: frontEnd.microcodeDelay.value,
      fusibleLast: frontEnd.fusibleLast.value,
      cacheWidth: frontEnd.opCache.width.value,
      windowBytes: frontEnd.opCache.windowBytes.value,
      lineMicroOps: frontEnd.opCache.microOpsPerLine.value,
      room: frontEnd.microOpQueue.value - frontEnd.opCache.width.value,
    };
    this.#dequeued = new Ring(frontEnd.instructionQueue.value + 1);
    this.#cache = new OpCache(core);
  }

  /**
   * Delivers one instruction. `next` is the one behind it in the same straight line, if there is one;
   * `microOps` is how many micro-ops came before it; `second` marks the second of a fused pair.
   */
  deliver(recipe: Recipe, next: Recipe | undefined, microOps: number, second: boolean): void {
    const ahead = this.#aheadOf === recipe;
    this.#aheadOf = undefined;
    this.fromOpCache = !ahead && this.#cache.holds(recipe);
    if (this.fromOpCache) this.#fromCache(recipe, microOps, second);
    else {
      this.cause = CAUSE['code fetch'];
      if (ahead) {
        this.fetched = this.#aheadFetched;
        this.cause = this.#aheadCause;
      } else {
        this.fetched = this.#predecode(recipe);
      }
      if (next && !this.#cache.holds(next)) {
        const { cause } = this;
        this.#instructions++;
        this.#aheadFetched = this.#predecode(next);
        this.#aheadCause = this.cause;
        this.#aheadOf = next;
        this.#instructions--;
        this.cause = cause;
      }
      this.#decode(recipe, microOps, second);
      this.#cache.add(recipe);
    }
    if (this.#sequenced && this.cause !== CAUSE.pace) this.cause = CAUSE.microcode;
    this.#sequenced = recipe.microcoded;
    this.#instructions++;
    this.#toLine(recipe, second);
  }

  /** A line ends where its window does, where it is full, and where control goes elsewhere. */
  #toLine({ address, decoded }: Recipe, second: boolean): void {
    const { windowBytes, lineMicroOps } = this.#figures;
    const window = Math.floor(address / windowBytes);
    const size = second ? 0 : decoded;
    if (window !== this.#lineOf || this.#inLine + size > lineMicroOps) {
      this.line++;
      this.#inLine = 0;
      this.#lineOf = window;
    }
    this.#inLine += size;
  }

  /** Fetch goes on elsewhere, not before `cycle`. */
  redirect(cycle: number): void {
    this.#start = Math.max(this.#start, cycle);
    this.#block = -1;
    this.#window = -1;
    this.#lineOf = -1;
    this.#places = 0;
    this.#aheadOf = undefined;
  }

  #predecode(recipe: Recipe): number {
    const { fetchBytes, predecodeWidth, lcpStall, queue } = this.#figures;
    const { address, anatomy } = recipe;
    const first = Math.floor(address / fetchBytes);
    const last = Math.floor((address + anatomy.size - 1) / fetchBytes);
    this.cause = CAUSE['code fetch'];
    const advance = () => {
      this.#predecodeCycle = Math.max(
        this.#predecodeCycle + 1,
        this.#start,
        this.#dequeued.get(this.#instructions - queue - 1) + 1,
      );
      this.#predecoded = 0;
    };
    if (first !== this.#block) {
      advance();
      this.#block = first;
      this.#reach(address);
    }
    if (first === last) {
      if (this.#predecoded === predecodeWidth) advance();
    } else {
      // Found with the block it ends in; a full cycle that saw its opcode has to be repeated.
      const opcodeInside = address + anatomy.opcodeAt < (first + 1) * fetchBytes;
      if (this.#predecoded === predecodeWidth && opcodeInside) advance();
      advance();
      this.#block = last;
      this.#reach(last * fetchBytes);
    }
    this.#predecoded++;
    if (anatomy.lengthChanging) {
      this.#predecodeCycle += lcpStall;
      this.cause = CAUSE['length prefix'];
    }
    return this.#predecodeCycle;
  }

  /** Code that the instruction cache does not have comes later. */
  #reach(address: number): void {
    const found = this.caches.fetch(address);
    if (found !== Found.l1) this.#predecodeCycle += this.#late[found];
  }

  #decode(recipe: Recipe, microOps: number, second: boolean): void {
    const figures = this.#figures;
    if (second) {
      this.delivered = this.#decodeCycle;
      this.#dequeued.set(this.#instructions, this.#decodeCycle);
      return;
    }
    const fusible = recipe.fusesOn !== 0 && !figures.fusibleLast;
    let available = this.fetched + PREDECODE_DELAY;
    // It waits to see whether a jump follows.
    if (fusible && this.#aheadOf)
      available = Math.max(available, this.#aheadFetched + PREDECODE_DELAY);
    const blocked =
      this.#places <= 0 ||
      (recipe.complex && this.#decoded > 0) ||
      (fusible && this.#decoded === figures.decoders - 1);
    let cycle = blocked ? this.#decodeCycle + 1 : this.#decodeCycle;
    if (blocked) this.cause = CAUSE.decoders;
    if (available > cycle) cycle = available;
    const room = this.renamed.get(microOps - figures.room);
    if (room > cycle) {
      cycle = room;
      this.cause = CAUSE.pace;
    }
    if (cycle > this.#decodeCycle) {
      this.#decodeCycle = cycle;
      this.#decoded = 0;
      this.#places = figures.decoders;
    }
    this.#dequeued.set(this.#instructions, cycle);
    this.#decoded++;
    this.#places--;
    this.delivered = cycle;
    if (recipe.microcoded) {
      const { microcodeWidth, microcodeSwitch } = figures;
      this.#decodeCycle +=
        2 * microcodeSwitch +
        Math.ceil((recipe.decoded - figures.complexMicroOps) / microcodeWidth);
      this.#places = 0;
    } else if (recipe.complex)
      // The wide decoder and the others together make no more than their usual number.
      this.#places = Math.min(this.#places, figures.decoders - recipe.decoded);
    if (recipe.alone || recipe.anatomy.flow !== 'next') this.#places = 0;
  }

  #fromCache(recipe: Recipe, microOps: number, second: boolean): void {
    const { cacheWidth, windowBytes, room, microcodeWidth, microcodeSwitch, microcodeDelay } =
      this.#figures;
    const window = Math.floor(recipe.address / windowBytes);
    this.cause = CAUSE['op cache'];
    let cycle = this.#cacheCycle;
    const begins = window !== this.#window;
    const size = second ? 0 : recipe.decoded;
    if (this.#cacheUsed + size > cacheWidth || (begins && this.#windows === 2)) cycle++;
    // What the decoders had in hand comes first.
    cycle = Math.max(cycle, this.#start, this.#decodeCycle + 1);
    const free = this.renamed.get(microOps - room);
    if (free > cycle) {
      cycle = free;
      this.cause = CAUSE.pace;
    }
    if (cycle > this.#cacheCycle) {
      this.#cacheCycle = cycle;
      this.#cacheUsed = 0;
      this.#windows = 0;
    }
    if (begins || this.#windows === 0) this.#windows++;
    this.#window = window;
    this.#cacheUsed += size;
    this.fetched = cycle;
    // Microcode comes later, and what is behind it waits for its turn; the op cache goes on meanwhile.
    const late = recipe.microcoded ? microcodeDelay : 0;
    this.delivered = Math.max(cycle + late, this.delivered);
    if (recipe.microcoded) {
      this.#cacheCycle += microcodeSwitch + Math.ceil(recipe.decoded / microcodeWidth);
      this.#cacheUsed = cacheWidth;
    }
    // The predecoder starts afresh behind what came from here.
    this.#predecodeCycle = Math.max(this.#predecodeCycle, cycle);
    this.#block = -1;
    this.#places = 0;
    this.#dequeued.set(this.#instructions, cycle);
  }
}

/** The micro-ops of one aligned window of code. */
interface Window {
  microOps: number;
  dropped: boolean;
}

/** Windows of code whose micro-ops are kept, oldest dropped first; none too large for its lines. */
class OpCache {
  readonly #windowBytes: number;
  readonly #perWindow: number;
  readonly #capacity: number;
  readonly #windows = new Map<number, Window>();
  /** Where the micro-ops of an instruction are, by its number. */
  readonly #windowOf: Window[] = [];

  constructor({ frontEnd: { opCache } }: Core) {
    this.#windowBytes = opCache.windowBytes.value;
    this.#perWindow = opCache.linesPerWindow.value * opCache.microOpsPerLine.value;
    this.#capacity = Math.floor(opCache.microOps.value / opCache.microOpsPerLine.value);
  }

  holds(recipe: Recipe): boolean {
    const window = this.#windowOf[recipe.number];
    return window !== undefined && !window.dropped && window.microOps <= this.#perWindow;
  }

  add(recipe: Recipe): void {
    if (this.#capacity === 0 || this.#windowOf[recipe.number]?.dropped === false) return;
    const number = Math.floor(recipe.address / this.#windowBytes);
    let window = this.#windows.get(number);
    if (!window) {
      if (this.#windows.size >= this.#capacity) this.#dropOldest();
      window = { microOps: 0, dropped: false };
      this.#windows.set(number, window);
    }
    // What microcode makes is kept as where it begins.
    window.microOps += recipe.microcoded ? 1 : recipe.decoded;
    this.#windowOf[recipe.number] = window;
  }

  #dropOldest(): void {
    for (const [number, window] of this.#windows) {
      window.dropped = true;
      this.#windows.delete(number);
      return;
    }
  }
}
