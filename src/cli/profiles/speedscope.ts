import { contextTitle } from '../../analysis/words/names.ts';
import { activationsOf, ownSteps } from '../../trace/activations.ts';
import type { TraceReader } from '../../trace/reader.ts';
import { placeOf } from './place.ts';

interface Event {
  type: 'O' | 'C';
  frame: number;
  at: number;
}

/**
 * A run for speedscope (its file format, version 0.0.1): a profile for each context that ran, in steps that the
 * context itself executed. One JSON value in one line.
 */
export function* speedscope(reader: TraceReader): Iterable<string> {
  const { trace } = reader;
  const own = ownSteps(reader);
  const numbers = new Map<string, number>();
  const frames: { name: string; file?: string; line?: number }[] = [];
  const all = activationsOf(reader);
  const numberOf = (index: number) => {
    const { name, start } = all[index];
    let number = numbers.get(name);
    if (number === undefined) {
      number = frames.length;
      numbers.set(name, number);
      frames.push({ name, ...placeOf(trace, all[index].function?.start ?? reader.pc(start)) });
    }
    return number;
  };
  /** By context: the events so far, and the activations still open, the innermost last. */
  const events: Event[][] = trace.contexts.map(() => []);
  const open: number[][] = trace.contexts.map(() => []);
  const at = (context: number, position: number) =>
    reader.context(position) === context ? own[position] : ownAfter(reader, own, context, position);
  const close = (context: number, before: number) => {
    const stack = open[context];
    while (stack.length > 0 && all[stack[stack.length - 1]].end <= before) {
      const index = stack.pop() as number;
      events[context].push({ type: 'C', frame: numberOf(index), at: at(context, all[index].end) });
    }
  };
  for (const { index, context, start } of all) {
    close(context, start);
    events[context].push({ type: 'O', frame: numberOf(index), at: at(context, start) });
    open[context].push(index);
  }
  trace.contexts.forEach((_, context) => {
    close(context, Number.POSITIVE_INFINITY);
  });
  const profiles = trace.contexts.flatMap((context, number) =>
    events[number].length === 0
      ? []
      : [
          {
            type: 'evented',
            name: contextTitle(context),
            unit: 'none',
            startValue: 0,
            endValue: ownAfter(reader, own, number, trace.steps),
            events: events[number],
          },
        ],
  );
  yield JSON.stringify({
    $schema: 'https://www.speedscope.app/file-format-schema.json',
    name: trace.name,
    exporter: 'swaplab',
    shared: { frames },
    profiles,
  });
}

/** Steps that a context had executed at a position, whether it runs there or not. */
function ownAfter(
  reader: TraceReader,
  own: Uint32Array,
  context: number,
  position: number,
): number {
  const last = reader.lastRun(context, position);
  return last < 0 ? 0 : own[last] + 1;
}
