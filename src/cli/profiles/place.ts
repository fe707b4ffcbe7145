import { compiledAt, spanAt } from '../../assembler/lookup.ts';
import type { Trace } from '../../trace/trace.ts';

/** Where the code at an address was written: the compiled language's line, else the assembled one. */
export function placeOf({ image }: Trace, address: number): { file?: string; line?: number } {
  const compiled = compiledAt(image, address);
  if (compiled) return { file: compiled.file, line: compiled.line };
  const span = spanAt(image, address);
  return span ? { file: image.files[span.file].path, line: span.line } : {};
}
