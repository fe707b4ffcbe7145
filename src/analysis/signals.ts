import { derived } from '../base/derived.ts';
import { hex } from '../base/hex.ts';
import { OPEN } from '../trace/frames.ts';
import type { TraceReader } from '../trace/reader.ts';
import { signalFrames } from '../trace/signal-frames.ts';
import { nameSymbol } from './words/names.ts';

/** What a run's arrivals of one signal for one handler come to. */
export interface Signals {
  signal: number;
  handler: number;
  times: number;
  /** What the handler's context executed from its first instruction to `rt_sigreturn`, with all it called, without
   * handlers of signals that arrived meanwhile. */
  steps: number;
  /** How many of them were not done when the run ended. */
  open: number;
}

/** The signals of a run that reached a handler, in the order of their first arrivals. */
export const signalsOf = derived((reader: TraceReader): readonly Signals[] => {
  const found = new Map<string, Signals>();
  const steps = stepsInHandlers(reader);
  signalFrames(reader).forEach(({ arrival, to }, i) => {
    const { info, handler } = arrival;
    const key = `${info.signal} ${handler}`;
    const known = found.get(key);
    const entry = known ?? { signal: info.signal, handler, times: 0, steps: 0, open: 0 };
    if (!known) found.set(key, entry);
    entry.times++;
    entry.steps += steps[i];
    if (to === OPEN) entry.open++;
  });
  return [...found.values()];
});

/** By arrival: the steps in its handler. */
function stepsInHandlers(reader: TraceReader): number[] {
  const frames = signalFrames(reader);
  const { start, context } = reader.history.spans;
  const end = reader.trace.steps;
  const steps = frames.map(() => 0);
  /** By context: its handlers that are not done, the innermost last. */
  const open: number[][] = reader.trace.contexts.map(() => []);
  let running = context[0];
  const changes = [
    ...frames.flatMap(({ arrival, from, to }, i) => {
      const own = open[reader.context(arrival.step)];
      return [
        { at: from, apply: () => own.push(i) },
        { at: to, apply: () => own.splice(own.indexOf(i), 1) },
      ];
    }),
    ...Array.from(start, (at, i) => ({
      at,
      apply: () => {
        running = context[i];
      },
    })),
    { at: end, apply: () => {} },
  ].sort((a, b) => a.at - b.at);
  let last = 0;
  for (const { at, apply } of changes) {
    if (at > end) break;
    const innermost = open[running].at(-1);
    if (innermost !== undefined) steps[innermost] += at - last;
    last = at;
    apply();
  }
  return steps;
}

/** What to call a handler. */
export function handlerName(reader: TraceReader, handler: number): string {
  return nameSymbol(reader, handler) ?? hex(handler);
}
