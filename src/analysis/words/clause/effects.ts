import { plural } from '../../../base/count.ts';
import { hex } from '../../../base/hex.ts';
import { FLAGS, Slot, slotName } from '../../../machine/registers.ts';
import { number } from '../../format.ts';
import { conditionOf, flagValues } from '../condition.ts';
import { describeMemory, value } from '../describe-memory.ts';
import { memoryValue } from '../operands.ts';
import type { Step } from './step.ts';

/** For any other instruction: what changed. */
export function effects(at: Step): string {
  const { reader, step, instruction, stores, loads } = at;
  const changed = reader
    .changes(step)
    .filter(({ slot }) => slot !== Slot.rflags && slot !== Slot.undefinedFlags)
    .map(({ slot, before, after }) => `${slotName(slot)} ${fromTo(at, before, after)}`);
  const kept: string[] = [];
  for (const access of stores) {
    const { address, size } = access;
    const name = describeMemory(reader, access, step);
    const [old, now] = [step, step + 1].map((position) =>
      size <= 8 ? memoryValue(reader, address, size, position) : undefined,
    );
    if (old === undefined || now === undefined) changed.push(`${plural(size, 'byte')} at ${name}`);
    else if (old === now) kept.push(`writes ${value(reader, now, step)} to ${name}, as before`);
    else changed.push(`${name} ${fromTo(at, old, now)}`);
  }
  const source =
    loads.length > 0 && stores.length === 0
      ? `, using ${describeMemory(reader, loads[0], step)}`
      : '';
  const parts = changed.length > 0 ? [`changes ${changed.join(' and ')}`, ...kept] : kept;
  if (parts.length > 0) return ` ${parts.join('; ')}${source}`;
  const flags = flagChanges(at);
  if (flags) return ` changes flags: ${flags}${source}`;
  const condition = conditionOf(instruction.mnemonic);
  const why =
    condition && `: it needs ${condition}, but ${flagValues(reader, instruction.flagsRead, step)}`;
  // The contents of x87 and MMX registers are not part of a trace.
  const limit = /^f(?!nop)|%mm\d/.test(instruction.att) ? ' that is recorded' : '';
  return ` changes nothing${limit}${source}${why ?? ''}`;
}

/** In full where the shortened values look alike. */
function fromTo({ reader, step }: Step, before: bigint, after: bigint): string {
  if (number(before) === number(after)) return `from ${hex(before)} to ${hex(after)}`;
  return `from ${number(before)} to ${value(reader, after, step + 1)}`;
}

function flagChanges({ reader, step }: Step): string {
  const changed = reader.register(Slot.rflags, step) ^ reader.register(Slot.rflags, step + 1);
  const bits = FLAGS.reduce((sum, { bit }) => sum | (Number(changed) & (1 << bit)), 0);
  return flagValues(reader, bits, step + 1);
}
