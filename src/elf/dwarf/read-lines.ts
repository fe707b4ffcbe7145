import { compiledSpans } from '../../assembler/compiled-spans.ts';
import { normal } from '../../assembler/cpp/normal.ts';
import type { CompiledFile, CompiledSpan } from '../../assembler/image.ts';
import { compileFolders, unitAt } from './compile-folders.ts';
import { type Header, readHeader } from './header.ts';
import { type Sequence, sequences } from './line-program.ts';
import { Malformed } from './malformed.ts';
import type { DebugSections } from './sections.ts';

/** Where a program's code lies, and how far from where it was linked to. */
export interface CodePlaces {
  /** Executable ranges as linked; what else lines stand for was left out by the linker. */
  code: readonly { address: number; size: number }[];
  /** Added to every address. */
  base?: number;
}

/** Lines by address, without overlaps; `note` says in a sentence what could not be read. */
export interface LinesRead {
  spans: CompiledSpan[];
  note?: string;
}

/** More pieces than this stand in no program that a person has; those behind are left out. */
const MOST_SPANS = 2 ** 20;

/**
 * Which line of a source the code was compiled from, as `.debug_line` says it in DWARF 2 to 5. Never throws:
 * damage ends at the next unit.
 */
export function readLines(sections: DebugSections, { code, base = 0 }: CodePlaces): LinesRead {
  const bytes = sections.get('.debug_line');
  if (!bytes) return { spans: [] };
  const folders = compileFolders(sections);
  const spans: CompiledSpan[] = [];
  let note: string | undefined;
  for (let at = 0; at < bytes.length; ) {
    const from = at;
    try {
      const { cursor, offsetSize } = unitAt(bytes, at);
      at = cursor.end;
      const header = readHeader(cursor, offsetSize, sections);
      const files = new Files(header, folders.get(from));
      for (const rows of sequences(cursor, header))
        if (isKept(rows, code)) for (const span of spansOf(rows, files, base)) spans.push(span);
      if (spans.length > MOST_SPANS) throw new Malformed('there are too many lines');
    } catch (error) {
      if (!(error instanceof Malformed)) throw error;
      note ??= `Lines of the source are missing: .debug_line can't be read at byte ${from} (${error.message}).`;
      // Without its length nothing says where the next unit begins.
      if (at === from || spans.length > MOST_SPANS) break;
    }
  }
  return { spans: inOrder(spans), ...(note !== undefined && { note }) };
}

/** What the linker dropped has no address left but 0. */
function isKept(rows: Sequence, code: CodePlaces['code']): boolean {
  const { address } = rows[0];
  return code.some((range) => address >= range.address && address < range.address + range.size);
}

/** A sequence as the assembler has one; its last row is the end. */
function spansOf(rows: Sequence, files: Files, base: number): CompiledSpan[] {
  const lines = rows.map(({ address, file, line, isStatement }) => ({
    address: address + base,
    from: files.at(file),
    line,
    midway: !isStatement,
  }));
  const end = lines.pop();
  return end ? compiledSpans(lines, end.address) : [];
}

/** The files of a unit by number. */
class Files {
  readonly #header: Header;
  readonly #folder: string | undefined;
  readonly #known: (CompiledFile | undefined)[] = [];

  constructor(header: Header, folder: string | undefined) {
    this.#header = header;
    this.#folder = (header.version >= 5 ? header.folders[0] : folder) || undefined;
  }

  at(number: number): CompiledFile | undefined {
    if (!(number in this.#known)) this.#known[number] = this.#find(number);
    return this.#known[number];
  }

  #find(number: number): CompiledFile | undefined {
    const entry = this.#header.files[number];
    if (!entry?.name) return undefined;
    const within = entry.folder > 0 ? this.#header.folders[entry.folder] : undefined;
    const path = normal(
      within && !entry.name.startsWith('/') ? `${within}/${entry.name}` : entry.name,
    );
    if (this.#folder === undefined) return { file: path };
    const folder = normal(this.#folder);
    return { folder, file: path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path };
  }
}

/** By address; of two that say something of the same byte the first. */
function inOrder(spans: CompiledSpan[]): CompiledSpan[] {
  spans.sort((a, b) => a.address - b.address);
  let end = 0;
  return spans.filter((span) => {
    const { address, size } = span;
    if (!Number.isSafeInteger(address + size) || address < end) return false;
    end = address + size;
    return true;
  });
}
