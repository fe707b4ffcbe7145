import { type Cpu, Permission } from '../engine/cpu.ts';

/** The least that is mapped at once, in bytes. */
const LEAST = 2 ** 20;

const ALL = Permission.read | Permission.write | Permission.execute;

/** A range of guest addresses that Unicorn may use in every way. */
interface Extent {
  start: number;
  end: number;
  /** Index in `cpu.bytes` of its first byte. */
  host: number;
  /** Code may have been executed in it: Unicorn keeps translations. */
  code: boolean;
}

/**
 * Memory behind what the guest maps while it runs. Unicorn takes time cubic in the number of its
 * mappings (1 000 of them 8 s, 2 000 of them 70 s), and a thousand stacks with guard pages are two
 * thousand. So it gets a few large extents, and the machine itself checks accesses to them against
 * the regions.
 */
export class Backing {
  readonly #extents: Extent[] = [];
  #total = 0;
  /** All extents lie in [low, high). */
  low = Number.POSITIVE_INFINITY;
  high = 0;

  constructor(readonly cpu: Cpu) {}

  /** The address after `start`, and below `end`, at which an extent begins or ends; or `end`. */
  cut(start: number, end: number): number {
    let cut = end;
    for (const extent of this.#extents)
      for (const edge of [extent.start, extent.end]) if (edge > start && edge < cut) cut = edge;
    return cut;
  }

  /**
   * Zeroed memory for a range that no edge of an extent cuts.
   * @param room first address above the range that something else uses
   * @returns index in `cpu.bytes`
   */
  place(start: number, size: number, room: number, executable: boolean): number {
    let extent = this.#extents.find((each) => start >= each.start && start < each.end);
    if (extent) {
      const host = extent.host + (start - extent.start);
      this.cpu.bytes.fill(0, host, host + size);
    } else {
      const most = this.cut(start + size - 1, room) - start;
      const length = Math.min(most, Math.max(size, this.#total, LEAST));
      const end = start + length;
      extent = { start, end, host: this.cpu.map(start, length, ALL), code: false };
      this.#add(extent);
    }
    const host = extent.host + (start - extent.start);
    if (extent.code) this.cpu.retranslate(start, size, host);
    extent.code ||= executable;
    return host;
  }

  /** Takes over a range that Unicorn has mapped with permissions of its own. */
  adopt(start: number, size: number, host: number, executable: boolean): void {
    this.cpu.unmap(start, size);
    this.cpu.mapAt(start, size, ALL, host);
    this.#add({ start, end: start + size, host, code: executable });
  }

  has(address: number): boolean {
    return this.#extents.some(({ start, end }) => address >= start && address < end);
  }

  #add(extent: Extent): void {
    this.#extents.push(extent);
    this.#total += extent.end - extent.start;
    this.low = Math.min(this.low, extent.start);
    this.high = Math.max(this.high, extent.end);
  }
}
