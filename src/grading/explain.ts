import { chainOf, type Telling } from '../analysis/chain.ts';
import { nameAddress } from '../analysis/words/names.ts';
import { shortHex } from '../base/hex.ts';
import { signalName } from '../machine/kernel/signals.ts';
import { Slot, slotName } from '../machine/registers.ts';
import type { TraceReader } from '../trace/reader.ts';
import { Access } from '../trace/trace.ts';
import { lineAt, type Stretch, tell } from './run.ts';
import type { Suspended } from './suspended.ts';

/** A sentence, and the step that it is about. */
export interface Explanation {
  message: string;
  step: number;
}

/** How the steps of a submission are told: by its lines. */
const TELLING: Telling = {
  tell,
  line: (reader, step) => lineAt(reader.trace, reader.instruction(step)?.address ?? 0),
};

/** Why a register of a resumed context has the wrong value at the end of a stretch. */
export function whyRegister(
  reader: TraceReader,
  slot: number,
  stretch: Stretch,
  context: Suspended,
): Explanation {
  const expected = context.registers.get(slot) ?? 0n;
  const got = reader.register(slot, stretch.to);
  const { text, step } = chainOf(reader, slot, stretch, context, TELLING);
  return {
    message: `${slotName(slot)} came back as ${shortHex(got)} in context ${context.name}, which had left it as ${shortHex(expected)}: ${text}.`,
    step,
  };
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
