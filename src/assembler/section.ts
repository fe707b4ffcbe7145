import type { Budget } from './budget.ts';
import type { CompiledFile } from './image.ts';
import type { Expression, Fragment, Origin, Position, SectionKind, Tail } from './model.ts';
import type { Line } from './text/line.ts';

/** A number to be written into bytes when addresses are known. */
export interface Fixup {
  fragment: Fragment;
  offset: number;
  size: 1 | 2 | 4 | 8;
  /**
   * What the field can hold: the displacement from `base` (an offset in the fragment), a signed
   * number, either reading of the bits, or the same with truncation and a warning (data).
   */
  kind: 'relative' | 'signed' | 'either' | 'data';
  base: number;
  value: Expression;
  line: Line;
  from: number;
  to: number;
}

interface Span {
  fragment: Fragment;
  offset: number;
  size: number;
  origin: Origin;
  code: boolean;
}

/** A line of the source that a compiler read. */
interface Location extends CompiledFile {
  position: Position;
  line: number;
  /** `is_stmt 0` */
  midway: boolean;
  /** How many locations the same place has before. */
  view: number;
}

/** One unit's part of a section while it is written. */
export class UnitSection {
  readonly name: string;
  readonly kind: SectionKind;
  /** The number of a subsection, else 0. */
  readonly part: number;
  readonly fragments: Fragment[] = [];
  readonly fixups: Fixup[] = [];
  readonly spans: Span[] = [];
  /** What `.loc` says: the line of another source that is compiled from here on. */
  readonly locations: Location[] = [];
  alignment = 1;
  #buffer = new Uint8Array(64);
  #used = 0;
  readonly #budget: Budget;

  constructor(name: string, kind: SectionKind, budget: Budget, part = 0) {
    this.name = name;
    this.kind = kind;
    this.part = part;
    this.#budget = budget;
    this.#open();
  }

  get current(): Fragment {
    return this.fragments[this.fragments.length - 1];
  }

  get here(): Position {
    return { fragment: this.current, offset: this.current.size };
  }

  #open(): void {
    const start = this.#used;
    const placed = { address: 0, pass: 0, region: 0 };
    this.fragments.push({ section: this, start, size: 0, tail: undefined, ...placed });
  }

  /** Appends `size` bytes and returns where they are; they are zero until written. */
  #extend(size: number, origin: Origin, code: boolean): number {
    this.#budget.output(size, origin);
    const { current } = this;
    if (this.#used + size > this.#buffer.length) {
      const larger = new Uint8Array(Math.max(this.#used + size, this.#buffer.length * 2));
      larger.set(this.#buffer);
      this.#buffer = larger;
    }
    const last = this.spans.at(-1);
    if (last && last.origin === origin && last.fragment === current && last.code === code)
      last.size += size;
    else if (size > 0)
      this.spans.push({ fragment: current, offset: current.size, size, origin, code });
    const at = this.#used;
    this.#used += size;
    current.size += size;
    return at;
  }

  write(bytes: ArrayLike<number>, origin: Origin, code = false): void {
    const at = this.#extend(bytes.length, origin, code);
    this.#buffer.set(bytes, at);
  }

  /** Appends `size` equal bytes. */
  fill(size: number, byte: number, origin: Origin): void {
    const at = this.#extend(size, origin, false);
    if (byte !== 0) this.#buffer.fill(byte, at, at + size);
  }

  /** Appends a field to be filled in when addresses are known. */
  fixup(fixup: Omit<Fixup, 'fragment' | 'offset'> & { offset?: number }): void {
    const { fragment, offset } = this.here;
    this.fixups.push({ fragment, offset, ...fixup });
  }

  /** Ends the fragment with a piece of unknown size. */
  end(tail: Tail, origin: Origin, code = false): void {
    this.current.tail = Object.assign(tail, { origin, size: 0, code });
    this.#open();
  }

  /** Takes over what another part of the section has, behind its own. */
  append(other: UnitSection): void {
    const grown = new Uint8Array(this.#used + other.#used);
    grown.set(this.#buffer.subarray(0, this.#used));
    grown.set(other.#buffer.subarray(0, other.#used), this.#used);
    for (const fragment of other.fragments) {
      fragment.section = this;
      fragment.start += this.#used;
    }
    this.fragments.push(...other.fragments);
    this.fixups.push(...other.fixups);
    this.spans.push(...other.spans);
    this.locations.push(...other.locations);
    this.alignment = Math.max(this.alignment, other.alignment);
    this.#buffer = grown;
    this.#used = grown.length;
  }

  bytes(fragment: Fragment): Uint8Array {
    return this.#buffer.subarray(fragment.start, fragment.start + fragment.size);
  }
}
