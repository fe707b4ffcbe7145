import { symbolNamed } from '../../assembler/lookup.ts';
import { lastAtMost } from '../../base/search.ts';
import { CALLEE_SAVED, slotName } from '../../machine/registers.ts';
import type { UcontextField } from '../../machine/ucontext.ts';
import type { TraceReader } from '../../trace/reader.ts';
import { storedSlot } from '../stacks/words.ts';
import type { Area } from './FieldTable.tsx';

/** Words that a context object has at most. */
const MOST = 8;

/** How a save area of one pointer shows: where rsp is kept. */
const RSP: UcontextField = {
  name: 'saved rsp',
  short: 'rsp',
  offset: 0,
  size: 8,
  kind: 'address',
};

/** Context objects that begin where the object does, not at the word for rsp. */
export function wholeObjects({ trace }: TraceReader, areas: readonly Area[]): Area[] {
  return areas.map(({ save, ...area }) => ({
    ...area,
    save: { ...save, address: save.address - rspOffset(trace, save) },
  }));
}

/**
 * What routines that save a context in words of an object keep there: a field a word, named after the
 * register that its owner stored there on its way out, the whole run considered.
 */
export function objectFields(reader: TraceReader, areas: readonly Area[]): UcontextField[] {
  const names = new Map<number, string>();
  for (const { context, save } of areas) {
    const offset = rspOffset(reader.trace, save);
    const end = Math.min(reader.trace.contexts[context].to, reader.trace.steps);
    for (let at = 0; at < 8 * MOST; at += 8) {
      const name = savedRegister(reader, context, save.address - offset + at, end);
      if (name) names.set(at, at === offset ? 'rsp' : name);
    }
    names.set(offset, 'rsp');
  }
  return [...names]
    .sort(([a], [b]) => a - b)
    .map(([offset, short]) => ({ ...RSP, offset, short, name: `saved ${short}` }));
}

/** The register that a context last stored into a word in switching away; undefined if it never did. */
function savedRegister(reader: TraceReader, context: number, address: number, end: number) {
  const step = reader.lastMemoryWrite(address, 8, end);
  const { switches } = reader.history;
  const i = lastAtMost(switches.start, step);
  if (i < 0 || step >= switches.end[i] || switches.from[i] !== context) return undefined;
  const slot = storedSlot(reader.instruction(step));
  if (slot === undefined) return undefined;
  const value = Number(reader.word(address, step + 1));
  // An address of code from a register that nobody keeps is where the context goes on.
  const code = !CALLEE_SAVED.includes(slot) && reader.region(value, step)?.executable;
  return code ? 'rip' : slotName(slot);
}

function rspOffset({ image, coroutines }: TraceReader['trace'], save: Area['save']): number {
  const symbol = save.symbol && symbolNamed(image, save.symbol);
  return symbol ? save.address - symbol.address : (coroutines?.offset ?? 0);
}
