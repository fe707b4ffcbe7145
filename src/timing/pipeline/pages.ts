import type { Core } from '../cores/core.ts';
import { Level } from './caches.ts';

export const PAGE = 4096;

/** Frames of pages and the TLBs that know them. Frames are handed out in the order of first touches. */
export class Pages {
  readonly #l1: Level;
  readonly #l2: Level;
  readonly #frames = new Map<number, number>();
  readonly #second: number;
  readonly #walk: number;

  constructor({ memory: { tlb } }: Core) {
    this.#l1 = new Level(tlb.l1.entries.value, tlb.l1.ways.value, 'oldest');
    this.#l2 = new Level(tlb.l2.entries.value, tlb.l2.ways.value, 'oldest');
    this.#second = tlb.second.value;
    this.#walk = tlb.walk.value;
  }

  /** Where an address lies in physical memory. */
  readonly physical = (address: number): number => {
    const page = Math.floor(address / PAGE);
    let frame = this.#frames.get(page);
    if (frame === undefined) {
      frame = this.#frames.size;
      this.#frames.set(page, frame);
    }
    return frame * PAGE + (address % PAGE);
  };

  /** Cycles until the frame of a page is known. A page met for the first time costs nothing. */
  lookUp(page: number): number {
    if (this.#l1.touch(page)) return 0;
    // Measured: pages a power of two apart do not meet in a few of its sets.
    if (this.#l2.touch(page, page ^ (page >>> 4) ^ (page >>> 8))) return this.#second;
    return this.#frames.has(page) ? this.#walk : 0;
  }
}
