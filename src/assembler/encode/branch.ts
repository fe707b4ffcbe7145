import type { Expression } from '../model.ts';
import type { MemoryOperand, Operand } from '../operands/operand.ts';
import { Fault, type Range } from '../text/fault.ts';
import type { Unit } from '../unit.ts';
import { branchForm } from './branch-form.ts';
import { withPrefixes } from './prefix.ts';

/** Writes a jump or call to a place; false if it is none. */
export function branch(
  unit: Unit,
  mnemonic: string,
  operands: readonly Operand[],
  prefixes: readonly number[],
  range: Range,
): boolean {
  const form = branchForm(mnemonic);
  if (!form) return false;
  const [target] = operands;
  if (!target || operands.length > 1)
    throw new Fault(range, `'${mnemonic}' needs one operand, where to go`);
  const value = placeIn(target, unit.syntax);
  if (!value) {
    if (target.kind === 'memory' && target.modifier === 'GOTPCREL' && target.base === 'rip')
      return directInstead(unit, mnemonic, target);
    if (unit.syntax === 'att' && target.kind !== 'immediate' && !target.indirect) {
      unit.problems.warn(target.range, "an indirect jump is written with '*'", "put '*' in front");
      target.indirect = true;
    }
    return false;
  }
  const modifier = target.kind === 'memory' ? target.modifier : undefined;
  if (modifier !== undefined && modifier !== 'PLT')
    throw new Fault(target.range, `'@${modifier}' cannot be a jump's target`);
  const short = form.short && withPrefixes(form.short, prefixes);
  const near = form.near && withPrefixes(form.near, prefixes);
  const { section, origin } = unit;
  if (short && near && value.kind !== 'number') {
    const plt = modifier === 'PLT';
    section.end({ kind: 'branch', target: value, short, near, plt, long: false }, origin, true);
    return true;
  }
  const opcode = near ?? short ?? [];
  const size = near ? 4 : 1;
  const { fragment, offset } = section.here;
  section.write([...opcode, ...new Array<number>(size).fill(0)], origin, true);
  const base = offset + opcode.length + size;
  const at = offset + opcode.length;
  section.fixups.push({
    fragment,
    offset: at,
    size,
    kind: 'relative',
    base,
    value,
    ...target.range,
  });
  return true;
}

/** The place a direct jump goes to, or undefined if the target is a register or in memory. */
function placeIn(target: Operand, syntax: Unit['syntax']): Expression | undefined {
  if (target.kind === 'memory' && target.bare && !target.indirect) return target.displacement;
  if (target.kind !== 'immediate') return undefined;
  if (syntax === 'intel') return target.value;
  throw new Fault(target.range, "a jump's target is written without '$'");
}

/** A jump through a slot of the GOT, made direct as `ld` does, in the same number of bytes. */
function directInstead(unit: Unit, mnemonic: string, target: MemoryOperand): boolean {
  const { displacement: value, range } = target;
  if (value === undefined || !/^(?:call|jmp)q?$/.test(mnemonic)) return false;
  const { section, origin } = unit;
  const { fragment, offset } = section.here;
  const call = mnemonic.startsWith('call');
  section.write(call ? [0x67, 0xe8, 0, 0, 0, 0] : [0xe9, 0, 0, 0, 0, 0x90], origin, true);
  const at = offset + (call ? 2 : 1);
  section.fixups.push({
    fragment,
    offset: at,
    size: 4,
    kind: 'relative',
    base: at + 4,
    value,
    ...range,
  });
  return true;
}
