import { count, plural } from '../base/count.ts';
import { derived } from '../base/derived.ts';
import { hex } from '../base/hex.ts';
import { signalName } from '../machine/kernel/signals.ts';
import { Slot } from '../machine/registers.ts';
import { outputOf } from '../trace/output.ts';
import type { TraceReader } from '../trace/reader.ts';
import { freedStack } from './freed-stack.ts';
import { lostRegister, lostRegisters } from './lost-register.ts';
import { misalignedStart } from './misaligned-start.ts';
import { describeOverflow } from './overflow.ts';
import { staleSave } from './stale-save.ts';
import type { Trouble } from './trouble.ts';
import { whoseValue } from './whose-value.ts';
import { contextTitle, nameLine, nameSymbol, stackTitle } from './words/names.ts';
import { ownCall } from './words/own-line.ts';

/** Where a run's end is to be looked for: the instruction that faulted, or was reached last. */
export function endingPc(reader: TraceReader): number {
  const { trace } = reader;
  const known = trace.instructions.some(({ address }) => address === trace.finalPc);
  // A jump that leads nowhere has no instruction at its end; the one that jumped is the cause.
  return known || trace.steps === 0 ? trace.finalPc : reader.pc(trace.steps - 1);
}

/**
 * How a run ended: `main returned 0 after 330 steps`; and what had gone wrong by then, which may be the
 * cause: what a switch had lost, a save that was out of date, a switch to a stack given back and, of a run that faults, a stack that began in
 * the wrong place or did not suffice. Without a full stop.
 */
export function ending(reader: TraceReader): string {
  const { outcome } = reader.trace;
  const told =
    outcome.kind === 'faulted' && !outcome.fault.guard ? overflows(reader)[0] : undefined;
  const before = [
    lostRegister(reader),
    staleSave(reader),
    freedStack(reader),
    misalignedStart(reader),
    told,
  ].filter((each) => each !== undefined);
  before.sort((a, b) => a.step - b.step);
  const wild = whoseValue(reader);
  const end = wild ? `${outcomeOf(reader)}: ${wild}` : outcomeOf(reader);
  return [end, ...before.map(({ message }) => message)].join('; before that, ');
}

/**
 * What went wrong, in order: switches that lost a register, from a save out of date and to a stack given back, a stack that
 * began in the wrong place, stacks that did not suffice. Where there is none, the fault that the run ended in.
 */
export const troubles = derived((reader: TraceReader): readonly Trouble[] => {
  const { outcome, steps } = reader.trace;
  const found = [
    ...lostRegisters(reader),
    staleSave(reader),
    freedStack(reader),
    misalignedStart(reader),
    ...overflows(reader),
  ]
    .filter((each) => each !== undefined)
    .sort((a, b) => a.step - b.step);
  if (found.length > 0 || outcome.kind !== 'faulted') return found;
  return [{ step: steps, message: `the run ends in a fault: ${outcomeOf(reader)}` }];
});

/** Stacks that did not suffice, each where rsp has just left it. */
function overflows(reader: TraceReader): Trouble[] {
  return reader.history.spans.overflows.map((each) => ({
    step: each.step + 1,
    message: describeOverflow(reader, each),
  }));
}

/** What a function returned as an int: a number as it is counted; what is none, such as a hash, by its bits. */
function intText(value: number): string {
  return Math.abs(value) < 1e6 ? count(value) : hex(BigInt.asUintN(32, BigInt(value)));
}

/** How a run ended, and nothing of what came before. Without a full stop. */
export function outcomeOf(reader: TraceReader): string {
  const { outcome, steps } = reader.trace;
  const after = `after ${plural(steps, 'step')}`;
  const context = contextTitle(reader.trace.contexts[reader.context(steps)]);
  switch (outcome.kind) {
    case 'finished':
      return `${entry(reader)} returned ${intText(outcome.result)} ${after}`;
    case 'exited':
      return outcome.code === 0
        ? `exited with 0 ${after}`
        : `exited with ${outcome.code} in ${context} ${after}${lastWords(reader)}`;
    case 'cancelled':
      return `cancelled ${after}`;
    case 'budget used up':
      return `still running ${[after, nameLine(reader, endingPc(reader))].filter(Boolean).join(' at ')}, which is the limit${depth(reader)}`;
    case 'killed': {
      const why = outcome.why ? `: ${outcome.why}` : lastWords(reader);
      return `killed by ${signalName(outcome.signal)}${place(reader, context)} ${after}${why}`;
    }
    case 'stopped':
      return `stopped for ever by ${signalName(outcome.signal)}${place(reader, context)} ${after}: nobody sends SIGCONT`;
    case 'waits for ever':
      return `${outcome.call} waits for ever: ${outcome.why}; it was called${place(reader, context)} ${after}`;
    case 'faulted': {
      const pc = endingPc(reader);
      const places = [
        nameSymbol(reader, pc),
        nameLine(reader, pc),
        calledFrom(reader, pc),
        context,
        after,
      ];
      const at = places.filter(Boolean).join(', ');
      return `${outcome.fault.message} (${outcome.fault.signal} at ${at})`;
    }
  }
}

/** ` in main, co.c:12, A`: where the last step was. */
function place(reader: TraceReader, context: string): string {
  const pc = reader.pc(Math.max(reader.trace.steps - 1, 0));
  const places = [nameSymbol(reader, pc), nameLine(reader, pc), calledFrom(reader, pc), context];
  return ` in ${places.filter(Boolean).join(', ')}`;
}

/** `called from co.c:12`: of code that is not a person's own. */
function calledFrom(reader: TraceReader, pc: number): string | undefined {
  const from = ownCall(reader, pc);
  return from && `called from ${from.path}:${from.line}`;
}

/** What recursion without an end looks like where the limit comes before the end of the stack. */
function depth(reader: TraceReader): string {
  const { steps } = reader.trace;
  const rsp = Number(reader.register(Slot.rsp, steps));
  const stack = reader.stack(rsp, steps);
  const kibibytes = stack && Math.floor((stack.high - rsp) / 1024);
  if (!kibibytes || kibibytes < DEEP_KIB) return '';
  return `, with ${count(kibibytes)} KiB on ${stackTitle(reader, stack)}, as if a function called itself without end`;
}

/** Frames of an ordinary program stay far below. */
const DEEP_KIB = 256;

/** The last line that a program in trouble wrote as an error: `: double free of 0x500040`. */
function lastWords({ trace }: TraceReader): string {
  // A line may take several calls.
  const written = outputOf(trace.calls.filter(({ stream }) => stream === 'stderr'));
  const line = written.trimEnd().split('\n').at(-1);
  return line ? `: ${line}` : '';
}

/** The function that the run began in, unless it began in the middle of one, as a fork does. */
function entry(reader: TraceReader): string {
  const name = nameSymbol(reader, reader.pc(0));
  return name && !name.includes(' ') ? name : 'the run';
}
