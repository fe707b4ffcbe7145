import { once } from 'node:events';
import { count } from '../base/count.ts';

const CHUNK = 65536;

/** Writes lines to standard output as fast as its reader takes them. False if told to stop. */
export async function writeLines(
  lines: Iterable<string>,
  cancelled: () => boolean,
): Promise<boolean> {
  let buffer = '';
  for (const line of lines) {
    buffer += `${line}\n`;
    if (buffer.length < CHUNK) continue;
    if (!process.stdout.write(buffer)) await once(process.stdout, 'drain');
    // A signal is delivered only while the event loop turns.
    else await new Promise(setImmediate);
    buffer = '';
    if (cancelled()) return false;
  }
  process.stdout.write(buffer);
  return true;
}

/** Aligned columns; all but the first `left` are aligned to the right. */
export function table(rows: readonly (readonly (string | number)[])[], left = 1): string {
  const text = rows.map((row) =>
    row.map((cell) => (typeof cell === 'number' ? count(cell) : cell)),
  );
  const widths = text[0].map((_, column) => Math.max(...text.map((row) => row[column].length)));
  return text
    .map((row) =>
      row
        .map((cell, i) => (i < left ? cell.padEnd(widths[i]) : cell.padStart(widths[i])))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
