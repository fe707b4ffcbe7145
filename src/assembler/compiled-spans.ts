import type { CompiledFile, CompiledSpan } from './image.ts';

/** From `address` on the code was compiled from a line. */
export interface CompiledRow {
  address: number;
  /** Undefined, as line 0 is: what stands for no line of a source. */
  from: CompiledFile | undefined;
  line: number;
  /** As `CompiledSpan` has it. */
  midway: boolean;
}

/**
 * The spans of rows that lie one behind the other, up to `end`. Of several rows at an address the last one counts,
 * or rather the last that a debugger stops at. What goes on in the middle of a line belongs to its span.
 */
export function compiledSpans(rows: readonly CompiledRow[], end: number): CompiledSpan[] {
  const spans: CompiledSpan[] = [];
  let last: CompiledSpan | undefined;
  let stop: CompiledRow | undefined;
  rows.forEach((row, i) => {
    const size = (rows[i + 1]?.address ?? end) - row.address;
    if (!row.midway && row.line > 0) stop = row;
    if (!(size > 0)) return;
    const { address, from, line, midway } = stop ?? row;
    stop = undefined;
    if (!(line > 0) || !from) last = undefined;
    else if (midway && last?.line === line && last.file === from.file) last.size += size;
    else {
      last = { address, size, ...from, line, ...(midway && { midway }) };
      spans.push(last);
    }
  });
  return spans;
}
