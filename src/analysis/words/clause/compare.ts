import { slotName } from '../../../machine/registers.ts';
import { number } from '../../format.ts';
import { flagValues } from '../condition.ts';
import { describeMemory } from '../describe-memory.ts';
import type { Operand } from '../operands.ts';
import type { Step } from './step.ts';

/** True if both are the same register in the same width. */
export function same(a: Operand, b: Operand | undefined): boolean {
  return a.kind === 'register' && b?.kind === 'register' && a.slot === b.slot && a.size === b.size;
}

/** What `cmp` finds, as signed and as unsigned numbers, and the flags it leaves. */
export function compareClause(at: Step, to: Operand, from: Operand): string {
  const size = to.kind === 'immediate' ? 8 : to.size;
  const [a, b] = [before(to), before(from)].map((bits) => BigInt.asUintN(8 * size, bits));
  const [c, d] = [a, b].map((bits) => BigInt.asIntN(8 * size, bits));
  const unsigned = a < b ? 'below' : 'above';
  const signed = c < d ? 'less' : 'greater';
  const agree = a < b === c < d;
  const result =
    a === b ? 'equal' : agree ? signed : `${unsigned} as unsigned, ${signed} as signed numbers`;
  const flags = flagValues(at.reader, (1 << 0) | (1 << 6), at.step + 1);
  return ` compares ${operandName(at, to)} with ${operandName(at, from)}: ${result}; ${flags}`;
}

/** What `test` finds, and the flags it leaves. */
export function testClause(at: Step, to: Operand, from: Operand): string {
  const flags = flagValues(at.reader, (1 << 6) | (1 << 7), at.step + 1);
  if (same(to, from)) return ` looks at ${operandName(at, to)}: ${flags}`;
  const common = number(before(to) & before(from));
  return ` looks at the bits common to ${operandName(at, to)} and ${operandName(at, from)}: ${common}; ${flags}`;
}

function before(operand: Operand): bigint {
  return operand.kind === 'immediate' ? operand.value : operand.before;
}

function operandName({ reader, step }: Step, operand: Operand): string {
  if (operand.kind === 'immediate') return number(operand.value);
  const bits = number(BigInt.asUintN(64, BigInt.asIntN(8 * operand.size, operand.before)));
  return operand.kind === 'register'
    ? `${slotName(operand.slot)} = ${bits}`
    : `${describeMemory(reader, operand, step)} (${bits})`;
}
