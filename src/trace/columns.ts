import { Chunks, LAST, spareBytes, spareNumbers, spareWords } from './chunks.ts';
import type { Part } from './part.ts';
import type { Trace } from './trace.ts';

/*
 * The logs of a trace while they grow: chunks of one length, and of each column the one that is written to.
 */

/** The instructions executed, and where the entries of each end in the other two logs. */
export class StepColumns {
  length = 0;
  readonly #pcs = new Chunks(Uint32Array, spareWords);
  readonly #registerEnds = new Chunks(Uint32Array, spareWords);
  readonly #accessEnds = new Chunks(Uint32Array, spareWords);
  #pc = this.#pcs.another();
  #registerEnd = this.#registerEnds.another();
  #accessEnd = this.#accessEnds.another();

  push(pc: number, registerEnd: number, accessEnd: number): void {
    const at = this.length & LAST;
    if (at === 0 && this.length > 0) this.#grow();
    this.length++;
    this.#pc[at] = pc;
    this.#registerEnd[at] = registerEnd;
    this.#accessEnd[at] = accessEnd;
  }

  /** Instructions by step, and what stands at the position at the end. */
  pc(end: number): Uint32Array {
    const pc = this.#pcs.joined(this.length, 0, 1);
    pc[this.length] = end;
    return pc;
  }

  /** Where the entries of the steps begin; one more for the end. */
  get registerStart(): Uint32Array {
    return this.#registerEnds.joined(this.length, 1);
  }

  get accessStart(): Uint32Array {
    return this.#accessEnds.joined(this.length, 1);
  }

  /** The steps from `from` on: their instructions, and where their memory accesses end. */
  since(from: number): Pick<Part, 'pc' | 'accessEnd'> {
    const { length } = this;
    return {
      pc: this.#pcs.between(from, length),
      accessEnd: this.#accessEnds.between(from, length),
    };
  }

  release(): void {
    for (const each of [this.#pcs, this.#registerEnds, this.#accessEnds]) each.release();
  }

  #grow(): void {
    this.#pc = this.#pcs.another();
    this.#registerEnd = this.#registerEnds.another();
    this.#accessEnd = this.#accessEnds.another();
  }
}

export class RegisterColumns {
  length = 0;
  readonly #slots = new Chunks(Uint8Array, spareBytes);
  readonly #los = new Chunks(Uint32Array, spareWords);
  readonly #his = new Chunks(Uint32Array, spareWords);
  #slot = this.#slots.another();
  #lo = this.#los.another();
  #hi = this.#his.another();

  push(slot: number, lo: number, hi: number): void {
    const at = this.length & LAST;
    if (at === 0 && this.length > 0) this.#grow();
    this.length++;
    this.#slot[at] = slot;
    this.#lo[at] = lo;
    this.#hi[at] = hi;
  }

  joined({ registerStart: start }: StepColumns): Trace['registers'] {
    const { length } = this;
    return {
      start,
      slot: this.#slots.joined(length),
      lo: this.#los.joined(length),
      hi: this.#his.joined(length),
    };
  }

  release(): void {
    for (const each of [this.#slots, this.#los, this.#his]) each.release();
  }

  #grow(): void {
    this.#slot = this.#slots.another();
    this.#lo = this.#los.another();
    this.#hi = this.#his.another();
  }
}

export class AccessColumns {
  length = 0;
  readonly #addresses = new Chunks(Float64Array, spareNumbers);
  readonly #sizes = new Chunks(Uint8Array, spareBytes);
  readonly #kinds = new Chunks(Uint8Array, spareBytes);
  readonly #los = new Chunks(Uint32Array, spareWords);
  readonly #his = new Chunks(Uint32Array, spareWords);
  #address = this.#addresses.another();
  #size = this.#sizes.another();
  #kind = this.#kinds.another();
  #lo = this.#los.another();
  #hi = this.#his.another();

  push(address: number, size: number, kind: number, lo: number, hi: number): void {
    const at = this.length & LAST;
    if (at === 0 && this.length > 0) this.#grow();
    this.length++;
    this.#address[at] = address;
    this.#size[at] = size;
    this.#kind[at] = kind;
    this.#lo[at] = lo;
    this.#hi[at] = hi;
  }

  joined({ accessStart: start }: StepColumns): Trace['accesses'] {
    const { length } = this;
    return {
      start,
      address: this.#addresses.joined(length),
      size: this.#sizes.joined(length),
      kind: this.#kinds.joined(length),
      lo: this.#los.joined(length),
      hi: this.#his.joined(length),
    };
  }

  /** The accesses from `from` on. */
  since(from: number): Pick<Part, 'address' | 'size' | 'kind'> {
    const { length } = this;
    return {
      address: this.#addresses.between(from, length),
      size: this.#sizes.between(from, length),
      kind: this.#kinds.between(from, length),
    };
  }

  release(): void {
    const columns = [this.#addresses, this.#sizes, this.#kinds, this.#los, this.#his];
    for (const each of columns) each.release();
  }

  #grow(): void {
    this.#address = this.#addresses.another();
    this.#size = this.#sizes.another();
    this.#kind = this.#kinds.another();
    this.#lo = this.#los.another();
    this.#hi = this.#his.another();
  }
}
