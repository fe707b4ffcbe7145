import { derived } from '../base/derived.ts';
import { hex } from '../base/hex.ts';
import { Slot } from '../machine/registers.ts';
import type { TraceReader } from '../trace/reader.ts';
import { rspOrigin } from '../trace/rsp-origin.ts';
import { Access } from '../trace/trace.ts';
import type { Trouble } from './trouble.ts';
import { contextTitle, lineNote, nameAddress } from './words/names.ts';

/** Bytes of a stack that a routine takes registers from. */
const TAKEN = 1024;

/**
 * The first switch that resumes a context with an rsp that it was resumed with before, though it was left with
 * another one since: from a word that nobody has stored to in between, and what it takes from the stack there the
 * context itself has written. Nothing is wrong with a stack that somebody has prepared anew, nor with registers kept
 * in a struct: a jump to a `jmp_buf` may be made twice.
 */
export const staleSave = derived((reader: TraceReader): Trouble | undefined => {
  const { cross, end, from, to } = reader.history.switches;
  /** By context: the step by which it was last left; by rsp the one by which it was last resumed there. */
  const left: number[] = [];
  const resumed: Map<number, number>[] = [];
  /** The instruction that loads rsp, and how far from where the context was left, where the save was a new one. */
  const usual = new Set<string>();
  for (let i = 0; i < cross.length; i++) {
    left[from[i]] = cross[i];
    const rsp = Number(reader.register(Slot.rsp, cross[i] + 1));
    resumed[to[i]] ??= new Map();
    const before = resumed[to[i]].get(rsp);
    resumed[to[i]].set(rsp, cross[i]);
    const since = left[to[i]];
    if (before === undefined || since === undefined || since < before) continue;
    const real = Number(reader.register(Slot.rsp, since));
    const way = `${reader.trace.pc[cross[i]]} ${real - rsp}`;
    if (real === rsp || usual.has(way)) continue;
    const origin = rspOrigin(reader, cross[i]);
    if (!origin || reader.lastMemoryWrite(origin.address, 8, cross[i]) >= before) {
      usual.add(way);
      continue;
    }
    if (!takesOwn(reader, cross[i] + 1, end[i], rsp, before, since)) continue;
    const note = (step: number) => `step ${step}${lineNote(reader, step)}`;
    const name = contextTitle(reader.trace.contexts[to[i]]);
    const place = nameAddress(reader, origin.address, cross[i]);
    return {
      step: cross[i] + 1,
      message: `${note(cross[i])} resumed ${name} from ${place}, as ${note(before)} did: ${note(since)} left it in between with rsp ${hex(real)}, which was not saved there`,
    };
  }
  return undefined;
});

/** True if steps [from, to) load words above `rsp` which were all written before step `left`, and some of them
 * after step `since`. */
function takesOwn(
  reader: TraceReader,
  from: number,
  to: number,
  rsp: number,
  since: number,
  left: number,
): boolean {
  let own = false;
  for (let step = from; step < to; step++)
    for (const { address, size, kind } of reader.accesses(step)) {
      if (kind !== Access.load || address < rsp || address >= rsp + TAKEN) continue;
      const written = reader.lastMemoryWrite(address, size, from);
      if (written > left) return false;
      own ||= written > since;
    }
  return own;
}
