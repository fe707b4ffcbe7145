import { plural } from '../../../base/count.ts';
import { shortHex } from '../../../base/hex.ts';
import { Slot, slotName } from '../../../machine/registers.ts';
import type { MemoryAccess } from '../../../trace/reader.ts';
import { number } from '../../format.ts';
import { describeMemory, savedField, value } from '../describe-memory.ts';
import { memoryValue, type Operand } from '../operands.ts';
import { compareClause, same, testClause } from './compare.ts';
import { floatingClause } from './floating.ts';
import type { Step } from './step.ts';

/** What moves data or sets it: by far the most of a context switch. */
export function dataClause(at: Step): string | undefined {
  const { instruction, operands: list } = at;
  const { mnemonic } = instruction;
  if (instruction.repeats) return repeatClause(at);
  const [to, from] = list ?? [];
  if (mnemonic === 'push') return pushClause(at);
  if (at.from !== at.to) return crossing(at);
  if (mnemonic === 'pop' && to?.kind === 'register')
    return ` takes ${assigned(at, to.slot)} from ${at.from}'s stack`;
  const floating = floatingClause(at);
  if (floating) return floating;
  if (mnemonic === 'cmp' && to && from) return compareClause(at, to, from);
  if (mnemonic === 'test' && to && from) return testClause(at, to, from);
  if (mnemonic === 'lea' && instruction.writes.length === 1)
    return ` computes an address: ${assigned(at, instruction.writes[0])}`;
  if (/^(mov|movabs|movzx|movsx|movsxd)$/.test(mnemonic) && to && from)
    return moveClause(at, to, from);
  if (/^(xor|sub)$/.test(mnemonic) && to?.kind === 'register' && same(to, from))
    return ` sets ${slotName(to.slot)} to 0`;
  if (/^(nop|endbr64|pause|lfence|mfence|sfence)$/.test(mnemonic)) return ' changes nothing';
  return undefined;
}

/** `rbx = 0xb0b0…b00b, before 0xa0a0…a00b`. */
function assigned({ reader, step }: Step, slot: number): string {
  const before = reader.register(slot, step);
  const after = reader.register(slot, step + 1);
  const text = `${slotName(slot)} = ${value(reader, after, step + 1)}`;
  return before === after ? `${text} (as before)` : text;
}

function pushClause(at: Step): string | undefined {
  const { reader, step, operands: list, stores } = at;
  const [source] = list ?? [];
  if (!source || stores.length === 0) return undefined;
  const name = source.kind === 'register' ? `${slotName(source.slot)} = ` : '';
  const origin = source.kind === 'memory' ? ` from ${describeMemory(reader, source, step)}` : '';
  const { address, size } = stores[0];
  const stored = memoryValue(reader, address, size, step + 1) ?? 0n;
  return ` puts ${name}${value(reader, stored, step)}${origin} on ${at.from}'s stack`;
}

/** The step that makes another context run. */
function crossing(at: Step): string {
  const { reader, step, to, next, loads } = at;
  const source = loads.length > 0 ? ` from ${describeMemory(reader, loads[0], step)}` : '';
  const rsp = shortHex(reader.register(Slot.rsp, step + 1));
  return ` switches to ${to}'s stack: rsp = ${rsp}${source}; from here on ${next} runs`;
}

function moveClause(at: Step, to: Operand, from: Operand): string | undefined {
  const { reader, step } = at;
  if (to.kind === 'memory') {
    const saved = savedField(reader, to.address, step);
    const where = describeMemory(reader, to, step);
    const what = value(reader, to.after, step);
    if (from.kind !== 'register') return ` stores ${what} into ${where}`;
    const verb = saved?.field.slot === from.slot ? 'saves' : 'stores';
    return ` ${verb} ${slotName(from.slot)} = ${what} into ${where}`;
  }
  if (to.kind !== 'register') return undefined;
  if (from.kind === 'memory') {
    const saved = savedField(reader, from.address, step);
    const verb = saved?.field.slot === to.slot ? 'restores' : 'loads';
    return ` ${verb} ${assigned(at, to.slot)} from ${describeMemory(reader, from, step)}`;
  }
  if (from.kind === 'register')
    return ` copies ${slotName(from.slot)} to ${slotName(to.slot)}: ${value(reader, to.after, step)}`;
  return ` sets ${slotName(to.slot)} to ${number(reader.register(to.slot, step + 1))}`;
}

function repeatClause(at: Step): string | undefined {
  const { reader, step, loads, stores } = at;
  const where = (access: MemoryAccess) => describeMemory(reader, access, step);
  if (loads.length + stores.length === 0) return ' does nothing: rcx = 0';
  if (stores.length === 0) return undefined;
  const amount = `${plural(stores.length, 'piece')} of ${plural(stores[0].size, 'byte')}`;
  return loads.length > 0
    ? ` copies ${amount} from ${where(loads[0])} to ${where(stores[0])}`
    : ` fills ${amount} from ${where(stores[0])} on`;
}
