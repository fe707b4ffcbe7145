import { nameAddress } from '../analysis/words/names.ts';
import { shortHex } from '../base/hex.ts';
import { signalName } from '../machine/kernel/signals.ts';
import { GENERAL, Slot, slotName } from '../machine/registers.ts';
import type { TraceReader } from '../trace/reader.ts';
import { Access } from '../trace/trace.ts';
import { lineAt, type Stretch, tell } from './run.ts';
import type { Suspended } from './suspended.ts';

/** A sentence, and the step that it is about. */
export interface Explanation {
  message: string;
  step: number;
}

/** One 8-byte store of a register while a context was being suspended. */
interface Saving {
  step: number;
  address: number;
  value: bigint;
  /** Slot of the register that was stored, if it was one. */
  slot: number | undefined;
}

/** The register whose value `pushq %r14` or `movq %r14, 8(%rdi)` stores. */
function storedRegister(att: string): number | undefined {
  const name = /^\S+ %(\w+)(?:,|$)/.exec(att)?.[1];
  const slot = GENERAL.indexOf(name as (typeof GENERAL)[number]);
  return slot < 0 ? undefined : slot;
}

function savings({ reader, from, to }: NonNullable<Suspended['saved']>): Saving[] {
  const result: Saving[] = [];
  for (let step = from; step < to; step++) {
    const slot = storedRegister(reader.instruction(step)?.att ?? '');
    for (const { kind, address, size } of reader.accesses(step))
      if (kind === Access.store && size === 8 && address % 8 === 0)
        result.push({ step, address, slot, value: reader.word(address, step + 1) ?? 0n });
  }
  return result;
}

const slotOr = (slot: number | undefined) =>
  slot === undefined ? 'something else' : slotName(slot);

/** Why a register of a resumed context has the wrong value at the end of a stretch. */
export function whyRegister(
  reader: TraceReader,
  slot: number,
  { from, to }: Stretch,
  context: Suspended,
): Explanation {
  const name = slotName(slot);
  const expected = context.registers.get(slot) ?? 0n;
  const got = reader.register(slot, to);
  const head = `${name} came back as ${shortHex(got)} in context ${context.name}, which had left it as ${shortHex(expected)}`;
  const written = reader.lastRegisterWrite(slot, to);
  const saved = context.saved ? savings(context.saved) : [];
  const notSaved = unsaved(context, saved, slot);
  if (written < from)
    return {
      message: `${head}: no line loads it, so it is still what the other context had there${notSaved}.`,
      step: to - 1,
    };
  const load = reader.accesses(written).find(({ kind }) => kind === Access.load);
  if (!load || (notSaved && !restores(load.address, from, context, saved)))
    return {
      message: `${head}: ${tell(reader, written)} changed it last${notSaved}.`,
      step: written,
    };
  const source = origin(reader, load.address, written, context, saved);
  return {
    message: `${head}: ${tell(reader, written)} loads it ${source}${notSaved}.`,
    step: written,
  };
}

/** True unless a function that only had to keep the register loaded it for uses of its own. */
function restores(
  address: number,
  from: number,
  { saved, registers }: Suspended,
  savings: readonly Saving[],
): boolean {
  if (saved?.from !== from) return true;
  const { slot } = savings.findLast((saving) => saving.address === address) ?? {};
  return slot !== undefined && registers.has(slot);
}

/** What the word at an address, loaded at a step, was when the context had been suspended. */
function origin(
  reader: TraceReader,
  address: number,
  step: number,
  context: Suspended,
  saved: readonly Saving[],
): string {
  const last = reader.lastMemoryWrite(address, 8, step);
  const here = context.saved?.reader === reader;
  const before = saved.findLast((saving) => saving.address === address);
  const meanwhile = last >= 0 && (!here || last >= (context.saved?.to ?? 0));
  if (meanwhile) {
    const place = nameAddress(reader, address, step) ?? shortHex(address);
    const line = lineAt(reader.trace, reader.instruction(last)?.address ?? 0);
    const what = before ? `, where ${slotOr(before.slot)} had been saved` : '';
    return line === undefined
      ? `from ${place}${what}: that lies below the stack pointer that was saved, and others have used it since`
      : `from ${place}${what}, but ${tell(reader, last)} has written there since`;
  }
  if (!before || !context.saved) return 'from a word in which nothing was saved';
  const by = tell(context.saved.reader, before.step);
  return before.slot === undefined
    ? `from the word that ${by} wrote`
    : `from where ${by} saved ${slotName(before.slot)}`;
}

