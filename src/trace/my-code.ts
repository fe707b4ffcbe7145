import type { CompiledFile, Image } from '../assembler/image.ts';
import { compiledAt, spanAt } from '../assembler/lookup.ts';
import type { Trace } from './trace.ts';

/** Where a person's own code runs: positions [start, end), ascending, each as long as possible. */
export interface MyCode {
  start: Uint32Array;
  end: Uint32Array;
}

/** The lab's own units; in the page a person's texts lie in `asm/`, too. */
const LAB = /^asm\/(ablation|glibc-2\.12|include|library|rethinkdb|runtime|scenarios|switches)\//;

/** Whether a file is the system's: what its headers bring along, C++'s templates foremost. */
export function isSystemFile({ file }: CompiledFile): boolean {
  return file.startsWith('/usr/');
}

/** Whether a source is the lab's. */
export const isLabs = (path: string): boolean => LAB.test(path);

/** Whether code at an address is a person's own: it has a line of C, or of assembly, that is neither the lab's nor the
 * system's. */
export function isMine(image: Image, address: number): boolean {
  const compiled = compiledAt(image, address);
  if (compiled) return !isSystemFile(compiled);
  const span = spanAt(image, address);
  return span !== undefined && !isLabs(image.files[span.file].path);
}

/** Finds where it runs, in one pass over the steps. */
export function findMyCode({ image, instructions, pc, steps }: Trace): MyCode {
  const mine = Uint8Array.from(instructions, ({ address }) => (isMine(image, address) ? 1 : 0));
  const start: number[] = [];
  const end: number[] = [];
  let inside = 0;
  for (let position = 0; position < steps; position++) {
    const now = mine[pc[position]];
    if (now === inside) continue;
    (now ? start : end).push(position);
    inside = now;
  }
  if (inside) end.push(steps);
  return { start: Uint32Array.from(start), end: Uint32Array.from(end) };
}
