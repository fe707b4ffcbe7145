import type { Image } from '../assembler/image.ts';
import { debugInformationOf } from './debug-information.ts';
import { refuseUnlinked } from './dynamic.ts';
import { foreignFile, isElf } from './foreign.ts';
import {
  type ElfFile,
  FileType,
  PROGRAM_HEADER_SIZE,
  readHeaders,
  SegmentFlag,
  SegmentType,
} from './header.ts';
import { Refused } from './refused.ts';
import { loadSegments } from './segments.ts';
import { readSymbols } from './symbols.ts';

/** Where a position-independent program is put: where Linux puts one with randomisation switched off. */
const PIE_BASE = 0x555555554000;

/** An image, and a sentence on what is missing in it; or one on why there is none, with what helps. */
export type ElfResult = { ok: true; image: Image; note?: string } | { ok: false; message: string };

/**
 * Reads a statically linked x86-64 Linux program; `path` is how messages call it. The texts that it was compiled from
 * are not here: `withCompiledTexts` adds them.
 */
export function readElf(bytes: Uint8Array, { path }: { path: string }): ElfResult {
  try {
    if (!isElf(bytes)) throw new Refused(foreignFile(bytes) ?? 'it is no program');
    return imageOfFile(readHeaders(bytes));
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { ok: false, message: `${path} can't be run: ${error.message}` };
  }
}

function imageOfFile(file: ElfFile): ElfResult {
  refuseUnlinked(file);
  const { bytes, segments } = file;
  const base = file.type === FileType.shared ? baseFor(file) : 0;
  const sections = loadSegments(bytes, segments, base);
  const entry = file.entry + base;
  const { spans, variables, types, note } = debugInformationOf(file, base);
  const stack = segments.find(({ type }) => type === SegmentType.stack);
  const image: Image = {
    files: [],
    sections,
    symbols: readSymbols(file, base),
    lines: [],
    undefined: [],
    compiled: spans,
    ...(variables.length > 0 && { variables, types }),
    executableStack: ((stack?.flags ?? 0) & SegmentFlag.execute) !== 0,
    process: {
      entry,
      base,
      headers: headersAddress(file, base),
      headerSize: PROGRAM_HEADER_SIZE,
      headerCount: segments.length,
    },
  };
  return { ok: true, image, ...(note !== undefined && { note }) };
}

function baseFor({ segments }: ElfFile): number {
  const alignment = Math.max(
    ...segments.map((each) => (each.type === SegmentType.load ? each.alignment : 0)),
  );
  return alignment > 0 && alignment < 2 ** 30
    ? Math.ceil(PIE_BASE / alignment) * alignment
    : PIE_BASE;
}

/** Where a process finds its program headers: in the segment that holds them, 0 if none does. */
function headersAddress({ headers, segments }: ElfFile, base: number): number {
  const holds = segments.find(
    ({ type, offset, fileSize }) =>
      type === SegmentType.load && headers >= offset && headers < offset + fileSize,
  );
  return holds ? headers - holds.offset + holds.address + base : 0;
}
