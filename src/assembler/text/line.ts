import type { SourcePlace } from '../../base/diagnostic.ts';
import { lowerBound } from '../../base/search.ts';

/** From `start` on, a line's text comes from this place, character by character or as a whole. */
export interface SourceSpan extends SourcePlace {
  start: number;
  /** True if every character stands for the same place (the name of an expanded macro). */
  fixed: boolean;
}

/** A line to assemble, comments removed and macros expanded, that knows where it came from. */
export interface Line {
  text: string;
  /** Sorted by `start`; the first starts at 0. */
  spans: readonly SourceSpan[];
  /** For lines out of a macro: ` (line 3 of macro 'save' at asm/a.S)`, to follow a message. */
  within?: string;
}

/** A line of a file as it stands. */
export function plainLine(text: string, file: string, line: number): Line {
  return { text, spans: [{ start: 0, file, line, column: 1, fixed: false }] };
}

function spanAt(line: Line, offset: number): SourceSpan {
  const { spans } = line;
  const behind = lowerBound(spans.length, (index) => spans[index].start <= offset);
  return spans[Math.max(0, behind - 1)];
}

/** Where the character at an offset of the line's text was written. */
export function placeAt(line: Line, offset: number): SourcePlace {
  const { start, file, line: number, column, fixed } = spanAt(line, offset);
  return { file, line: number, column: fixed ? column : column + Math.max(0, offset - start) };
}

/** The spans of `line` between two offsets, moved so that `from` becomes `to`. */
export function moveSpans(line: Line, from: number, end: number, to: number): SourceSpan[] {
  const moved: SourceSpan[] = [];
  for (const span of line.spans) {
    if (span.start >= end && span.start > from) break;
    const inside = span.start > from;
    if (!inside) moved.length = 0;
    const skipped = inside || span.fixed ? 0 : from - span.start;
    const start = to + (inside ? span.start - from : 0);
    moved.push({ ...span, start, column: span.column + skipped });
  }
  return moved;
}
