import { prefixByte } from '../encode/prefix.ts';
import { Fault, type Range } from '../text/fault.ts';
import {
  type MemoryOperand,
  type Operand,
  POINTER_WIDTHS,
  type RegisterOperand,
} from './operand.ts';
import { addressWidth, registerWidth, SEGMENT_NAMES } from './registers.ts';

/** An instruction as the encoder has to be asked for it. */
export interface Form {
  mnemonic: string;
  operands: readonly Operand[];
  syntax: 'att' | 'intel';
}

const HIGH_BYTE = /^[abcd]h$/;
const NEEDS_REX = /^(?:r\d|[sd]il|[sb]pl)/;

// Without operands, AT&T's names say the width that GNU as gives these in Intel syntax.
const PLAIN_IN_ATT = new Set(['iret', 'pushf', 'popf', 'sysret', 'sysretq', 'sysexit', 'sysexitq']);

// String instructions that leave their size open; GNU as takes 32 bits, the encoder 16.
const SIZELESS = /^(?:movs|stos|lods|scas|cmps|ins|outs)$/;

// String instructions of 32 bits in Intel's spelling.
const SIZED_STRING = /^(?:movs|stos|lods|scas|cmps|ins|outs)d$/;

// Words the encoder takes though 64-bit code has no such instruction.
const ABSENT = new Set(['salc', 'into', 'icebp', 'cb', 'cd']);

/** Another spelling where the encoder would choose another encoding than GNU as. */
export function adapt(form: Form): Form {
  const { mnemonic, operands, syntax } = form;
  const [first] = operands;
  const target = syntax === 'att' ? operands.at(-1) : first;
  const slot = operands.find((each) => each.kind === 'memory' && each.modifier === 'GOTPCREL');
  if (slot?.kind === 'memory' && /^movq?$/.test(mnemonic)) return withoutSlot(form, slot, target);
  if (mnemonic === 'mov' && syntax === 'att' && first?.kind === 'immediate') {
    const wide = target?.kind === 'register' && registerWidth(target.name) === 64;
    return wide ? { ...form, mnemonic: 'movq' } : form;
  }
  if (/^mov[wlq]?$/.test(mnemonic) && operands.length === 2 && operands.some(isSegment)) {
    const adapted = operands.map((each) => withoutWidth(each, target));
    if (syntax === 'intel') adapted.reverse();
    return { mnemonic: 'mov', operands: adapted, syntax: 'att' };
  }
  const sizing = operands.some((each) => each.kind === 'register' && each.name !== 'dx');
  if (SIZELESS.test(mnemonic) && !sizing) {
    if (syntax === 'att' || operands.length === 0)
      return { ...form, mnemonic: `${mnemonic}l`, syntax: 'att' };
  }
  if (/^(?:sldt|str)q?$/.test(mnemonic) && first?.kind === 'register' && width(first) === 64)
    return {
      ...form,
      mnemonic: mnemonic.replace('q', ''),
      operands: [{ ...first, name: doubleWord(first.name) }],
    };
  if (syntax === 'att') return form;
  if (mnemonic === 'movq' && operands[1]?.kind === 'immediate')
    return { mnemonic, operands: operands.toReversed(), syntax: 'att' };
  if (mnemonic === 'movsx' && width(operands[0]) >= 32 && width(operands[1]) === 32)
    return { ...form, mnemonic: 'movsxd' };
  if (operands.length === 0 && SIZED_STRING.test(mnemonic))
    return { ...form, mnemonic: mnemonic.replace(/d$/, 'l'), syntax: 'att' };
  if (operands.length === 0 && PLAIN_IN_ATT.has(mnemonic)) return { ...form, syntax: 'att' };
  if (mnemonic === 'push' && first?.kind === 'immediate')
    return { mnemonic: 'pushq', operands, syntax: 'att' };
  return form;
}

/** The same in AT&T syntax, where the encoder knows more spellings: with Intel's `d` as AT&T's `l`, or
 * with the size that stands in front of memory as a suffix. */
export function asAtt({ mnemonic, operands }: Form): Form[] {
  // Some instructions of the x87 mean another thing in AT&T syntax.
  if (mnemonic.startsWith('f')) return [];
  const turned = operands.toReversed();
  const size = operands.map(width).find((bits) => bits > 0) ?? 0;
  const suffix = { 8: 'b', 16: 'w', 32: 'l', 64: 'q' }[size] ?? '';
  const names = [mnemonic, mnemonic.replace(/d$/, 'l'), mnemonic + suffix];
  return names.map((name) => ({ mnemonic: name, operands: turned, syntax: 'att' }));
}

/** Width of a register, or of memory with a size in front. */
function width(operand: Operand | undefined): number {
  if (operand?.kind === 'register') return registerWidth(operand.name);
  return operand?.kind === 'memory' && operand.size ? POINTER_WIDTHS[operand.size] : 0;
}

