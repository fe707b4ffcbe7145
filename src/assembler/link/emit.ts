import { compiledSpans } from '../compiled-spans.ts';
import type { Library } from '../cpp/library.ts';
import type { CompiledSpan, LineSpan, Section } from '../image.ts';
import type { Expression, Fragment, Origin, Position } from '../model.ts';
import type { Fixup, UnitSection } from '../section.ts';
import { littleEndian } from '../text/bytes.ts';
import { Fault, type Range } from '../text/fault.ts';
import { leb128 } from '../text/leb128.ts';
import type { Problems } from '../text/problems.ts';
import { THREAD_POINTER } from './layout.ts';
import type { Linked, OutputSection } from './link.ts';
import { codePadding, linkPadding } from './padding.ts';

interface Field {
  kind: Fixup['kind'];
  size: number;
  /** Subtracted from the value: the address a distance is counted from, else 0. */
  base: number;
  range: Range;
}

/** Writes the image's bytes and its line table, all addresses being final. */
export class Emitter {
  readonly sections: Section[] = [];
  readonly lines: LineSpan[] = [];
  readonly compiled: CompiledSpan[] = [];
  readonly #linked: Linked;
  readonly #library: Library;
  readonly #problems: Problems;

  constructor(linked: Linked, library: Library, problems: Problems) {
    this.#linked = linked;
    this.#library = library;
    this.#problems = problems;
  }

  write(): void {
    for (const output of this.#linked.outputs) {
      // What is not loaded is still checked for undefined symbols.
      const bytes = this.#fill(output);
      if (!output.kind.allocated || output.size === 0) continue;
      const { name, address, size, kind } = output;
      const { writable, executable } = kind;
      const stored = kind.zeroed ? new Uint8Array(0) : bytes;
      const thread = kind.thread && { thread: true as const };
      this.sections.push({ name, address, bytes: stored, size, writable, executable, ...thread });
    }
  }

  #fill(output: OutputSection): Uint8Array {
    const bytes = new Uint8Array(output.size);
    let end = output.address;
    for (const piece of output.pieces) {
      const start = piece.fragments[0].address;
      if (output.kind.allocated) {
        this.#copy(piece, output, bytes, end);
        this.#locate(piece);
        const last = piece.current;
        if (last.address + last.size > start) end = last.address + last.size;
      }
      for (const fixup of piece.fixups) {
        const { fragment, offset, kind, size, base, value } = fixup;
        const from = kind === 'relative' ? fragment.address + base : 0;
        const field = this.#field(value, { kind, size, base: from, range: fixup });
        if (output.kind.allocated) bytes.set(field, fragment.address + offset - output.address);
      }
    }
    return bytes;
  }

  /** What `.loc` says of a section: each holds up to the next. */
  #locate({ locations, here }: UnitSection): void {
    const addressOf = ({ fragment, offset }: Position) => fragment.address + offset;
    const rows = locations.map(({ position, file, folder, line, midway }) => ({
      address: addressOf(position),
      from: { file, ...(folder !== undefined && { folder }) },
      line,
      midway,
    }));
    this.compiled.push(...compiledSpans(rows, addressOf(here)));
  }

  #copy(piece: UnitSection, output: OutputSection, bytes: Uint8Array, end: number): void {
    const spans = piece.spans[Symbol.iterator]();
    let span = spans.next();
    const start = piece.fragments[0].address;
    const first = piece.spans[0]?.origin ?? piece.fragments[0].tail?.origin;
    if (start > end && first) {
      // Between two units' parts of a section.
      if (output.kind.executable) bytes.set(linkPadding(start - end), end - output.address);
      this.#line(end, start - end, first, false);
    }
    for (const fragment of piece.fragments) {
      const at = fragment.address - output.address;
      const own = piece.bytes(fragment);
      bytes.set(own, at);
      for (; !span.done && span.value.fragment === fragment; span = spans.next()) {
        const { offset, size, origin, code } = span.value;
        this.#line(fragment.address + offset, size, origin, code);
        if (!output.kind.zeroed) continue;
        if (own.subarray(offset, offset + size).some((byte) => byte !== 0))
          this.#problems.fault(new Fault(origin, `${piece.name} holds zeros only`));
      }
      this.#tail(fragment, output, bytes);
    }
  }

  #tail(fragment: Fragment, output: OutputSection, bytes: Uint8Array): void {
    const { tail } = fragment;
    if (!tail || tail.size === 0) return;
    const address = fragment.address + fragment.size;
    const at = address - output.address;
    this.#line(address, tail.size, tail.origin, tail.code);
    if (tail.kind === 'branch') {
      const size = tail.long ? 4 : 1;
      const opcode = tail.long ? tail.near : tail.short;
      const range = tail.origin;
      const field = this.#field(tail.target, {
        kind: 'relative',
        size,
        range,
        base: address + tail.size,
      });
      bytes.set([...opcode, ...field], at);
    } else if (tail.kind === 'leb128') {
      const { value } = this.#linked.evaluator.value(tail.value);
      bytes.set(leb128(value, tail.signed, tail.size), at);
    } else if (tail.kind === 'align' && output.kind.executable && (tail.fill ?? 0x90) === 0x90) {
      bytes.set(codePadding(tail.size), at);
    } else if ('fill' in tail && tail.fill) {
      bytes.fill(tail.fill, at, at + tail.size);
    }
  }

  #line(address: number, size: number, origin: Origin, code: boolean): void {
    if (size === 0) return;
    const { file, lineNumber: line } = origin;
    const statement = expandedStatement(origin);
    const span = { address, size, file: this.#library.index(file), line, code };
    this.lines.push(statement === undefined ? span : { ...span, statement });
  }

  #field(expression: Expression, want: Field): Uint8Array {
    const { kind, size, range } = want;
    try {
      const found = this.#linked.evaluator.value(expression);
      if (found.addresses !== 0 && found.addresses !== 1)
        throw new Fault(range, 'this is neither a number nor an address');
      const value = found.value - BigInt(want.base);
      const bits = BigInt(size * 8);
      const both = kind === 'either' || kind === 'data';
      const low = kind === 'data' ? -(1n << bits) : -(1n << (bits - 1n));
      const high = (1n << (both ? bits : bits - 1n)) - 1n;
      if (value < low || value > high) {
        const name = this.#linked.missing.at(found.value);
        const what = kind === 'relative' ? 'the distance' : 'the value';
        const number = name === undefined ? `${what} ${value}` : `undefined symbol '${name}'`;
        // An address in the image, less where fs points: `@tpoff` of what is no thread's own.
        if (kind !== 'data' && value < low && value > -BigInt(THREAD_POINTER))
          throw new Fault(range, 'this is not thread-local', "define it in '.tdata' or '.tbss'");
        const reason = `${number} does not fit in ${bits} bits (${low} to ${high})`;
        if (kind !== 'data' || name !== undefined) throw new Fault(range, reason);
        this.#problems.warn(range, `${reason} and is truncated`);
      }
      return littleEndian(value, size);
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      this.#problems.fault(error);
      return new Uint8Array(size);
    }
  }
}

/** A statement as macros left it; undefined if it stands like this in the file. */
function expandedStatement({ line, from, to }: Origin): string | undefined {
  const { within, spans } = line;
  if (within === undefined && !spans.some(({ fixed }) => fixed)) return undefined;
  return line.text.slice(from, to).trim() + (within ?? '');
}
