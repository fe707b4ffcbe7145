import type { Place } from '../../base/diagnostic.ts';
import { lowerBound } from '../../base/search.ts';

/** From `start` on, a line's text comes from this place, character by character or as a whole. */
export interface Stretch extends Place {
  start: number;
  /** True if every character stands for the same place (the name of an expanded macro). */
  fixed: boolean;
}

/** A line to assemble, comments removed and macros expanded, that knows where it came from. */
export interface Line {
  text: string;
  /** Sorted by `start`; the first starts at 0. */
  stretches: readonly Stretch[];
  /** For lines out of a macro: ` (line 3 of macro 'save' at asm/a.S)`, to follow a message. */
  within?: string;
}

/** A line of a file as it stands. */
export function plainLine(text: string, file: string, line: number): Line {
  return { text, stretches: [{ start: 0, file, line, column: 1, fixed: false }] };
}

function stretchAt(line: Line, offset: number): Stretch {
  const { stretches } = line;
  const behind = lowerBound(stretches.length, (index) => stretches[index].start <= offset);
  return stretches[Math.max(0, behind - 1)];
}

/** Where the character at an offset of the line's text was written. */
export function placeAt(line: Line, offset: number): Place {
  const { start, file, line: number, column, fixed } = stretchAt(line, offset);
  return { file, line: number, column: fixed ? column : column + Math.max(0, offset - start) };
}

/** The stretches of `line` between two offsets, moved so that `from` becomes `to`. */
export function moveStretches(line: Line, from: number, end: number, to: number): Stretch[] {
  const moved: Stretch[] = [];
  for (const stretch of line.stretches) {
    if (stretch.start >= end && stretch.start > from) break;
    const inside = stretch.start > from;
    if (!inside) moved.length = 0;
    const skipped = inside || stretch.fixed ? 0 : from - stretch.start;
    const start = to + (inside ? stretch.start - from : 0);
    moved.push({ ...stretch, start, column: stretch.column + skipped });
  }
  return moved;
}
