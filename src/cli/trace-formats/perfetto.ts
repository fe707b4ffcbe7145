import { contextTitle } from '../../analysis/words/names.ts';
import { signalName } from '../../machine/kernel/signals.ts';
import { systemCallName } from '../../machine/kernel/system-calls.ts';
import { activationsOf } from '../../trace/activations.ts';
import type { TraceReader } from '../../trace/reader.ts';

/** The one process of a run, and the track that tells which context runs. */
const PROCESS = 1;
const RUNNING = 0;

/** An event of the Trace Event Format; `ts` and `dur` in steps. */
type TraceEvent = Record<string, unknown> & { ph: string };

/**
 * A run for Perfetto, in Chrome's Trace Event Format: a context a track, with its functions and system calls;
 * switches as flows; a step a microsecond. One JSON value, an event a line.
 */
export function* perfetto(reader: TraceReader): Iterable<string> {
  yield '{"displayTimeUnit":"ns","traceEvents":[';
  let separator = '';
  for (const event of events(reader)) {
    yield separator + JSON.stringify(event);
    separator = ',';
  }
  yield ']}';
}

function* events(reader: TraceReader): Iterable<TraceEvent> {
  const { trace, history } = reader;
  const title = (context: number) => contextTitle(trace.contexts[context]);
  const name = (kind: string, tid: number, args: object): TraceEvent => ({
    ph: 'M',
    name: kind,
    pid: PROCESS,
    tid,
    args,
  });
  const slice = (tid: number, label: string, from: number, to: number): TraceEvent => ({
    ph: 'X',
    name: label,
    pid: PROCESS,
    tid,
    ts: from,
    dur: to - from,
  });
  yield name('process_name', RUNNING, { name: trace.name });
  yield name('thread_name', RUNNING, { name: 'runs' });
  for (const context of trace.contexts.keys()) {
    yield name('thread_name', context + 1, { name: title(context) });
    yield name('thread_sort_index', context + 1, { sort_index: context + 1 });
  }
  const { start, context } = history.spans;
  for (const [i, from] of start.entries())
    yield slice(RUNNING, title(context[i]), from, start[i + 1] ?? trace.steps);
  for (const each of activationsOf(reader))
    yield slice(each.context + 1, each.name, each.start, each.end);
  for (const { step, number } of trace.calls)
    yield slice(reader.context(step) + 1, systemCallName(number), step, step + 1);
  for (const { step, info } of trace.arrivals)
    yield slice(reader.context(step) + 1, `${signalName(info.signal)} arrives`, step, step + 1);
  const { cross, from, to } = history.switches;
  for (const [id, at] of cross.entries()) {
    const flow = { name: 'switch', cat: 'switch', id, pid: PROCESS };
    yield { ph: 's', ...flow, tid: from[id] + 1, ts: at };
    yield { ph: 'f', bp: 'e', ...flow, tid: to[id] + 1, ts: at + 1 };
  }
}
