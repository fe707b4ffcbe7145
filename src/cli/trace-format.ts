import { nameSymbol } from '../analysis/words/names.ts';
import { hex, hexBytes } from '../base/hex.ts';
import { slotName } from '../machine/registers.ts';
import type { MemoryAccess, TraceReader } from '../trace/reader.ts';
import { Access, isStore } from '../trace/trace.ts';

export type TraceFormat = 'json' | 'csv' | 'text';

/** One step as the formats write it. Numbers that may need 64 bits are text in hexadecimal. */
interface StepRecord {
  step: number;
  context: string;
  pc: string;
  symbol: string;
  text: string;
  /** New values of the registers it changed. */
  registers: Record<string, string>;
  loads: AccessRecord[];
  stores: AccessRecord[];
}

interface AccessRecord {
  address: string;
  size: number;
  /** The bytes as one little-endian number, as they are after the step. */
  value: string;
  /** Set on what the kernel did in a system call. */
  kernel?: true;
}

/** Writers of a whole trace, line by line. */
export const TRACE_FORMATS: Record<TraceFormat, (reader: TraceReader) => Iterable<string>> = {
  json,
  csv,
  text,
};

function* records(reader: TraceReader): Iterable<StepRecord> {
  const { trace } = reader;
  const symbols = trace.instructions.map(({ address }) => nameSymbol(reader, address) ?? '');
  for (let step = 0; step < trace.steps; step++) {
    const { address, att } = trace.instructions[trace.pc[step]];
    const accesses = reader.accesses(step);
    const some = (stores: boolean) =>
      accesses
        .filter((access) => isStore(access.kind) === stores)
        .map((access) => accessRecord(reader, access, step));
    yield {
      step,
      context: trace.contexts[reader.context(step)].name,
      pc: hex(address),
      symbol: symbols[trace.pc[step]],
      text: att,
      registers: Object.fromEntries(
        reader.changes(step).map(({ slot, after }) => [slotName(slot), hex(after)]),
      ),
      loads: some(false),
      stores: some(true),
    };
  }
}

function accessRecord(reader: TraceReader, access: MemoryAccess, step: number): AccessRecord {
  const { address, size, kind } = access;
  const bytes = reader.read(address, size, step + 1) ?? new Uint8Array();
  const digits = hexBytes(bytes).reverse();
  const value = `0x${digits.join('').replace(/^0+(?=.)/, '')}`;
  return {
    address: hex(address),
    size,
    value,
    ...(kind >= Access.kernelLoad && { kernel: true }),
  };
}

function* json(reader: TraceReader): Iterable<string> {
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

function* csv(reader: TraceReader): Iterable<string> {
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

/** Accesses that a line of text shows; a repeated instruction can make millions. */
const SHOWN = 4;

function* text(reader: TraceReader): Iterable<string> {
  for (const { step, context, pc, symbol, text, registers, stores } of records(reader)) {
    const at = `${pc} ${symbol}`;
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
