import type { ImageSymbol } from '../assembler/image.ts';
import { derived } from '../base/derived.ts';
import { didYouMean } from '../base/suggest.ts';
import { SIGNAL_NAMES } from '../machine/kernel/signals.ts';
import { SYSTEM_CALLS, systemCallName } from '../machine/kernel/system-calls.ts';
import type { TraceReader } from '../trace/reader.ts';
import { saveAreas } from '../trace/save-areas.ts';
import type { Trace } from '../trace/trace.ts';
import { REGISTERS } from './registers.ts';

const symbolTable = derived((trace: Trace) => {
  const table = new Map<string, ImageSymbol[]>();
  const add = (name: string, symbol: ImageSymbol) => {
    const known = table.get(name);
    if (known) known.push(symbol);
    else table.set(name, [symbol]);
  };
  for (const symbol of trace.image.symbols) {
    add(symbol.name, symbol);
    // A function of C++ without its parameters.
    const [, short] = /^([^(]+)\(/.exec(symbol.name) ?? [];
    if (short) add(short, symbol);
  }
  return table;
});

/** All symbols of a name: those of several units may be called the same. */
export function symbolsNamed({ trace }: TraceReader, name: string): readonly ImageSymbol[] {
  return symbolTable(trace).get(name) ?? [];
}

/** Contexts by a name as it is shown: `B`, `context B`, `coroutine 3`. */
export function contextsNamed({ trace }: TraceReader, text: string): number[] {
  const name = text.replace(/^context\s+(?=\S)/, '').trim();
  return trace.contexts.flatMap((each, i) => (each.name === name ? [i] : []));
}

/** Names of the system calls that a run made or the lab answers. */
export const callNames = derived(
  ({ trace }: TraceReader) =>
    new Set([
      ...Object.keys(SYSTEM_CALLS),
      ...trace.calls.map(({ number }) => systemCallName(number)),
    ]),
);

const contextNames = derived(({ trace }: TraceReader) => trace.contexts.map(({ name }) => name));

const everyName = derived((reader: TraceReader) => {
  const { trace } = reader;
  return new Set([
    ...REGISTERS.keys(),
    ...contextNames(reader),
    ...saveAreas(reader).flatMap(({ symbol }) => symbol ?? []),
    ...symbolTable(trace).keys(),
    ...callNames(reader),
    ...SIGNAL_NAMES.map((name) => `SIG${name}`),
    ...trace.instructions.map(({ mnemonic }) => mnemonic),
  ]);
});

/** `; did you mean 'counter'?` of any name that there is, or what else to do. */
export function suggestion(reader: TraceReader, name: string, among?: Iterable<string>): string {
  const hint = didYouMean(name, among ?? everyName(reader));
  return hint ? `; ${hint}` : '';
}

/** A problem's words for a context that there is not. */
export function noContext(reader: TraceReader, name: string): string {
  const names = contextNames(reader);
  const some = names.slice(0, 5).join(', ');
  const hint =
    suggestion(reader, name, names) || `; there are ${some}${names.length > 5 ? ', …' : ''}`;
  return `no context is called '${name}'${hint}`;
}
