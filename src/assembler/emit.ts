import { Fault } from './fault.ts';
import type { LineSpan, Section } from './image.ts';
import type { Library } from './library.ts';
import type { Linked, OutputSection } from './link.ts';
import { codePadding, linkPadding } from './padding.ts';
import type { Problems } from './problems.ts';
import type { Fixup, Fragment, Origin, UnitSection } from './section.ts';
import { littleEndian } from './unit.ts';

/** Writes the image's bytes and its line table, all addresses being final. */
export class Emitter {
  readonly sections: Section[] = [];
  readonly lines: LineSpan[] = [];
  private readonly linked: Linked;
  private readonly library: Library;
  private readonly problems: Problems;

  constructor(linked: Linked, library: Library, problems: Problems) {
    this.linked = linked;
    this.library = library;
    this.problems = problems;
  }

  write(): void {
    for (const output of this.linked.outputs) {
      // What is not loaded is still checked for undefined symbols.
      const bytes = this.fill(output);
      if (!output.kind.allocated || output.size === 0) continue;
      const { name, address, size, kind } = output;
      const { writable, executable } = kind;
      const stored = kind.zeroed ? new Uint8Array(0) : bytes;
      this.sections.push({ name, address, bytes: stored, size, writable, executable });
    }
  }

  private fill(output: OutputSection): Uint8Array {
    const bytes = new Uint8Array(output.size);
    let end = output.address;
    for (const piece of output.pieces) {
      const start = piece.fragments[0].address;
      if (output.kind.allocated) {
        this.copy(piece, output, bytes, end);
        const last = piece.current;
        if (last.address + last.size > start) end = last.address + last.size;
      }
      for (const fixup of piece.fixups) {
        try {
          const field = this.fixup(fixup);
          if (!output.kind.allocated) continue;
          bytes.set(field, fixup.fragment.address + fixup.offset - output.address);
        } catch (error) {
          if (!(error instanceof Fault)) throw error;
          this.problems.fault(error);
        }
      }
    }
    return bytes;
  }

  private copy(piece: UnitSection, output: OutputSection, bytes: Uint8Array, end: number): void {
    const spans = piece.spans[Symbol.iterator]();
    let span = spans.next();
    const start = piece.fragments[0].address;
    const first = piece.spans[0]?.origin ?? piece.fragments[0].tail?.origin;
    if (start > end && first) {
      // Between two units' parts of a section.
      if (output.kind.executable) bytes.set(linkPadding(start - end), end - output.address);
      this.line(end, start - end, first, false);
    }
    for (const fragment of piece.fragments) {
      const at = fragment.address - output.address;
      const own = piece.bytes(fragment);
      bytes.set(own, at);
      for (; !span.done && span.value.fragment === fragment; span = spans.next()) {
        const { offset, size, origin, code } = span.value;
        this.line(fragment.address + offset, size, origin, code);
        if (!output.kind.zeroed) continue;
        if (own.subarray(offset, offset + size).some((byte) => byte !== 0)) {
          this.problems.fault(new Fault(origin, `${piece.name} holds zeros only`));
        }
      }
      this.tail(fragment, output, bytes);
    }
  }

  private tail(fragment: Fragment, output: OutputSection, bytes: Uint8Array): void {
    const { tail } = fragment;
    if (!tail || tail.size === 0) return;
    const address = fragment.address + fragment.size;
    const at = address - output.address;
    this.line(address, tail.size, tail.origin, tail.code);
    if (tail.kind === 'branch') {
      const size = tail.long ? 4 : 1;
      const value = this.linked.evaluator.value(tail.target).value - BigInt(address + tail.size);
      const opcode = tail.long ? tail.near : tail.short;
      bytes.set([...opcode, ...littleEndian(value, size)], at);
    } else if (tail.kind === 'align' && output.kind.executable && (tail.fill ?? 0x90) === 0x90) {
      bytes.set(codePadding(tail.size), at);
    } else if (tail.fill) {
      bytes.fill(tail.fill, at, at + tail.size);
    }
  }

  private line(address: number, size: number, origin: Origin, code: boolean): void {
    if (size === 0) return;
    const { file, lineNumber: line } = origin;
    this.lines.push({ address, size, file: this.library.index(file), line, code });
  }

  private fixup(fixup: Fixup): Uint8Array {
    const { kind, size, base } = fixup;
    let { value } = this.linked.evaluator.value(fixup.value);
    if (kind === 'relative') value -= BigInt(fixup.fragment.address + base);
    const bits = BigInt(size * 8);
    const low = kind === 'data' ? -(1n << bits) : -(1n << (bits - 1n));
    const high =
      kind === 'either' || kind === 'data' ? (1n << bits) - 1n : (1n << (bits - 1n)) - 1n;
    if (value < low || value > high) {
      const what = kind === 'relative' ? 'the distance' : 'the value';
      const reason = `${what} ${value} does not fit in ${bits} bits (${low} to ${high})`;
      if (kind !== 'data') throw new Fault(fixup, reason);
      this.problems.warn(fixup, `${reason} and is truncated`);
    }
    return littleEndian(value, size);
  }
}
