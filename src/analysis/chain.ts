import { shortHex } from '../base/hex.ts';
import { GENERAL, Slot, slotName } from '../machine/registers.ts';
import type { TraceReader } from '../trace/reader.ts';
import { Access } from '../trace/trace.ts';
import { nameAddress } from './words/names.ts';

/** What a context had when it went, and must find again. */
export interface Left {
  /** By slot. */
  registers: ReadonlyMap<number, bigint>;
  /** The steps that suspended it, in the run that has them; none if the lab wrote it itself. */
  saved?: { reader: TraceReader; from: number; to: number };
}

/** How steps are told to a person: by the lines of a text. */
export interface Telling {
  /** `line 12 (popq %r14)` */
  tell(reader: TraceReader, step: number): string;
  /** Undefined where a step has none. */
  line(reader: TraceReader, step: number): number | undefined;
}

/** How a register got the value it came back with. */
export interface Chain {
  /** `line 17 (popq %r13) loads it from where line 10 (pushq %r12) saved r12; no line saves r13`. No full stop. */
  text: string;
  /** The step that gave it the wrong value, or the last one. */
  step: number;
  /** The address that this step loaded it from, if it did. */
  loaded?: number;
  /** The step that had stored what was loaded. */
  stored?: number;
  /** The step that had saved the right value, and where. */
  saved?: { step: number; address: number };
}

/** One word that was stored while a context was being suspended. */
interface Saving {
  step: number;
  address: number;
  value: bigint;
  /** Slot of the register that was stored, if it was one. */
  slot: number | undefined;
}

/** The register whose value `pushq %r14` or `movq %r14, 8(%rdi)` stores; of `movups %xmm6, (%rsp)` the lower half. */
function storedRegister(att: string): number | undefined {
  const name = /^\S+ %(\w+)(?:,|$)/.exec(att)?.[1] ?? '';
  const vector = /^xmm(\d+)$/.exec(name)?.[1];
  if (vector) return Slot.xmm0 + 2 * Number(vector) + (UPPER.test(att) ? 1 : 0);
  const slot = GENERAL.indexOf(name as (typeof GENERAL)[number]);
  return slot < 0 ? undefined : slot;
}

/** Instructions that move the upper half of a vector register. */
const UPPER = /^movhp/;

const isVector = (slot: number) => slot >= Slot.xmm0;
const isUpper = (slot: number) => isVector(slot) && (slot - Slot.xmm0) % 2 === 1;

function savings({ reader, from, to }: NonNullable<Left['saved']>): Saving[] {
  const result: Saving[] = [];
  for (let step = from; step < to; step++) {
    const slot = storedRegister(reader.instruction(step)?.att ?? '');
    for (const { kind, address, size } of reader.accesses(step))
      if (kind === Access.store && size % 8 === 0 && address % 8 === 0)
        for (let at = 0; at < size; at += 8)
          result.push({
            step,
            address: address + at,
            slot: slot !== undefined && isVector(slot) ? slot + at / 8 : slot,
            value: reader.word(address + at, step + 1) ?? 0n,
          });
  }
  return result;
}

const slotOr = (slot: number | undefined) =>
  slot === undefined ? 'something else' : slotName(slot);

/**
 * From the save of a register to the wrong load: why it has the wrong value at the end of the steps [from, to),
 * which brought its context back.
 */
export function chainOf(
  reader: TraceReader,
  slot: number,
  { from, to }: { from: number; to: number },
  context: Left,
  telling: Telling,
): Chain {
  const written = reader.lastRegisterWrite(slot, to);
  const saved = context.saved ? savings(context.saved) : [];
  const notSaved = unsaved(context, saved, slot, telling);
  const right = saved.find((saving) => saving.slot === slot);
  const kept = right && { saved: { step: right.step, address: right.address } };
  if (written < from)
    return {
      text: `no line loads it, so it is still what the other context had there${notSaved}`,
      step: to - 1,
      ...kept,
    };
  const by = telling.tell(reader, written);
  const load = reader.accesses(written).find(({ kind }) => kind === Access.load);
  if (!load || (notSaved && !restores(load.address, from, context, saved)))
    return { text: `${by} changed it last${notSaved}`, step: written, ...kept };
  if (isUpper(slot) && load.size === 8 && !UPPER.test(reader.instruction(written)?.att ?? ''))
    return { text: `${by} loads the lower half only${notSaved}`, step: written, ...kept };
  const address = load.address + (isUpper(slot) && load.size > 8 ? 8 : 0);
  const { text, stored } = origin(reader, slot, address, written, context, saved, telling);
  return {
    text: `${by} loads it ${text}${notSaved}`,
    step: written,
    loaded: address,
    ...(stored !== undefined && { stored }),
    ...kept,
  };
}

