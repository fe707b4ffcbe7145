import type { TraceReader } from '../../trace/reader.ts';
import { records } from './records.ts';

/** Accesses that a line of text shows; a repeated instruction can make millions. */
const SHOWN = 4;

/** A line a step, for people. */
export function* text(reader: TraceReader): Iterable<string> {
  for (const { step, context, pc, symbol, text, source, registers, stores } of records(reader)) {
    const at = `${pc} ${symbol}${source ? ` ${source.file}:${source.line}` : ''}`;
    const changes = Object.entries(registers).map(([name, value]) => `${name}=${value}`);
    for (const { address, size, value } of stores.slice(0, SHOWN))
      changes.push(
        `${size <= 8 ? '' : `${size} bytes at `}[${address}]=${size <= 8 ? value : '…'}`,
      );
    if (stores.length > SHOWN) changes.push(`… ${stores.length - SHOWN} more stores`);
    const line = `${String(step).padStart(6)} ${context} ${at.padEnd(40)} ${text.padEnd(32)} `;
    yield `${line}${changes.join(' ')}`.trimEnd();
  }
}
