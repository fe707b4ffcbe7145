import { hex } from '../../base/hex.ts';
import { Slot, slotName } from '../../machine/registers.ts';
import type { TraceReader } from '../../trace/reader.ts';
import { Access } from '../../trace/trace.ts';
import { outcomeOf } from '../ending.ts';
import { KEPT, sameKept } from '../kept.ts';
import { instructionText } from '../words/instruction-text.ts';
import { nameAddress, nameSymbol } from '../words/names.ts';

/** What has to come back. xmm6 to xmm15 are kept by Microsoft's convention; by the other nobody loads them in a
 * switch, so there they are what they are without the signal. */
const WATCHED: readonly number[] = [
  ...KEPT,
  Slot.rsp,
  ...Array.from({ length: 20 }, (_, half) => Slot.xmm0 + 2 * 6 + half),
];

/**
 * What a signal at a position has done to a run, in a sentence without a full stop; undefined if the run went on after
 * the handler as it goes without. `fired` begins at the position, with the signal.
 */
export function damage(
  reader: TraceReader,
  position: number,
  fired: TraceReader,
): string | undefined {
  const rsp = Number(reader.register(Slot.rsp, position));
  const { arrivals, calls } = fired.trace;
  const where = nameAddress(reader, rsp, position) ?? 'nothing is mapped there';
  if (arrivals.length === 0) return `no room for a frame below rsp, ${hex(rsp)} (${where})`;
  const returned = calls.find(({ resumed }) => resumed !== undefined);
  if (!returned) return `the handler does not come back: ${outcomeOf(fired)}`;
  const after = returned.step + 1 - position;
  const apart = parting(reader, position, fired, after);
  const lost = lostAt(reader, position, fired, after, apart);
  if (apart === undefined && lost === undefined) return undefined;
  const result = lost ?? wayOff(reader, fired, after, apart ?? 0);
  const cause = firstRuined(reader, position, fired, after);
  return cause ? `${cause}: ${result}` : result;
}

/** The first step of the run that is another one in the run with the signal, whose steps have numbers higher by
 * `after`; undefined if both go the same way to the same end. */
function parting(
  reader: TraceReader,
  position: number,
  fired: TraceReader,
  after: number,
): number | undefined {
  const { steps, outcome } = reader.trace;
  for (let step = position; step <= steps; step++) {
    if (step + after > fired.trace.steps) return step - 1;
    if (reader.pc(step) !== fired.pc(step + after)) return step;
  }
  return outcome.kind === fired.trace.outcome.kind ? undefined : steps;
}

/** What a context lacks where a switch brings it back, as long as both runs go the same way. */
function lostAt(
  reader: TraceReader,
  position: number,
  fired: TraceReader,
  after: number,
  apart = Number.POSITIVE_INFINITY,
): string | undefined {
  const { end, to } = reader.history.switches;
  for (let i = 0; i < end.length; i++) {
    const back = end[i];
    if (back < position || back > apart || back + after > fired.trace.steps) continue;
    const lost = WATCHED.filter(
      (slot) => !sameKept(slot, reader.register(slot, back), fired.register(slot, back + after)),
    );
    const { name } = reader.trace.contexts[to[i]];
    const names = [...new Set(lost.map((slot) => slotName(slot).replace(/ (low|high)$/, '')))];
    if (lost.length > 0) return `${name} comes back without its ${names.join(', ')}`;
  }
  return undefined;
}

/** Where the run went instead. */
function wayOff(reader: TraceReader, fired: TraceReader, after: number, apart: number): string {
  const { outcome, steps } = fired.trace;
  if (apart + after >= steps - 1 || outcome.kind !== 'finished') return outcomeOf(fired);
  const to = (run: TraceReader, step: number) => nameSymbol(run, run.pc(step)) ?? hex(run.pc(step));
  return `control goes to ${to(fired, apart + after)} instead of ${to(reader, apart)}`;
}

/** The first load of something that frame or handler have overwritten. */
function firstRuined(
  reader: TraceReader,
  position: number,
  fired: TraceReader,
  after: number,
): string | undefined {
  const [arrival] = fired.trace.arrivals;
  for (let step = position; step < reader.trace.steps && step + after < fired.trace.steps; step++)
    for (const { address, size, kind } of fired.accesses(step + after)) {
      if (kind !== Access.load && kind !== Access.kernelLoad) continue;
      const writer = fired.lastMemoryWrite(address, size, step + after);
      if (writer < 0 || writer >= after + position) continue;
      const what = writer === arrival.step ? 'the frame' : 'the handler';
      const instruction = fired.instruction(step + after);
      const text = instruction ? instructionText(fired, instruction, 'att') : '';
      const place = nameAddress(reader, address, position) ?? hex(address);
      return `${what} was laid over ${place}, which ${text} reads`;
    }
  return undefined;
}
