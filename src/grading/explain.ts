import { chainOf, type Telling } from '../analysis/chain.ts';
import { nameAddress } from '../analysis/words/names.ts';
import { shortHex } from '../base/hex.ts';
import { signalName } from '../machine/kernel/signals.ts';
import type { Fault } from '../machine/outcome.ts';
import { Slot, slotName } from '../machine/registers.ts';
import type { TraceReader } from '../trace/reader.ts';
import { lineAt, type Stretch, tell } from './run.ts';
import type { Suspended } from './suspended.ts';
import { whyAway } from './way-back.ts';
import { jumpsTo, whence, whoWrote, whyAddress } from './whence.ts';

/** A sentence, and the step that it is about. */
export interface Explanation {
  message: string;
  step: number;
  /** What is wrong without a word of why, and a step at which it shows: where finding out is the exercise. */
  bare?: { message: string; step: number };
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
  const what = `${slotName(slot)} came back as ${shortHex(got)} in context ${context.name}, which had left it as ${shortHex(expected)}`;
  return {
    message: `${what}: ${text}.`,
    step,
    bare: { message: `${what}.`, step: stretch.to },
  };
}

/** Why control, leaving the submission, is not where the resumed context waits for it. `places` names addresses of code. */
export function whyLanding(
  reader: TraceReader,
  stretch: Stretch,
  context: Suspended,
  caller: Suspended | undefined,
  places: ReadonlyMap<number, string>,
): Explanation {
  const { to } = stretch;
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
      message: `Control came back to context ${context.name}, but rsp is ${much}: what the routine pushes and pops does not balance.${whyAway(reader, step, stretch, context)}`,
      step,
    };
  }
  if (caller && pc === caller.resume && context.name !== caller.name) {
    const register = jumpsTo(reader, step);
    const why =
      register === undefined
        ? 'rsp was not loaded from what was to be resumed'
        : whence(reader, register, step, stretch, context);
    return {
      message: `${by} went back to context ${caller.name}, which had called, instead of on to context ${context.name}: ${why}.`,
      step,
    };
  }
  if (reader.instruction(step)?.flow === 'next') return unending(reader, step);
  const place = places.get(pc) ?? nameAddress(reader, pc, to);
  return {
    message: `${by} went to ${shortHex(pc)}${place ? ` (${place})` : ''} instead of ${shortHex(context.resume)}, where context ${context.name} waits.${whyAway(reader, step, stretch, context)}`,
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

/** What led to the fault at step `step`, as sentences, each with a blank before it. */
function whyFault(
  reader: TraceReader,
  { kind, address, exact }: Fault,
  step: number,
  stretch: Stretch,
  context: Suspended | undefined,
): string {
  const instruction = reader.instruction(step);
  const leaves = instruction?.flow === 'return' || instruction?.flow === 'indirect jump';
  if (leaves && context && stretch.from < step) {
    const why = whyAway(reader, step, stretch, context);
    if (why || kind === 'unmapped fetch') return why;
  }
  const bad = exact ?? (address === undefined ? undefined : BigInt(address));
  if (bad !== undefined) {
    const why = whyAddress(reader, step, bad, stretch, context);
    return why && ` ${why}.`;
  }
  const operand = instruction?.memory.find(({ access }) => access !== 'store');
  if (kind !== 'invalid operand' || !operand || operand.base < 0) return '';
  const read = Number(reader.register(operand.base, step)) + operand.displacement;
  const wrote = whoWrote(reader, read, operand.size, step, context);
  return wrote && ` ${wrote}.`;
}

/** That the CPU traps because a popfq took something else for the flags. */
function trapped(
  reader: TraceReader,
  { from, to }: Stretch,
  { signal }: Fault,
): string | undefined {
  const set = reader.lastRegisterWrite(Slot.rflags, to);
  if (signal !== 'SIGTRAP' || set < from) return undefined;
  const at = Number(reader.register(Slot.rsp, set));
  const saved = reader.lastMemoryWrite(at, 8, set);
  const popped = reader.instruction(set)?.mnemonic.startsWith('popf');
  if (!popped || reader.instruction(saved)?.mnemonic.startsWith('pushf')) return undefined;
  const stored = saved < 0 ? '' : `, which ${tell(reader, saved)} had stored`;
  return ` ${tell(reader, set)} has set the trap flag: it took another word for the flags${stored}.`;
}

/** Why the run ended within the submission. `context` should have gone on. */
export function whyOpen(
  reader: TraceReader,
  stretch: Stretch,
  context: Suspended | undefined,
): Explanation {
  const { from, to } = stretch;
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
      const why =
        trapped(reader, stretch, outcome.fault) ??
        whyFault(reader, outcome.fault, step, stretch, context);
      return { message: `The run ends ${at}: ${message} (${signal}).${why}`, step };
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
