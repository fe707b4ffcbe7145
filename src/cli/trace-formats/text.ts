import { compiledLine } from '../../assembler/compiled-texts.ts';
import { compiledAt } from '../../assembler/lookup.ts';
import type { TraceReader } from '../../trace/reader.ts';
import { records } from './records.ts';

/** Accesses that a line of text shows; a repeated instruction can make millions. */
const SHOWN = 4;

/** A line a step, for people; the text of a line of C before the first of its steps. */
export function* text(reader: TraceReader): Iterable<string> {
  const { image, instructions, pc: numbers } = reader.trace;
  let shown: string | undefined;
  for (const { step, context, pc, symbol, text, source, registers, stores } of records(reader)) {
    const at = `${pc} ${symbol}${source ? ` ${source.file}:${source.line}` : ''}`;
    const place = source && `${context} ${source.file}:${source.line}`;
    if (place && place !== shown) {
      const span = compiledAt(image, instructions[numbers[step]].address);
      const line = span && compiledLine(image, span)?.trim();
      if (line) yield `${''.padStart(6)} ${place}: ${line}`;
    }
    shown = place;
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
