import { areaTitle } from '../../analysis/words/names.ts';
import { hex } from '../../base/hex.ts';
import type { TraceReader } from '../../trace/reader.ts';
import { saveAreaOf } from '../../trace/save-areas.ts';
import { records } from './records.ts';

/** One JSON value, a step a line. */
export function* json(reader: TraceReader): Iterable<string> {
  const { name, outcome, calls, arrivals } = reader.trace;
  const overflows = reader.history.spans.overflows.map(({ context, ...rest }) => ({
    context: reader.trace.contexts[context].name,
    ...rest,
  }));
  const contexts = contextRecords(reader);
  const told = calls.map(({ output, ...call }) => ({
    ...call,
    ...(output && { output: new TextDecoder().decode(output) }),
  }));
  const switches = switchRecords(reader);
  const head = { name, outcome, contexts, switches, overflows, calls: told, arrivals };
  const big = (_: string, value: unknown) => (typeof value === 'bigint' ? hex(value) : value);
  yield `${JSON.stringify(head, big).slice(0, -1)},"steps":[`;
  let separator = '';
  for (const record of records(reader)) {
    yield separator + JSON.stringify(record);
    separator = ',';
  }
  yield ']}';
}

function contextRecords(reader: TraceReader) {
  return reader.trace.contexts.map(({ name }, context) => {
    const { low, high, guard, atMost } = reader.stackOf(context) ?? {};
    const area = saveAreaOf(reader, context);
    return {
      name,
      ...(low !== undefined && { stack: { low, high, guard, atMost } }),
      ...(area && {
        saveArea: {
          name: areaTitle(reader, area),
          address: area.object,
          words: area.words.map(({ address, ...word }) => ({
            offset: address - area.object,
            ...word,
          })),
        },
      }),
    };
  });
}

function switchRecords({ trace, history }: TraceReader) {
  const { start, end, from, to } = history.switches;
  const context = (index: number) => trace.contexts[index].name;
  return Array.from(start, (first, i) => ({
    start: first,
    end: end[i],
    from: context(from[i]),
    to: context(to[i]),
  }));
}
