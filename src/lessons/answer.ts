import { CATEGORIES, categorise } from '../analysis/category.ts';
import { profile } from '../analysis/profile.ts';
import { symbolNamed } from '../assembler/lookup.ts';
import { hex } from '../base/hex.ts';
import { GENERAL, Slot } from '../machine/registers.ts';
import { UCONTEXT_FIELDS } from '../machine/ucontext.ts';
import type { TraceReader } from '../trace/reader.ts';
import { findPlace, type RunPlace } from './place.ts';
import type { MemoryPlace, RegistersAnswer, StepAnswer, ValueAnswer } from './schema.ts';

/** Thrown inside this file: something the run does not have. */
class Missing extends Error {}

export type Answered<T> = { ok: true; value: T } | { ok: false; message: string };

function guarded<T>(find: () => T): Answered<T> {
  try {
    return { ok: true, value: find() };
  } catch (error) {
    if (error instanceof Missing) return { ok: false, message: error.message };
    throw error;
  }
}

/** What a run answers, as 64 bits. */
export function numberOf(reader: TraceReader, answer: ValueAnswer): Answered<bigint> {
  return guarded(() => BigInt.asUintN(64, value(reader, answer)));
}

/** The step a run answers, as the page numbers it: where its sentence is shown, just behind it. */
export function stepOf(reader: TraceReader, answer: StepAnswer): Answered<number> {
  return guarded(() => step(reader, answer));
}

/** Names of the general registers a run answers, in the CPU's order. */
export function registersOf(reader: TraceReader, answer: RegistersAnswer): Answered<string[]> {
  return guarded(() => registers(reader, answer));
}

function value(reader: TraceReader, answer: ValueAnswer): bigint {
  if ('literal' in answer) return answer.literal;
  if ('register' in answer)
    return reader.register(slotOf(answer.register), positionOf(reader, answer.at));
  if ('memory' in answer) {
    const position = positionOf(reader, answer.at);
    return read(reader, address(reader, answer.memory, position), answer.size, position);
  }
  if ('field' in answer) {
    const area = reader.trace.contexts.find(({ name }) => name === answer.of)?.saveArea;
    if (area?.kind !== 'ucontext') throw new Missing(`context ${answer.of} has no ucontext_t`);
    const field = UCONTEXT_FIELDS.find(({ short }) => short === answer.field);
    if (!field || field.size > 8) throw new Missing(`'${answer.field}' is no single value`);
    const position = positionOf(reader, answer.at);
    return read(reader, area.address + field.offset, field.size, position);
  }
  if ('mask' in answer) return reader.mask(positionOf(reader, answer.mask));
  if ('steps' in answer) {
    const { from, to } = spanOf(reader, answer.steps);
    return BigInt(to - from);
  }
  const { from, to } = 'in' in answer ? spanOf(reader, answer.in) : switchOf(reader, answer.switch);
  const costs = profile(reader, categorise(reader), from, to);
  const { category } = answer;
  const cost = category ? costs.byCategory[CATEGORIES.indexOf(category)] : costs.total;
  return BigInt(cost[answer.count]);
}

function step(reader: TraceReader, answer: StepAnswer): number {
  if ('place' in answer) {
    const { place } = answer;
    const position = positionOf(reader, place);
    return place.after || /^(\d+|start|end)$/.test(place.what) ? position : position + 1;
  }
  const position = positionOf(reader, 'writes' in answer ? answer.before : answer.from);
  const where = 'writes' in answer ? answer.writes : answer.reads;
  const found =
    'register' in where
      ? 'writes' in answer
        ? reader.lastRegisterWrite(slotOf(where.register), position)
        : reader.nextRegisterRead(slotOf(where.register), position)
      : 'writes' in answer
        ? reader.lastMemoryWrite(address(reader, where.memory, position), 8, position)
        : reader.nextMemoryRead(address(reader, where.memory, position), 8, position);
  if (found < 0) throw new Missing('no step of the run does that');
  return found + 1;
}

function registers(reader: TraceReader, answer: RegistersAnswer): string[] {
  if ('literal' in answer) return GENERAL.filter((name) => answer.literal.includes(name));
  const { from, to } = spanOf(reader, 'changed' in answer ? answer.changed : answer.written);
  return GENERAL.filter((_, slot) =>
    'changed' in answer
      ? reader.register(slot, from) !== reader.register(slot, to)
      : reader.lastRegisterWrite(slot, to) >= from,
  );
}

function slotOf(name: string): number {
  return (Slot as Readonly<Record<string, number>>)[name];
}

function positionOf(reader: TraceReader, place: RunPlace): number {
  const found = findPlace(reader, place);
  if (!found.ok) throw new Missing(found.message);
  return found.position;
}

function spanOf(reader: TraceReader, places: { from: RunPlace; to: RunPlace }) {
  const [from, to] = [positionOf(reader, places.from), positionOf(reader, places.to)];
  if (from > to) throw new Missing(`'from' is step ${from}, behind 'to', step ${to}`);
  return { from, to };
}

function switchOf({ history, trace }: TraceReader, nth: number) {
  const { start, end } = history.switches;
  if (nth > start.length) throw new Missing(`the run has ${start.length} switches, not ${nth}`);
  return { from: start[nth - 1], to: Math.min(end[nth - 1], trace.steps) };
}

function address(reader: TraceReader, where: MemoryPlace, position: number): number {
  if ('register' in where)
    return Number(reader.register(slotOf(where.register), position)) + where.offset;
  const symbol = symbolNamed(reader.trace.image, where.symbol);
  if (!symbol) throw new Missing(`no symbol '${where.symbol}' in this program`);
  return symbol.address + where.offset;
}

function read(reader: TraceReader, at: number, size: number, position: number): bigint {
  const bytes = reader.read(at, size, position);
  if (!bytes) throw new Missing(`nothing is mapped at ${hex(at)}`);
  return bytes.reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
}
