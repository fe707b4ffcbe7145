/**
 * The logs of a trace while they grow. Each is a handful of typed arrays of one length, doubled
 * together when full; every array is only ever one kind, so that appending stays fast.
 */

/** Of most runs, a few hundred steps: room for a long one would cost them more than they do. */
const FIRST = 1 << 12;

function grown<T extends Uint8Array | Uint32Array | Float64Array>(values: T): T {
  const larger = new (values.constructor as new (length: number) => T)(2 * values.length);
  larger.set(values);
  return larger;
}

export class StepColumns {
  length = 0;
  pc = new Uint32Array(FIRST);
  /** Ends of the steps' entries in the two logs; the start of the first is 0. */
  registerEnd = new Uint32Array(FIRST);
  accessEnd = new Uint32Array(FIRST);

  push(pc: number): void {
    // One entry stays free for the position at the end.
    if (this.length + 1 === this.pc.length) {
      this.pc = grown(this.pc);
      this.registerEnd = grown(this.registerEnd);
      this.accessEnd = grown(this.accessEnd);
    }
    this.pc[this.length++] = pc;
  }

  /** Offsets with the leading 0 that `RegisterLog.start` and `AccessLog.start` have. */
  starts(ends: Uint32Array): Uint32Array {
    const start = new Uint32Array(this.length + 1);
    start.set(ends.subarray(0, this.length), 1);
    return start;
  }
}

export class RegisterColumns {
  length = 0;
  slot = new Uint8Array(FIRST);
  lo = new Uint32Array(FIRST);
  hi = new Uint32Array(FIRST);

  push(slot: number, lo: number, hi: number): void {
    if (this.length === this.slot.length) {
      this.slot = grown(this.slot);
      this.lo = grown(this.lo);
      this.hi = grown(this.hi);
    }
    this.slot[this.length] = slot;
    this.lo[this.length] = lo;
    this.hi[this.length++] = hi;
  }
}

export class AccessColumns {
  length = 0;
  address = new Float64Array(FIRST);
  size = new Uint8Array(FIRST);
  kind = new Uint8Array(FIRST);
  lo = new Uint32Array(FIRST);
  hi = new Uint32Array(FIRST);

  push(address: number, size: number, kind: number): void {
    if (this.length === this.size.length) {
      this.address = grown(this.address);
      this.size = grown(this.size);
      this.kind = grown(this.kind);
      this.lo = grown(this.lo);
      this.hi = grown(this.hi);
    }
    this.address[this.length] = address;
    this.size[this.length] = size;
    this.kind[this.length] = kind;
    this.lo[this.length] = 0;
    this.hi[this.length++] = 0;
  }
}
