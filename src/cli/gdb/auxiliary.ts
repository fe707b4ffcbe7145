import { Slot } from '../../machine/registers.ts';
import type { TraceReader } from '../../trace/reader.ts';

/** Words of the initial stack that are looked at: arguments and environment are few. */
const MOST = 4096;

/** The auxiliary vector that a process began with, as it lies behind `argv` and `envp`; undefined for a run that is
 * no process. */
export function auxiliaryVector(reader: TraceReader): Uint8Array | undefined {
  if (!reader.trace.image.process) return undefined;
  const top = Number(reader.register(Slot.rsp, 0));
  const word = (index: number) => reader.word(top + 8 * index, 0);
  // argc, argv and a zero, then the environment up to a zero.
  let index = 1 + Number(word(0) ?? 0n) + 1;
  while (index < MOST && word(index)) index++;
  const start = ++index;
  while (index < MOST && word(index)) index += 2;
  return reader.read(top + 8 * start, 8 * (index + 2 - start), 0);
}
