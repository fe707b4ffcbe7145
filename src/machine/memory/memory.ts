import { lowerBound } from '../../base/search.ts';
import { type Cpu, Permission } from '../engine/cpu.ts';
import { Backing } from './backing.ts';
import { MAPPED_LIMIT, PAGE, STACK_GROWTH } from './layout.ts';
import type { Region } from './region.ts';
import { words } from './words.ts';

interface Mapped {
  region: Region;
  /** The first address after it. */
  end: number;
  /** Index in `cpu.bytes` of the region's first byte. */
  host: number;
}

/** Places that are kept, by page number: a power of two. */
const CACHE = 256;
const NO_PAGE = 0xffffffff;

export type Protection = Pick<Region, 'readable' | 'writable' | 'executable'>;

/** The guest's address space: regions, where their bytes lie, who may do what. */
export class Memory {
  /** Every region there ever was, in the order of mapping. */
  readonly regions: Region[] = [];
  /** True once there is memory that the guest can both write and execute. */
  hasWritableCode = false;
  /** Counts the changes to what can be executed. */
  codeVersion = 0;
  /** By address. */
  readonly #mapped: Mapped[] = [];
  #total = 0;
  readonly #backing: Backing;
  /** What was found last for every page number, by its low bits. */
  readonly #cache: (Mapped | undefined)[] = Array(CACHE).fill(undefined);
  /** The same by page: halves of its address, the lower without the bits of a place in it, and where it lies. */
  readonly #pageLow = new Uint32Array(CACHE);
  readonly #pageHigh = new Uint32Array(CACHE).fill(NO_PAGE);
  readonly #pageHost = new Uint32Array(CACHE);

  constructor(
    readonly cpu: Cpu,
    regions: readonly Region[],
  ) {
    this.#backing = new Backing(cpu);
    // What the guest had mapped or protected before a fork is backed as in the run it comes from.
    const heap = regions.find(({ kind }) => kind === 'heap');
    const own = (region: Region) =>
      region.kind === 'mmap' || !region.readable || (region.kind === 'heap' && region !== heap);
    for (const region of regions) {
      if (own(region)) continue;
      const host = cpu.map(region.start, region.size, permissions(region));
      cpu.bytes.set(region.bytes, host);
      this.#enter({ ...region, from: 0, since: 0 }, host);
    }
    for (const region of regions) if (own(region)) this.map({ ...region, from: 0, since: 0 });
  }

  /** Maps a region while the guest runs; its pages must be free. */
  map(region: Region): void {
    const { start, size, bytes } = region;
    const end = start + size;
    const cut = this.#backing.cut(start, end);
    if (cut < end) {
      this.map({ ...region, size: cut - start });
      const rest = bytes.subarray(cut - start);
      this.map({ ...region, start: cut, size: end - cut, bytes: rest });
      return;
    }
    const room = this.#mapped[this.#after(start)]?.region.start ?? 2 ** 47;
    const host = this.#backing.place(start, size, room, region.executable);
    this.cpu.bytes.set(bytes.subarray(0, size), host);
    this.#enter(region, host);
  }

