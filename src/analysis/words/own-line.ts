import type { Image } from '../../assembler/image.ts';
import { compiledAt, spanAt } from '../../assembler/lookup.ts';
import { lastAtMost } from '../../base/search.ts';
import { isMine } from '../../trace/my-code.ts';
import type { TraceReader } from '../../trace/reader.ts';
import { lineNote } from './names.ts';

/** The last step of a person's own code up to `step`; -1 if there was none. */
export function ownStep({ history }: TraceReader, step: number): number {
  const { start, end } = history.myCode;
  const last = lastAtMost(start, step);
  return last < 0 ? -1 : Math.min(step, end[last] - 1);
}

/** ` (co.c:12)`: the line of a person's own that a step belongs to, or that called what it belongs to. */
export function ownLineNote(reader: TraceReader, step: number): string {
  return lineNote(reader, ownStep(reader, step));
}

/**
 * The line of a person's own that called the code that the run ends in, at the address `pc`; undefined where that is
 * a person's own itself, or nothing of theirs led there.
 */
export function ownCall(
  reader: TraceReader,
  pc: number,
): { path: string; line: number } | undefined {
  const { image, steps } = reader.trace;
  const step = ownStep(reader, steps - 1);
  if (step < 0 || isMine(image, pc) || reader.context(step) !== reader.context(steps))
    return undefined;
  if (!/call|jump/.test(reader.instruction(step)?.flow ?? '')) return undefined;
  return sourceLine(image, reader.pc(step));
}

/** Path and line of the source that the code at an address comes from: of a linked program its line of C. */
export function sourceLine(
  image: Image,
  address: number,
): { path: string; line: number } | undefined {
  const span = spanAt(image, address);
  if (span) return { path: image.files[span.file].path, line: span.line };
  const compiled = compiledAt(image, address);
  return compiled && { path: compiled.file, line: compiled.line };
}
