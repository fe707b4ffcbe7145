import type { TraceReader } from '../trace/reader.ts';

/** What an instruction is for. A category's number is its index here. */
export const CATEGORIES = [
  'callee-saved',
  'argument registers',
  'FP environment',
  'signal mask',
  'stack switch',
  'control flow',
  'other',
] as const;

export type Category = (typeof CATEGORIES)[number];

/** One category number per instruction of the trace. */
export function categorise(reader: TraceReader): Uint8Array {
  return new Uint8Array(reader.trace.instructions.length).fill(CATEGORIES.indexOf('other'));
}
