import { count } from '../../base/count.ts';
import type { Instruction } from '../../machine/instruction.ts';
import type { TraceReader } from '../../trace/reader.ts';
import { Access } from '../../trace/trace.ts';
import { ending } from '../ending.ts';
import { describeOverflow } from '../overflow.ts';
import { dataClause } from './clause/data.ts';
import { effects } from './clause/effects.ts';
import { flowClause } from './clause/flow.ts';
import type { Step } from './clause/step.ts';
import { instructionText } from './instruction-text.ts';
import { contextTitle, nameLine } from './names.ts';
import { operands } from './operands.ts';
import { arrivalNote } from './signal/next.ts';

/**
 * What step `step` did, in a sentence made from the trace, and the switch that begins after it, if
 * one does; for the position at the end, how the run ended. Assembly text in it is in `syntax`.
 */
export function sentence(
  reader: TraceReader,
  step: number,
  syntax: 'att' | 'intel' = 'att',
): string {
  const instruction = step < reader.trace.steps ? reader.instruction(step) : undefined;
  if (!instruction) return end(reader);
  const accesses = reader.accesses(step);
  const context = (position: number) => reader.trace.contexts[reader.context(position)];
  const at: Step = {
    reader,
    step,
    instruction,
    operands: operands(reader, step),
    loads: accesses.filter(({ kind }) => kind === Access.load),
    stores: accesses.filter(({ kind }) => kind === Access.store),
    from: context(step).name,
    to: context(step + 1).name,
    next: contextTitle(context(step + 1)),
  };
  const clause = flowClause(at) ?? dataClause(at) ?? effects(at);
  return `${instructionText(reader, instruction, syntax)}${clause}.${compiledFrom(reader, instruction)}${overrun(reader, step)}${arrivalNote(reader, step)}${beginning(reader, step + 1)}`;
}

/** ` Compiled from co.c:12.` where a compiler says so. */
function compiledFrom(reader: TraceReader, { address, flow }: Instruction): string {
  const line = flow === 'signal' ? undefined : nameLine(reader, address);
  return line ? ` Compiled from ${line}.` : '';
}

/** `The run ends: main returned 0 after 330 steps.`; what went on without being recorded did not end. */
function end(reader: TraceReader): string {
  const cut = /^(budget used up|cancelled)$/.test(reader.trace.outcome.kind);
  return `The ${cut ? 'recording' : 'run'} ends: ${ending(reader)}.`;
}

/** ` Here stack high (256 bytes) was overrun …` at the step that first left a stack at its end. */
function overrun(reader: TraceReader, step: number): string {
  const here = reader.history.spans.overflows.find((each) => each.step === step);
  return here ? ` The stack ends here: ${describeOverflow(reader, here)}.` : '';
}

/** ` Switch 2 of 6 begins: B to A.` at the position of its first step, elsewhere nothing. */
function beginning(reader: TraceReader, position: number): string {
  const { start, from, to } = reader.history.switches;
  const index = reader.lastSwitch(position);
  if (start[index] !== position) return '';
  const [a, b] = [from, to].map((side) => reader.trace.contexts[side[index]].name);
  return ` Switch ${count(index + 1)} of ${count(start.length)} begins: ${a} to ${b}.`;
}