/** True unless a function that only had to keep the register loaded it for uses of its own. */
function restores(
  address: number,
  from: number,
  { saved, registers }: Left,
  savings: readonly Saving[],
): boolean {
  if (saved?.from !== from) return true;
  const { slot } = savings.findLast((saving) => saving.address === address) ?? {};
  return slot !== undefined && registers.has(slot);
}

/** What the word at an address, loaded into a register at a step, was when the context had been suspended. */
function origin(
  reader: TraceReader,
  slot: number,
  address: number,
  step: number,
  context: Left,
  saved: readonly Saving[],
  { tell, line }: Telling,
): { text: string; stored?: number } {
  const last = reader.lastMemoryWrite(address, 8, step);
  const here = context.saved?.reader === reader;
  const before = saved.findLast((saving) => saving.address === address);
  const meanwhile = last >= 0 && (!here || last >= (context.saved?.to ?? 0));
  if (meanwhile) {
    const place = nameAddress(reader, address, step) ?? shortHex(address);
    const what = before ? `, where ${slotOr(before.slot)} had been saved` : '';
    const text =
      line(reader, last) === undefined
        ? `from ${place}${what}: that lies below the stack pointer that was saved, and others have used it since`
        : `from ${place}${what}, but ${tell(reader, last)} has written there since`;
    return { text, stored: last };
  }
  if (!context.saved) {
    const word = reader.word(address, step);
    const [slot] = [...context.registers].find(([, value]) => value === word) ?? [];
    if (slot !== undefined) return { text: `from where ${slotName(slot)} is saved` };
  }
  if (!before || !context.saved) return { text: 'from a word in which nothing was saved' };
  const by = tell(context.saved.reader, before.step);
  const over = context.saved.reader.lastMemoryWrite(address, 8, context.saved.to);
  if (over > before.step) {
    const size = context.saved.reader
      .accesses(over)
      .find(({ kind }) => kind === Access.store)?.size;
    return {
      text: `from where ${by} saved ${slotOr(before.slot)}, but ${tell(context.saved.reader, over)} has stored ${size} bytes over it`,
      stored: over,
    };
  }
  const text =
    before.slot === undefined
      ? `from the word that ${by} wrote`
      : `from where ${by} saved ${slotName(before.slot)}`;
  return { text: text + spoilt(context, context.saved, slot, before, tell), stored: before.step };
}

/** `, when line 9 (xorl %r14d, %r14d) had changed it`: a register that was saved too late. */
function spoilt(
  { registers }: Left,
  { reader, from }: NonNullable<Left['saved']>,
  slot: number,
  save: Saving,
  tell: Telling['tell'],
): string {
  if (save.slot !== slot || save.value === registers.get(slot)) return '';
  const changed = reader.lastRegisterWrite(slot, save.step);
  return changed < from ? '' : `, when ${tell(reader, changed)} had changed it`;
}

/** `; no line saves r14, and lines 11 and 12 both save r13`. */
function unsaved(context: Left, saved: readonly Saving[], slot: number, telling: Telling): string {
  if (!context.saved || saved.some((saving) => saving.slot === slot)) return '';
  const { reader } = context.saved;
  const lines = new Map<number, number[]>();
  for (const { slot: of, step } of saved) {
    const line = telling.line(reader, step);
    if (of !== undefined && context.registers.has(of) && line !== undefined)
      lines.set(of, [...(lines.get(of) ?? []), line]);
  }
  const twice = [...lines].find(([, at]) => at.length > 1);
  const doubled = twice
    ? `, and lines ${twice[1].join(' and ')} both save ${slotName(twice[0])}`
    : '';
  return `; no line saves ${slotName(slot)}${doubled}`;
}
