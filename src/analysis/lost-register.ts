import { derived } from '../base/derived.ts';
import { lastAtMost } from '../base/search.ts';
import { namedRegisters } from '../machine/named-registers.ts';
import { CALLEE_SAVED, Slot } from '../machine/registers.ts';
import { UCONTEXT_FIELDS } from '../machine/ucontext.ts';
import { adapterCode } from '../trace/adapter.ts';
import { OPEN } from '../trace/frames.ts';
import type { TraceReader } from '../trace/reader.ts';
import { KEPT, keptName, type Leftover, leftBy, leftovers, sameKept } from './kept.ts';
import { type LostValue, lostValues, type Way } from './lost-value.ts';
import { contextTitle, lineNote } from './words/names.ts';
import { memoryValue } from './words/operands.ts';

/** A switch that brought a context back without a register that it had to keep, or with one not clear. */
export interface LostRegister {
  /** Position at which the context is back. */
  step: number;
  /** `rbx of coroutine 3, which left at step 120, came back wrong at step 170` */
  message: string;
  /** The same of the routine: `loses rbx, leaves the direction flag set`. */
  summary: string;
  /** The registers that came back wrong. */
  registers: readonly LostValue[];
}

/** Switches that are told of at most. */
const MOST = 20;

/** A context that is back, and what it lost on the way or was left with. */
interface Loss {
  lost: readonly number[];
  left: readonly Leftover[];
  /** `of B, which left at step 12, came back wrong at step 17` */
  wrong: string;
  way: Way;
}

/** The first switch that lost something, as `lostRegisters` has them. */
export const lostRegister = (reader: TraceReader): LostRegister | undefined =>
  lostRegisters(reader)[0];

/**
 * The switches that brought a context back without a callee-saved register or control bits that it
 * had when it went away, or that the lab had suspended it with; or that left the direction flag set or
 * the x87 stack in use. What an adapter saves around a routine counts as kept. A switch that never
 * came to its end has lost nothing. Of those that did the same to the same context the first one, in the order in which
 * the contexts are back.
 */
export const lostRegisters = derived((reader: TraceReader): readonly LostRegister[] => {
  const losses = [...lossesAtFirst(reader), ...lossesOfCalls(reader)].sort(
    (a, b) => a.way.back - b.way.back,
  );
  const first = new Map<string, Loss>();
  for (const loss of losses) {
    const what = [loss.way.context, ...loss.lost, ...loss.left].join(' ');
    if (!first.has(what)) first.set(what, loss);
  }
  return [...first.values()].slice(0, MOST).map((loss) => told(reader, loss));
});

/** What calls that switched lost until they were back. */
function* lossesOfCalls(reader: TraceReader): Generator<Loss> {
  const { frames, switches } = reader.history;
  for (const [i, cross] of switches.cross.entries()) {
    const top = frames.top[lastAtMost(frames.topStart, cross)];
    // What a routine calls to go on in the other context is not called back: the routine is.
    const own = frames.start[frames.parent[top]] === switches.start[i] ? frames.parent[top] : top;
    const frame = calledFrame(reader, own);
    const back = frames.end[frame];
    if (back === OPEN) continue;
    const left = frames.start[frame];
    if (!returned(reader, left, back)) continue;
    const lost = KEPT.filter(
      (slot) => !sameKept(slot, reader.register(slot, back), reader.register(slot, left)),
    );
    const context = frames.context[frame];
    const who = contextTitle(reader.trace.contexts[context]);
    // The line is the call's.
    const wrong = () =>
      `of ${who}, which left at step ${left}${lineNote(reader, left - 1)}, came back wrong at step ${back}`;
    const wanted = (slot: number) => reader.register(slot, left);
    yield* lossOf(reader, lost, wrong, { context, since: left, left, back, wanted });
  }
}

/** A loss, if there is any. */
function lossOf(
  reader: TraceReader,
  lost: readonly number[],
  wrong: () => string,
  way: Way,
): Loss[] {
  const before = leftovers(reader, way.since);
  const left = leftovers(reader, way.back).filter((what) => !before.includes(what));
  return lost.length + left.length === 0 ? [] : [{ lost, left, wrong: wrong(), way }];
}

/** True if a call that began at `left` came back at `back`: to its caller, with the caller's rsp. A frame
 * can also end with its stack, or be left for elsewhere. */
function returned(reader: TraceReader, left: number, back: number): boolean {
  const rsp = reader.register(Slot.rsp, left);
  const address = memoryValue(reader, Number(rsp), 8, left);
  return reader.register(Slot.rsp, back) === rsp + 8n && address === BigInt(reader.pc(back));
}

/** The same of contexts that run for the first time. Of those that the lab suspended before the run
 * began the registers are known, too. */
function* lossesAtFirst(reader: TraceReader): Generator<Loss> {
  const { contexts, steps } = reader.trace;
  const { start, end, from, to } = reader.history.switches;
  const seen = new Set<number>();
  for (let i = 0; i < to.length; i++) {
    seen.add(from[i]);
    const fresh = !seen.has(to[i]);
    seen.add(to[i]);
    if (!fresh || end[i] >= steps) continue;
    const wanted = suspendedWith(reader, to[i]);
    const lost = wanted
      ? CALLEE_SAVED.filter((slot) => reader.register(slot, end[i]) !== wanted(slot))
      : [];
    const who = contextTitle(contexts[to[i]]);
    const wrong = () => `of ${who} came back wrong at step ${end[i]}`;
    const way = { context: to[i], since: start[i], left: undefined, back: end[i], wanted };
    yield* lossOf(reader, lost, wrong, way);
  }
}

/** The registers that the lab suspended a context with before the run began. */
function suspendedWith(
  reader: TraceReader,
  context: number,
): ((slot: number) => bigint | undefined) | undefined {
  const { saveArea, found } = reader.trace.contexts[context];
  if (!saveArea?.symbol || found) return undefined;
  const { address, kind } = saveArea;
  const saved = (slot: number) => {
    const field = UCONTEXT_FIELDS.find((each) => each.slot === slot);
    return reader.word(address + (field?.offset ?? 0), 0);
  };
  if (!(kind === 'ucontext' ? saved(Slot.rsp) : reader.word(address, 0))) return undefined;
  const named = namedRegisters('B');
  return kind === 'ucontext' ? saved : (slot) => named[slot];
}

/** What is wrong with a context that is back. */
function told(reader: TraceReader, { lost, left, wrong, way }: Loss): LostRegister {
  const { back, since } = way;
  const who = contextTitle(reader.trace.contexts[way.context]);
  const how = (what: Leftover) => (what === 'direction flag' ? 'set' : 'in use');
  const parts = left.map((what) => {
    const by = leftBy(reader, what, since, back);
    return `${what} left ${how(what)} for ${who} at step ${back} (by step ${by}${lineNote(reader, by)})`;
  });
  const summary = left.map((what) => `leaves the ${what} ${how(what)}`);
  if (lost.length > 0) {
    const names = lost.map(keptName).join(', ');
    parts.unshift(`${names} ${wrong}`);
    summary.unshift(`loses ${names}`);
  }
  return {
    step: back,
    message: parts.join('; '),
    summary: summary.join(', '),
    registers: lostValues(reader, lost, way),
  };
}

/** The frame that a context called to switch: the routine's, or its adapter's where it has one. */
function calledFrame({ trace, history }: TraceReader, frame: number): number {
  const { start, parent } = history.frames;
  const caller = parent[frame];
  if (caller < 0) return frame;
  return adapterCode(trace)[trace.pc[start[caller]]] ? caller : frame;
}