/** A load from a slot of the GOT, made a move of the address as `ld` does. */
function withoutSlot(form: Form, slot: MemoryOperand, target: Operand | undefined): Form {
  const wide = target?.kind === 'register' && registerWidth(target.name) === 64;
  if (!wide || slot.base !== 'rip' || !slot.displacement) return form;
  const address: Operand = { kind: 'immediate', value: slot.displacement, range: slot.range };
  return { mnemonic: 'movq', operands: [address, target], syntax: 'att' };
}

function isSegment(operand: Operand): boolean {
  return operand.kind === 'register' && SEGMENT_NAMES.has(operand.name);
}

/** Moves of segment registers are 16 bits wide anyway; GNU as leaves out prefixes that say so. */
function withoutWidth(operand: Operand, target: Operand | undefined): Operand {
  if (operand.kind === 'memory') return { ...operand, size: undefined };
  if (operand.kind !== 'register' || isSegment(operand)) return operand;
  const bits = registerWidth(operand.name);
  if (bits === 64 || (bits === 16 && operand !== target))
    return { ...operand, name: doubleWord(operand.name) };
  return operand;
}

/** The 32-bit register of which this one is another width. */
function doubleWord(name: string): string {
  if (/^r\d/.test(name)) return `${name.replace(/[wbd]$/, '')}d`;
  return `e${name.replace(/^r/, '')}`;
}

/** Refuses an address that cannot be encoded. */
export function checkAddress({ base, index, range }: MemoryOperand): void {
  if (/^[re]ip$/.test(index ?? '') || (index && /^[re]ip$/.test(base ?? ''))) {
    const hint = 'load the address with lea first';
    throw new Fault(range, 'an address relative to rip has no index', hint);
  }
  if (/^[re]iz$/.test(base ?? '')) throw new Fault(range, `'${base}' cannot be a base`);
  if (base && index && addressWidth(base) !== addressWidth(index))
    throw new Fault(range, `'${base}' and '${index}' differ in width`);
}

/** Refuses what the encoder would abort on or encode wrongly. */
export function refuse({ mnemonic, operands, syntax }: Form, range: Range): void {
  if (ABSENT.has(mnemonic)) throw new Fault(range, `64-bit code has no instruction '${mnemonic}'`);
  const registers = operands.flatMap((each) => {
    if (each.kind === 'register') return [each.name];
    return each.kind === 'memory' ? [each.base ?? '', each.index ?? ''] : [];
  });
  const high = operands.find((each) => each.kind === 'register' && HIGH_BYTE.test(each.name));
  const wide = operands.some((each) => each.kind === 'register' && registerWidth(each.name) === 64);
  if (high && (wide || registers.some((name) => isExtended(name)))) {
    const reason = `'${(high as RegisterOperand).name}' cannot be combined with these operands`;
    throw new Fault(
      high.range,
      reason,
      'ah, bh, ch and dh exclude the registers added in 64-bit mode',
    );
  }
  const [first, second] = operands;
  if (syntax === 'att' && /^f(?:sub|div)r?p$/.test(mnemonic) && second?.kind === 'register') {
    const popped =
      second.name === 'st' && first?.kind === 'register' && !/^st(?:\(0\))?$/.test(first.name);
    if (popped)
      throw new Fault(range, `'${mnemonic}' cannot leave its result in the popped register`);
  }
}

function isExtended(name: string): boolean {
  return NEEDS_REX.test(name) && !/^r(?:ax|bx|cx|dx|si|di|bp|sp|ip)$/.test(name);
}

/** `movabs` between an accumulator and a 64-bit address: prefixes and opcode, or undefined. */
export function accumulatorMove({
  mnemonic,
  operands,
  syntax,
}: Form): { opcode: number[]; memory: MemoryOperand } | undefined {
  if (!/^movabs[bwlq]?$/.test(mnemonic) || operands.length !== 2) return undefined;
  const memory = operands.find((each) => each.kind === 'memory');
  const register = operands.find((each) => each.kind === 'register');
  const width = ['al', 'ax', 'eax', 'rax'].indexOf(register?.name ?? '');
  if (!memory || width < 0 || memory.base || memory.index) return undefined;
  const load = (operands[0] === memory) === (syntax === 'att');
  const segment = memory.segment === undefined ? undefined : prefixByte(memory.segment);
  const front = segment === undefined ? [] : [segment];
  const code = (load ? 0xa0 : 0xa2) + (width > 0 ? 1 : 0);
  return { opcode: [...front, ...[[], [0x66], [], [0x48]][width], code], memory };
}

/** The operand without a segment that it would have anyway, as GNU as writes it. */
export function withoutDefaultSegment(operand: Operand): Operand {
  if (operand.kind !== 'memory') return operand;
  const usual = /^[er][bs]p$/.test(operand.base ?? '') ? 'ss' : 'ds';
  return operand.segment === usual ? { ...operand, segment: undefined } : operand;
}
