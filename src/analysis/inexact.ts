import { count } from '../base/count.ts';
import { derived } from '../base/derived.ts';
import { EXCEPTION, PENDING } from '../machine/decode/exception.ts';
import { INEXACT, type Inexactness } from '../machine/decode/inexact.ts';
import { x87Operation } from '../machine/decode/x87-operation.ts';
import { Slot } from '../machine/registers.ts';
import type { TraceReader } from '../trace/reader.ts';
import { describePlace } from './words/place.ts';

/** Instructions of one kind whose outcome is not every CPU's. */
export interface Inexact {
  /** `the last bits of rsqrtps differ from CPU to CPU` */
  what: string;
  count: number;
  /** The step of the first, and where it is, as `describePlace` has it. */
  step: number;
  place: string;
}

const SENTENCES: Readonly<Record<Inexactness, (mnemonic: string) => string>> = {
  estimate: (mnemonic) => `the last bits of ${mnemonic} differ from CPU to CPU`,
  function: (mnemonic) =>
    `the last bits of ${mnemonic} differ from CPU to CPU, and its exception bits are left out`,
  remainder: (mnemonic) =>
    `${mnemonic} is exact to 53 bits only, and its exception bits are left out`,
  exceptions: (mnemonic) => `the exception bits of ${mnemonic} are left out`,
};

const SHIFTED =
  'where an overflow or underflow of the x87 is not masked, a CPU shifts the exponent of a result in a register; ' +
  'here it is the masked one';

/** What a run met that the lab can't do as every CPU does, in the order of the first of each kind. */
export const inexact = derived((reader: TraceReader): readonly Inexact[] => {
  const { instructions, steps } = reader.trace;
  const found: Omit<Inexact, 'place'>[] = [];
  const numbers = new Map<string, number[]>();
  for (const [number, { mnemonic }] of instructions.entries())
    if (INEXACT.has(mnemonic)) numbers.set(mnemonic, [...(numbers.get(mnemonic) ?? []), number]);
  for (const [mnemonic, alike] of numbers) {
    const times = alike.reduce((sum, number) => sum + reader.executions(number, steps), 0);
    const what = SENTENCES[INEXACT.get(mnemonic) as Inexactness](mnemonic);
    if (times > 0) found.push({ what, count: times, step: reader.nextExecution(alike, 0) });
  }
  const shifted = shiftedResults(reader);
  if (shifted.length > 0) found.push({ what: SHIFTED, count: shifted.length, step: shifted[0] });
  return found
    .sort((a, b) => a.step - b.step)
    .map((each) => ({ ...each, place: describePlace(reader, each.step) }));
});

/** `the last bits of rsqrtps differ from CPU to CPU: 3 times, first in scale + 8, a.S:4` */
export function describeInexact({ what, count: times, place }: Inexact): string {
  const often = times === 1 ? 'once' : `${count(times)} times, first`;
  return `${what}: ${often}${place && ` ${place}`}`;
}

/** Steps that raise such an overflow or underflow: only then is it pending after an instruction that computes. */
function shiftedResults(reader: TraceReader): number[] {
  const { registers, registerStep } = reader.history;
  const { lo } = reader.trace.registers;
  const steps: number[] = [];
  for (let i = registers.start[Slot.fsw]; i < registers.start[Slot.fsw + 1]; i++) {
    const status = lo[registers.entries[i]];
    if (!(status & PENDING)) continue;
    const step = registerStep[registers.entries[i]];
    const unmasked = status & ~Number(reader.register(Slot.fcw, step));
    if (!(unmasked & (EXCEPTION.overflow | EXCEPTION.underflow))) continue;
    const operation = x87Operation(reader.instruction(step)?.bytes ?? '');
    if (typeof operation?.into === 'number') steps.push(step);
  }
  return steps;
}
