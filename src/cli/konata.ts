import { CAUSE, type Timing } from '../timing/timing.ts';
import type { TraceReader } from '../trace/reader.ts';

/** What happens to a step, in the order within a cycle: it leaves before others come. */
const STAGES = ['retire', 'complete', 'issue', 'dispatch', 'fetch'] as const;

/** Stages as Konata draws them, by the event that begins them. */
const LETTERS = { fetch: 'F', dispatch: 'D', issue: 'X', complete: 'C' } as const;

/**
 * The modelled pipeline of a run for Konata: a Kanata log, version 4. Threads are contexts; arrows go to
 * a step from the one whose value it waited for.
 */
export function* konata(reader: TraceReader, timing: Timing): Iterable<string> {
  const { trace } = reader;
  const { from, to } = timing;
  const count = to - from;
  // One number an event, so that they sort fast: by cycle, then by stage, then by step.
  const events = new Float64Array(STAGES.length * count);
  for (const [stage, name] of STAGES.entries())
    for (let i = 0; i < count; i++)
      events[stage * count + i] = (timing[name][i] * STAGES.length + stage) * count + i;
  events.sort();
  yield 'Kanata\t0004';
  yield 'C=\t0';
  let cycle = 0;
  let retired = 0;
  for (const event of events) {
    const i = event % count;
    const rest = (event - i) / count;
    const stage = STAGES[rest % STAGES.length];
    const at = Math.floor(rest / STAGES.length);
    if (at > cycle) yield `C\t${at - cycle}`;
    cycle = at;
    if (stage === 'retire') {
      yield `R\t${i}\t${retired++}\t0`;
      continue;
    }
    if (stage === 'fetch') {
      const step = from + i;
      const { att } = trace.instructions[trace.pc[step]];
      yield `I\t${i}\t${step}\t${reader.context(step)}`;
      yield `L\t${i}\t0\t${step}: ${att}`;
      if (timing.cause[i] === CAUSE.operand && timing.blame[i] >= from)
        yield `W\t${i}\t${timing.blame[i] - from}\t0`;
    }
    yield `S\t${i}\t0\t${LETTERS[stage]}`;
  }
}
