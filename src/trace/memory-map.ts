import { derived } from '../base/derived.ts';
import { lastAtMost } from '../base/search.ts';
import { PAGE } from '../machine/memory/layout.ts';
import type { Region, Stack } from '../machine/memory/region.ts';
import type { TraceReader } from './reader.ts';

/** A stretch [low, high) of the address space at a position. */
export interface Area {
  low: number;
  high: number;
  /** `memory` can be accessed; `guard` is there to stop a stack; nothing is in a `gap`. */
  kind: 'memory' | 'guard' | 'gap';
  /** What is mapped there, if anything is. */
  region?: Region;
  /** Of a guard page, or of memory that is nothing but a stack. */
  stack?: Stack;
}

/** The first address that no process has. */
const SPACE_END = 2 ** 47;

/** Positions at which anything is mapped or unmapped, or a stack is made or dropped, ascending; and the last map. */
const epochs = derived(({ trace }: TraceReader) => {
  const { regions, stacks, steps } = trace;
  const all = [...regions, ...stacks].flatMap(({ from, to }) => [from, to]);
  const positions = [...new Set([0, ...all])].filter((position) => position <= steps);
  return {
    starts: positions.sort((a, b) => a - b),
    sorted: regions.toSorted((a, b) => a.start - b.start),
    last: { epoch: -1, map: [] as readonly Area[] },
  };
});

/**
 * The address space of a run at a position from 0 to 2^47, ascending and without holes. The same array is returned
 * as long as nothing is mapped or unmapped.
 */
export function memoryMap(reader: TraceReader, position: number): readonly Area[] {
  const { starts, sorted, last } = epochs(reader);
  const epoch = lastAtMost(starts, position);
  if (last.epoch !== epoch)
    Object.assign(last, { epoch, map: build(reader, sorted, starts[epoch]) });
  return last.map;
}

/** Index in a map of the area that an address lies in. */
export function areaAt(map: readonly Area[], address: number): number {
  return lastAtMost(lows(map), Math.max(0, Math.min(address, SPACE_END - 1)));
}

const lows = derived((map: readonly Area[]) => Float64Array.from(map, ({ low }) => low));

function build({ trace }: TraceReader, regions: readonly Region[], position: number): Area[] {
  const living = ({ from, to }: { from: number; to: number }) => from <= position && position < to;
  const stacks = trace.stacks.filter(living);
  const guards = new Map(stacks.filter(({ guard }) => guard).map((stack) => [stack.low, stack]));
  const ends = new Map(stacks.map((stack) => [stack.high, stack]));
  const areas: Area[] = [];
  let at = 0;
  /** What lies between mapped memory: the last page of it may be there to stop a stack. */
  const gap = (high: number) => {
    const stack = guards.get(high);
    const low = Math.max(at, high - PAGE);
    const guard: Area[] = stack ? [{ low, high, kind: 'guard', stack }] : [];
    const end = stack ? low : high;
    if (at < end) areas.push({ low: at, high: end, kind: 'gap' });
    areas.push(...guard);
    at = high;
  };
  for (const region of regions) {
    if (!living(region)) continue;
    const low = region.start;
    const high = low + region.size;
    const grown = region.growsTo !== undefined && guards.get(region.growsTo);
    // What it may still grow into lies between it and its guard page.
    if (grown && region.growsTo !== undefined && at < region.growsTo && region.growsTo < low)
      gap(region.growsTo);
    if (at < low) gap(low);
    const open = region.readable || region.writable || region.executable;
    const stack = open ? ends.get(high) : guards.get(high);
    const whole = stack && (!open || stack.low <= low) ? { stack } : {};
    areas.push({ low, high, kind: open ? 'memory' : 'guard', region, ...whole });
    at = high;
  }
  if (at < SPACE_END) areas.push({ low: at, high: SPACE_END, kind: 'gap' });
  return areas;
}

/** A row of a listing of memory: the heading of an area, or bytes in it from `address` on. */
export interface MemoryRow {
  area: Area;
  address?: number;
}

/** A map as rows: a heading an area, and a row for every `bytes` bytes of memory. */
export class MemoryRows {
  readonly length: number;
  /** By area: the row of its heading. */
  readonly #first: Float64Array;

  /** @param bytes of a row: a power of two up to a page */
  constructor(
    readonly map: readonly Area[],
    readonly bytes: number,
  ) {
    this.#first = new Float64Array(map.length);
    let row = 0;
    map.forEach(({ low, high, kind }, i) => {
      this.#first[i] = row;
      row += 1 + (kind === 'memory' ? (high - low) / bytes : 0);
    });
    this.length = row;
  }

  /** The row that shows an address: its bytes, or the heading of what lies there. */
  rowOf(address: number): number {
    const area = areaAt(this.map, address);
    const { low, kind } = this.map[area];
    if (kind !== 'memory') return this.#first[area];
    return this.#first[area] + 1 + Math.floor((address - low) / this.bytes);
  }

  at(row: number): MemoryRow {
    const i = lastAtMost(this.#first, row);
    const area = this.map[i];
    const within = row - this.#first[i] - 1;
    return within < 0 ? { area } : { area, address: area.low + within * this.bytes };
  }
}
