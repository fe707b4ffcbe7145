import type { Part } from '../../trace/part.ts';
import { freshIn } from './fresh.ts';
import { type Column, roomier } from './roomier.ts';
import type { Located, Recording, Stream } from './stream.ts';

/** A part of a recording as it is sent to who times it. */
export interface StreamPart
  extends Pick<Part, 'pc' | 'accessEnd' | 'address' | 'size' | 'kind'>,
    Pick<Recording, 'calls' | 'regions'> {
  /** Instructions that no earlier part had, with their numbers. */
  located: readonly (readonly [number: number, located: Located])[];
}

/** Steps that there is room for at first. */
const ROOM = 1 << 16;

/** A stream of parts, as they come. */
export class GrowingStream implements Stream {
  steps = 0;
  pc: Uint32Array = new Uint32Array(ROOM);
  readonly accesses: Stream['accesses'] = {
    start: new Uint32Array(ROOM),
    address: new Float64Array(ROOM),
    size: new Uint8Array(ROOM),
    kind: new Uint8Array(ROOM),
  };
  #entries = 0;
  readonly #located: Located[] = [];
  readonly #calls = new Map<number, number>();
  #fresh: Stream['fresh'] = () => false;

  add({ pc, accessEnd, address, size, kind, located, calls, regions }: StreamPart): void {
    const { accesses, steps } = this;
    const entries = this.#entries;
    this.pc = added(this.pc, pc, steps);
    accesses.start = added(accesses.start, accessEnd, steps + 1);
    accesses.address = added(accesses.address, address, entries);
    accesses.size = added(accesses.size, size, entries);
    accesses.kind = added(accesses.kind, kind, entries);
    for (const [number, each] of located) this.#located[number] = each;
    for (const { step, number } of calls) this.#calls.set(step, number);
    this.#fresh = freshIn(regions);
    this.steps += pc.length;
    // A repeated instruction half-way has entries already.
    this.#entries += address.length;
  }

  instruction(number: number): Located {
    return this.#located[number];
  }

  systemCall(step: number): number | undefined {
    return this.#calls.get(step);
  }

  readonly fresh = (address: number, step: number): boolean => this.#fresh(address, step);
}

/** The column with a part of it behind what it has, `at` entries. */
function added<T extends Column>(column: T, part: T, at: number): T {
  const larger = roomier(column, at + part.length);
  larger.set(part, at);
  return larger;
}
