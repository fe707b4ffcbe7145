import { spanAt } from '../assembler/lookup.ts';
import { lastAtMost } from '../base/search.ts';
import { CALLEE_SAVED } from '../machine/registers.ts';
import { lastBefore } from '../trace/groups.ts';
import type { TraceReader } from '../trace/reader.ts';
import { type Chain, chainOf, type Telling } from './chain.ts';
import { nameLine } from './words/names.ts';

/** A register that came back wrong. */
export interface LostValue {
  slot: number;
  context: number;
  expected: bigint;
  found: bigint;
  /** Position at which the context left with the value expected; undefined if the lab had suspended it. */
  left: number | undefined;
  /** Positions [from, to) at which the context runs on with the wrong value. */
  from: number;
  to: number;
  /** From its save to the wrong load; undefined for a control word. */
  chain: Chain | undefined;
}

/** A context's way back. */
export interface Way {
  context: number;
  /** Position since which it was on its way. */
  since: number;
  /** Position at which it left; undefined if the lab had suspended it. */
  left: number | undefined;
  back: number;
  /** What the registers should hold; undefined where nobody knows. */
  wanted: ((slot: number) => bigint | undefined) | undefined;
}

/** What came of registers that a context lost, each with its chain. */
export function lostValues(
  reader: TraceReader,
  lost: readonly number[],
  { context, left, back, wanted }: Way,
): LostValue[] {
  const { start, cross, from: leaving, to: coming } = reader.history.switches;
  const last = lastAtMost(cross, back - 1);
  let into = last;
  while (into > 0 && coming[into] !== context) into--;
  let out = lastAtMost(cross, left ?? 0) + 1;
  while (out < last && leaving[out] !== context) out++;
  const registers = new Map(CALLEE_SAVED.map((slot) => [slot, wanted?.(slot) ?? 0n]));
  const saved = left !== undefined && { reader, from: left, to: cross[out] + 1 };
  const stretch = { from: start[into], to: back };
  return lost.map((slot) => ({
    slot,
    context,
    expected: wanted?.(slot) ?? 0n,
    found: reader.register(slot, back),
    left,
    from: back,
    to: changeAfter(reader, slot, back),
    chain: CALLEE_SAVED.includes(slot)
      ? chainOf(reader, slot, stretch, { registers, ...(saved && { saved }) }, TELLING)
      : undefined,
  }));
}

/** The first position behind `back` at which the register holds something else, or another context runs. */
function changeAfter(reader: TraceReader, slot: number, back: number): number {
  const { registers, registerStep, spans } = reader.history;
  const next = lastBefore(registers, slot, registerStep, back) + 1 || registers.start[slot];
  const changed =
    next < registers.start[slot + 1]
      ? registerStep[registers.entries[next]] + 1
      : reader.trace.steps + 1;
  return Math.min(changed, spans.start[lastAtMost(spans.start, back) + 1] ?? changed);
}

/** Steps by the line of the file that they come from. */
const TELLING: Telling = {
  tell: (reader, step) => {
    const { att, address } = reader.instruction(step) ?? { att: '', address: 0 };
    const { image } = reader.trace;
    const span = spanAt(image, address);
    const place =
      nameLine(reader, address) ??
      (span && `${image.files[span.file].path.split('/').at(-1)}:${span.line}`);
    return place ? `${place} (${att})` : att;
  },
  line: (reader, step) => spanAt(reader.trace.image, reader.pc(step))?.line,
};
