import { type Cpu, Permission } from './engine/cpu.ts';
import { PAGE } from './layout.ts';
import type { Region } from './region.ts';

/** Total of mapped bytes past which mmap answers ENOMEM. */
const MAPPED_LIMIT = 64 * 2 ** 20;

interface Mapped {
  region: Region;
  /** The first address after it. */
  end: number;
  /** Index in `cpu.bytes` of the region's first byte. */
  host: number;
}

/** The guest's address space: regions, where their bytes lie, who may do what. */
export class Memory {
  /** Every region there ever was, in the order of mapping. */
  readonly regions: Region[] = [];
  /** True once there is memory that the guest can both write and execute. */
  hasWritableCode = false;
  #mapped: Mapped[] = [];
  /** What was found last for every page number, by its low bits. */
  readonly #cache: (Mapped | undefined)[] = Array(256).fill(undefined);

  constructor(
    readonly cpu: Cpu,
    regions: readonly Region[],
  ) {
    for (const region of regions) this.map({ ...region, from: 0 });
  }

  /** Maps a region; its pages must be free. */
  map(region: Region): void {
    const host = this.cpu.map(region.start, region.size, permissions(region));
    this.cpu.bytes.set(region.bytes, host);
    if (region.writable && region.executable) this.hasWritableCode = true;
    this.#mapped.push({ region, host, end: region.start + region.size });
    this.regions.push(region);
  }

  /** Unmaps whole pages at step `step`; regions partly inside are cut. */
  unmap(start: number, size: number, step: number): void {
    const end = start + size;
    this.#cache.fill(undefined);
    for (const mapped of this.#mapped.slice()) {
      const { region, host } = mapped;
      const regionEnd = region.start + region.size;
      if (regionEnd <= start || region.start >= end) continue;
      this.cpu.unmap(region.start, region.size);
      this.#mapped.splice(this.#mapped.indexOf(mapped), 1);
      region.to = step + 1;
      for (const [from, to] of [
        [region.start, start],
        [end, regionEnd],
      ]) {
        if (from >= to) continue;
        const offset = from - region.start;
        // What is left goes on as a region of its own, with the bytes it has now.
        const rest: Region = {
          ...region,
          start: from,
          size: to - from,
          bytes: this.cpu.bytes.slice(host + offset, host + offset + to - from),
          from: step + 1,
          to: Number.POSITIVE_INFINITY,
        };
        this.cpu.mapAt(from, to - from, permissions(region), host + offset);
        this.#mapped.push({ region: rest, host: host + offset, end: to });
        this.regions.push(rest);
      }
    }
  }

  /** The region mapped at an address now. */
  at(address: number): Region | undefined {
    return this.#find(address)?.region;
  }

  /** Index in `cpu.bytes` of a guest address, or -1 where nothing is mapped. */
  host(address: number): number {
    const mapped = this.#find(address);
    return mapped ? mapped.host + (address - mapped.region.start) : -1;
  }

  /** True if every byte of a range is mapped and may be read, or written. */
  allows(address: number, size: number, access: 'readable' | 'writable'): boolean {
    let at = address;
    while (at < address + size) {
      const region = this.at(at);
      if (!region?.[access]) return false;
      at = region.start + region.size;
    }
    return true;
  }

  /** `size` bytes, or undefined where they may not be read. */
  read(address: number, size: number): Uint8Array | undefined {
    const mapped = this.#find(address);
    if (mapped?.region.readable && address + size <= mapped.end) {
      const host = mapped.host + (address - mapped.region.start);
      return this.cpu.bytes.slice(host, host + size);
    }
    if (!this.allows(address, size, 'readable')) return undefined;
    const result = new Uint8Array(size);
    for (let i = 0; i < size; ) {
      const region = this.at(address + i) as Region;
      const host = this.host(address + i);
      const chunk = Math.min(size - i, region.start + region.size - address - i);
      result.set(this.cpu.bytes.subarray(host, host + chunk), i);
      i += chunk;
    }
    return result;
  }

  /** A window on guest memory itself; undefined unless the range lies in one region. */
  view(address: number, size: number): DataView | undefined {
    const mapped = this.#find(address);
    if (!mapped || address + size > mapped.end) return undefined;
    const host = mapped.host + (address - mapped.region.start);
    return new DataView(this.cpu.bytes.buffer, host, size);
  }

  /** Writes bytes as the kernel would; false where they may not be written. */
  write(address: number, bytes: Uint8Array): boolean {
    if (!this.allows(address, bytes.length, 'writable')) return false;
    for (let i = 0; i < bytes.length; i++) this.cpu.bytes[this.host(address + i)] = bytes[i];
    return true;
  }

  /** The lowest free range of whole pages from `from` on, or undefined past the limit. */
  findFree(size: number, from: number): number | undefined {
    const total = this.#mapped.reduce((sum, { region }) => sum + region.size, 0);
    if (total + size > MAPPED_LIMIT) return undefined;
    let start = from;
    for (const { region } of this.#mapped.slice().sort((a, b) => a.region.start - b.region.start))
      if (region.start < start + size && region.start + region.size > start)
        start = region.start + region.size;
    return start;
  }

  #find(address: number): Mapped | undefined {
    const entry = Math.floor(address / PAGE) % this.#cache.length;
    const cached = this.#cache[entry];
    if (cached && address >= cached.region.start && address < cached.end) return cached;
    const found = this.#mapped.find(({ region, end }) => address >= region.start && address < end);
    if (found) this.#cache[entry] = found;
    return found;
  }
}

function permissions(region: Region): number {
  return (
    (region.readable ? Permission.read : 0) |
    (region.writable ? Permission.write : 0) |
    (region.executable ? Permission.execute : 0)
  );
}