  /**
   * Maps more of the region that grows down, as Linux does when a process accesses the place just
   * below its stack. The new part is entered as if it had been there always.
   * @returns false where no region grows to `address`
   */
  grow(address: number): boolean {
    const index = this.#mapped.findIndex(({ region }) => region.growsTo !== undefined);
    const region = this.#mapped[index]?.region;
    const least = region?.growsTo ?? Number.POSITIVE_INFINITY;
    if (!region || address < least || address >= region.start) return false;
    const end = region.start;
    const wanted = address - ((address - least) % STACK_GROWTH);
    const start = Math.max(wanted, this.#mapped[index - 1]?.end ?? 0);
    if (start > address) return false;
    const host = this.cpu.map(start, end - start, permissions(region));
    this.#enter({ ...region, start, size: end - start, bytes: new Uint8Array() }, host);
    return true;
  }

  /** Unmaps whole pages at step `step`; regions partly inside are cut. */
  unmap(start: number, size: number, step: number): void {
    this.#cutOut(start, size, step);
  }

  /** Changes what may be done with whole pages from step `step` on; regions partly inside are cut. */
  protect(start: number, size: number, protection: Protection, step: number): void {
    for (const { region, host } of this.#cutOut(start, size, step, protection))
      this.#enter({ ...region, ...protection }, host);
  }

  /** Makes anonymous memory zero again at step `step`; what came with the program stays. */
  clear(start: number, size: number, step: number): void {
    const end = start + size;
    for (let at = start; at < end; ) {
      const region = this.at(at);
      if (!region) return;
      const stop = Math.min(end, region.start + region.size);
      if (region.kind !== 'text' && region.kind !== 'data')
        for (const { region: piece, host } of this.#cutOut(at, stop - at, step)) {
          this.cpu.bytes.fill(0, host, host + piece.size);
          if (piece.executable) this.cpu.retranslate(piece.start, piece.size, host);
          this.#enter({ ...piece, bytes: new Uint8Array(), since: step + 1 }, host);
        }
      at = stop;
    }
  }

  /** Bytes mapped now. */
  get mapped(): number {
    return this.#total;
  }

  /** True once `forbidden` has anything to say. */
  get checked(): boolean {
    return this.#backing.high > 0;
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

  /** Index in `cpu.words` of the aligned word that an address, given by halves, lies in; -1 where nothing is mapped. */
  wordAt(low: number, high: number): number {
    const page = low >>> 12;
    const entry = page & (CACHE - 1);
    if (this.#pageLow[entry] !== page || this.#pageHigh[entry] !== high) {
      const host = this.host(high * 2 ** 32 + page * PAGE);
      if (host < 0) return -1;
      this.#pageLow[entry] = page;
      this.#pageHigh[entry] = high;
      this.#pageHost[entry] = host;
    }
    return (this.#pageHost[entry] + (low & (PAGE - 8))) >>> 2;
  }

  /** True if every byte of a range is mapped and may be read, or written. */
  allows(address: number, size: number, access: 'readable' | 'writable'): boolean {
    const bad = this.#firstNot(access, address, size);
    return bad === undefined || (this.grow(bad) && this.allows(address, size, access));
  }

  /**
   * The first byte of an access that the regions forbid and Unicorn would not, or -1. Unicorn by
   * itself sees to what is mapped at the start of a run and stays as it is.
   */
  forbidden(address: number, size: number, access: 'readable' | 'writable'): number {
    const { low, high } = this.#backing;
    if (address >= high || address + size <= low) return -1;
    const mapped = this.#find(address);
    if (mapped?.region[access] && address + size <= mapped.end) return -1;
    return this.#firstNot(access, address, size) ?? -1;
  }

  /** The first address of a range at which nothing is mapped, or its end. */
  firstUnmapped(start: number, size: number): number {
    let at = start;
    for (let i = this.#after(start) - 1; at < start + size; i++) {
      const mapped = this.#mapped[Math.max(i, 0)];
      if (!mapped || mapped.region.start > at || mapped.end <= at) return at;
      at = mapped.end;
    }
    return start + size;
  }

  /** `size` bytes, or undefined where they may not be read. */
  read(address: number, size: number): Uint8Array | undefined {
    const mapped = this.#find(address);
    if (mapped?.region.readable && address + size <= mapped.end) {
      const host = mapped.host + (address - mapped.region.start);
      return this.cpu.bytes.slice(host, host + size);
    }
    if (!this.allows(address, size, 'readable')) return undefined;
    return this.copy(address, size);
  }

  /** What lies in a range that is mapped, whatever may be done with it. */
  copy(start: number, size: number): Uint8Array {
    const result = new Uint8Array(size);
    for (let at = start; at < start + size; ) {
      const region = this.at(at) as Region;
      const host = this.host(at);
      const chunk = Math.min(start + size, region.start + region.size) - at;
      result.set(this.cpu.bytes.subarray(host, host + chunk), at - start);
      at += chunk;
    }
    return result;
  }

  /** Index in `cpu.bytes` of a range, or -1 unless it lies in one region. */
  whole(address: number, size: number): number {
    const mapped = this.#find(address);
    if (!mapped || address + size > mapped.end) return -1;
    return mapped.host + (address - mapped.region.start);
  }

  /** A window on guest memory itself; undefined unless the range lies in one region. */
  view(address: number, size: number): DataView | undefined {
    const host = this.whole(address, size);
    return host < 0 ? undefined : new DataView(this.cpu.bytes.buffer, host, size);
  }

  /** The 8-byte word at an address, or undefined where it may not be read. */
  readWord(address: number): bigint | undefined {
    const host = this.at(address)?.readable ? this.whole(address, 8) : -1;
    if (host >= 0) return this.cpu.data.getBigUint64(host, true);
    const bytes = this.read(address, 8);
    return bytes && new DataView(bytes.buffer).getBigUint64(0, true);
  }

  /** Writes bytes as the kernel would; false where they may not be written. */
  write(address: number, bytes: Uint8Array): boolean {
    const mapped = this.#find(address);
    if (mapped?.region.writable && address + bytes.length <= mapped.end) {
      this.cpu.bytes.set(bytes, mapped.host + (address - mapped.region.start));
      return true;
    }
    if (!this.allows(address, bytes.length, 'writable')) return false;
    for (let i = 0; i < bytes.length; i++) this.cpu.bytes[this.host(address + i)] = bytes[i];
    return true;
  }

  /** The same with an 8-byte word. */
  writeWord(address: number, word: bigint): boolean {
    if (!this.allows(address, 8, 'writable')) return false;
    const host = this.whole(address, 8);
    if (host < 0) return this.write(address, words(word));
    this.cpu.data.setBigUint64(host, word, true);
    return true;
  }

  /** True if nothing is mapped in a range, and there is memory for it. */
  isFree(start: number, size: number): boolean {
    const above = this.#after(start);
    const below = this.#mapped[above - 1];
    return (
      this.#total + size <= MAPPED_LIMIT &&
      (below === undefined || below.end <= start) &&
      (this.#mapped[above]?.region.start ?? 2 ** 47) >= start + size
    );
  }

  /** The lowest free range of whole pages from `from` on, or undefined past the limit. */
  findFree(size: number, from: number): number | undefined {
    if (this.#total + size > MAPPED_LIMIT) return undefined;
    let start = from;
    for (let i = Math.max(this.#after(from) - 1, 0); ; i++) {
      const mapped = this.#mapped[i];
      const end = mapped?.region.start ?? Number.POSITIVE_INFINITY;
      // A region lies within one extent.
      while (start + size <= end) {
        const cut = this.#backing.cut(start, start + size);
        if (cut === start + size) return start;
        start = cut;
      }
      start = Math.max(start, mapped.end);
    }
  }

  /**
   * Takes pages out of the map and returns what was there; regions partly inside are cut.
   *
   * A region is an entry in the history of a run, so none is ever changed but for its end: it ends
   * with the step, and what is left of it below and above the cut goes on as new regions over the same
   * host memory. With `keep`, regions that have this protection already are passed over; so mprotect
   * without effect leaves no trace. What Unicorn had mapped with rights of its own is handed over to
   * the backing first, whole: from then on the regions alone say what may be done with it.
   *
   * `i` runs over a list that changes on the way: a piece entered below the cut lies before what
   * follows, a piece above it is where the loop ends.
   */
  #cutOut(start: number, size: number, step: number, keep?: Protection): Mapped[] {
    const end = start + size;
    const out: Mapped[] = [];
    const first = Math.max(this.#after(start) - 1, 0);
    let i = first;
    while (i < this.#mapped.length && this.#mapped[i].region.start < end) {
      const { region, host, end: regionEnd } = this.#mapped[i];
      if (regionEnd <= start || (keep && sameProtection(region, keep))) {
        i++;
        continue;
      }
      if (!this.#backing.has(region.start))
        this.#backing.adopt(region.start, region.size, host, region.executable);
      if (region.executable) this.codeVersion++;
      this.#mapped.splice(i, 1);
      this.#total -= region.size;
      region.to = step + 1;
      const piece = (from: number, to: number): Mapped => ({
        region: {
          ...region,
          start: from,
          size: to - from,
          bytes: region.bytes.subarray(from - region.start, to - region.start),
          from: step + 1,
          to: Number.POSITIVE_INFINITY,
          since: region.since ?? region.from,
        },
        end: to,
        host: host + (from - region.start),
      });
      for (const [from, to] of [
        [region.start, start],
        [end, regionEnd],
      ]) {
        if (from >= to) continue;
        const rest = piece(from, to);
        this.#enter(rest.region, rest.host);
        if (from < start) i++;
      }
      out.push(piece(Math.max(region.start, start), Math.min(regionEnd, end)));
    }
    this.#cache.fill(undefined);
    this.#pageHigh.fill(NO_PAGE);
    return out;
  }

  #enter(region: Region, host: number): void {
    if (region.executable) this.codeVersion++;
    if (region.writable && region.executable) this.hasWritableCode = true;
    const mapped = { region, host, end: region.start + region.size };
    this.#mapped.splice(this.#after(region.start), 0, mapped);
    this.#total += region.size;
    this.regions.push(region);
  }

  #firstNot(access: 'readable' | 'writable', address: number, size: number): number | undefined {
    // Beyond, where nothing is, numbers are not exact.
    if (address >= 2 ** 52) return address;
    let at = address;
    while (at < address + size) {
      const region = this.at(at);
      if (!region?.[access]) return at;
      at = region.start + region.size;
    }
    return undefined;
  }

  /** Index of the first region that begins above an address. */
  #after(address: number): number {
    const mapped = this.#mapped;
    return lowerBound(mapped.length, (index) => mapped[index].region.start <= address);
  }

  #find(address: number): Mapped | undefined {
    const entry = ((address >>> 0) / PAGE) & (CACHE - 1);
    const cached = this.#cache[entry];
    if (cached && address >= cached.region.start && address < cached.end) return cached;
    const found = this.#mapped[this.#after(address) - 1];
    if (!found || address >= found.end) return undefined;
    this.#cache[entry] = found;
    return found;
  }
}

function sameProtection(region: Region, { readable, writable, executable }: Protection): boolean {
  return (
    region.readable === readable && region.writable === writable && region.executable === executable
  );
}

function permissions(region: Region): number {
  return (
    (region.readable ? Permission.read : 0) |
    (region.writable ? Permission.write : 0) |
    (region.executable ? Permission.execute : 0)
  );
}
