import { hex } from '../../base/hex.ts';
import type { TraceReader } from '../../trace/reader.ts';
import { records } from './records.ts';

/** One JSON value, a step a line. */
export function* json(reader: TraceReader): Iterable<string> {
  const { name, outcome, calls } = reader.trace;
  const overflows = reader.history.spans.overflows.map(({ context, ...rest }) => ({
    context: reader.trace.contexts[context].name,
    ...rest,
  }));
  const head = { name, outcome, switches: switchRecords(reader), overflows, calls };
  const big = (_: string, value: unknown) => (typeof value === 'bigint' ? hex(value) : value);
  yield `${JSON.stringify(head, big).slice(0, -1)},"steps":[`;
  let separator = '';
  for (const record of records(reader)) {
    yield separator + JSON.stringify(record);
    separator = ',';
  }
  yield ']}';
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