/** `; no line saves r14, and lines 11 and 12 both save r13`. */
function unsaved(context: Suspended, saved: readonly Saving[], slot: number): string {
  if (!context.saved || saved.some((saving) => saving.slot === slot)) return '';
  const { reader } = context.saved;
  const lines = new Map<number, number[]>();
  for (const { slot: of, step } of saved) {
    const line = lineAt(reader.trace, reader.instruction(step)?.address ?? 0);
    if (of !== undefined && context.registers.has(of) && line !== undefined)
      lines.set(of, [...(lines.get(of) ?? []), line]);
  }
  const twice = [...lines].find(([, at]) => at.length > 1);
  const doubled = twice
    ? `, and lines ${twice[1].join(' and ')} both save ${slotName(twice[0])}`
    : '';
  return `; no line saves ${slotName(slot)}${doubled}`;
}

/** Why control, leaving the submission, is not where the resumed context waits for it. */
export function whyLanding(
  reader: TraceReader,
  { from, to }: Stretch,
  context: Suspended,
  caller: Suspended | undefined,
): Explanation {
  const step = to - 1;
  const pc = reader.pc(to);
  const rsp = Number(reader.register(Slot.rsp, to));
  const by = tell(reader, step);
  if (pc === context.resume) {
    const off = rsp - context.rsp;
    const much =
      Math.abs(off) < 4096
        ? `${Math.abs(off)} bytes too ${off > 0 ? 'high' : 'low'}`
        : `${shortHex(rsp)}, which is not context ${context.name}'s`;
    return {
      message: `Control came back to context ${context.name}, but rsp is ${much}: what the routine pushes and pops does not balance.`,
      step,
    };
  }
  if (caller && pc === caller.resume && context.name !== caller.name)
    return {
      message: `${by} went back to context ${caller.name}, which had called, instead of on to context ${context.name}: rsp was not loaded from what was to be resumed.`,
      step,
    };
  if (reader.instruction(step)?.flow === 'next') return unending(reader, step);
  const mistaken = mistakenFor(reader, step, context);
  const place = nameAddress(reader, pc, to);
  return {
    message: `${by} went to ${shortHex(pc)}${place ? ` (${place})` : ''} instead of ${shortHex(context.resume)}, where context ${context.name} waits${mistaken}. The routine ran from step ${from} to ${step}.`,
    step,
  };
}

/** Control ran on behind the last line. */
function unending(reader: TraceReader, step: number): Explanation {
  return {
    message: `${tell(reader, step)} is the last line of the routine, and control went on behind it: a return or a jump has to end it.`,
    step,
  };
}

/** `: it took the saved rbp for the return address`, if that is where step `step` went. */
function mistakenFor(reader: TraceReader, step: number, { registers }: Suspended): string {
  const taken = reader.accesses(step).find(({ kind }) => kind === Access.load)?.address;
  // A return that faults has not taken anything yet.
  const returns = reader.instruction(step)?.flow === 'return';
  const address = taken ?? (returns ? Number(reader.register(Slot.rsp, step)) : undefined);
  const target = address === undefined ? undefined : reader.word(address, step);
  const named = [...registers].find(([, bits]) => bits === target);
  return named ? `: it took the saved ${slotName(named[0])} for the return address` : '';
}

/** Why the run ended within the submission. `context` should have gone on. */
export function whyOpen(
  reader: TraceReader,
  { from, to }: Stretch,
  context: Suspended | undefined,
): Explanation {
  const { outcome } = reader.trace;
  const instruction = reader.instruction(to);
  const line = instruction && lineAt(reader.trace, instruction.address);
  const at =
    line === undefined
      ? to > from
        ? `after ${tell(reader, to - 1)}`
        : 'at once'
      : `at ${tell(reader, to)}`;
  switch (outcome.kind) {
    case 'faulted': {
      if (line === undefined && to > from && reader.instruction(to - 1)?.flow === 'next')
        return unending(reader, to - 1);
      const step = line === undefined ? Math.max(from, to - 1) : to;
      const { message, signal } = outcome.fault;
      const mistaken = context ? mistakenFor(reader, step, context) : '';
      return { message: `The run ends ${at}: ${message} (${signal})${mistaken}.`, step };
    }
    case 'killed': {
      const why = outcome.why ? `: ${outcome.why}` : '';
      return {
        message: `${signalName(outcome.signal)} ends the process ${at}${why}.`,
        step: Math.max(from, to - 1),
      };
    }
    case 'exited':
      return {
        message: `The routine ended the process ${at}: exit was called with ${outcome.code}.`,
        step: to - 1,
      };
    default:
      return {
        message: `The routine was still running after ${to - from} instructions, ${at}: does it loop for ever?`,
        step: to - 1,
      };
  }
}
