import type { TraceReader } from '../../trace/reader.ts';
import { type AccessRecord, records } from './records.ts';

/** A row a step below a row of names, as RFC 4180 has it. */
export function* csv(reader: TraceReader): Iterable<string> {
  yield 'step,context,pc,symbol,text,registers,loads,stores';
  const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const list = (accesses: AccessRecord[]) =>
    accesses
      .map(
        ({ address, size, value, kernel }) =>
          `${kernel ? 'kernel:' : ''}${address}:${size}=${value}`,
      )
      .join(' ');
  for (const { step, context, pc, symbol, text, registers, loads, stores } of records(reader)) {
    const changes = Object.entries(registers).map(
      ([name, value]) => `${name.replace(' ', '_')}=${value}`,
    );
    const cells = [context, pc, symbol, text, changes.join(' '), list(loads), list(stores)];
    yield [step, ...cells.map(cell)].join(',');
  }
}
