import { number } from '../expression.ts';
import { PAGE_SIZE } from '../link/layout.ts';
import type { Expression } from '../model.ts';
import { parseAttOperand } from '../operands/att.ts';
import {
  accumulatorMove,
  adapt,
  asAtt,
  checkAddress,
  type Form,
  refuse,
  withoutDefaultSegment,
} from '../operands/forms.ts';
import { checkImmediate, type ImmediateField, immediateField } from '../operands/immediate.ts';
import { parseIntelOperand } from '../operands/intel.ts';
import type { ImmediateOperand, MemoryOperand, Operand } from '../operands/operand.ts';
import { addressWidth } from '../operands/registers.ts';
import { fromThread } from '../operands/thread.ts';
import type { Fixup } from '../section.ts';
import { littleEndian } from '../text/bytes.ts';
import type { Cursor } from '../text/cursor.ts';
import { Fault, type Range } from '../text/fault.ts';
import type { Unit } from '../unit.ts';
import { accepts } from './accepts.ts';
import { encodingFault } from './advice.ts';
import { branch } from './branch.ts';
import { encodeByHand, fromSimilar, repairNop, similar } from './by-hand.ts';
import type { EncodingFailure } from './encoder.ts';
import { prefixByte, prefixCount, withPrefixes, wrongPrefix } from './prefix.ts';

// Stand for symbols while an instruction is encoded, so that it gets a full-size field, and show
// where the field is. No two fields of one instruction have bytes in common by chance.
const DISPLACEMENT_MARK = 0x6ab1c2d3n;
const IMMEDIATE_MARKS = { 1: 0x5bn, 2: 0x5ab1n, 4: 0x5cb3c4d5n, 8: 0x5cb3c4d55eb6c7d8n } as const;

/** A symbol's field in an instruction: what goes into it and how to find it. */
interface Field {
  mark: bigint;
  size: 1 | 2 | 4 | 8;
  kind: Fixup['kind'];
  value: Expression;
  range: Range;
  /** Immediates end the instruction; displacements are searched for. */
  last: boolean;
}

const WORD = /[A-Za-z][\w.]*/y;

/** Operands of AT&T's syntax up to the statement's end that name nothing but registers and short numbers. */
const PLAIN = (() => {
  const number = '-?(?:0x[0-9a-f]{1,4}|[1-9]\\d{0,4}|0)';
  const memory = `(?:${number})?\\(%\\w+(?:,%\\w+(?:,[1248])?)?\\)`;
  const operand = `(?:%[a-z]\\w*|\\$${number}|${memory})`;
  return new RegExp(`(?:${operand}(?:\\s*,\\s*${operand})*)?\\s*$`, 'y');
})();

/** Above this they are dropped: a page may live for days. */
const MOST_REMEMBERED = 20_000;

/** The bytes of such instructions, which depend on nothing else. */
const known = new Map<string, readonly number[]>();

/** Assembles one machine instruction; the cursor stands behind its mnemonic. */
export function instruction(unit: Unit, cursor: Cursor, first: string, range: Range): void {
  const { position } = cursor;
  const plain = unit.syntax === 'att' ? cursor.match(PLAIN) : undefined;
  const text = plain !== undefined ? `${first} ${plain}` : '';
  const before = known.get(text);
  if (before) {
    unit.section.write(before, unit.origin, true);
    return;
  }
  cursor.position = position;
  const bytes = encoded(unit, cursor, first, range);
  if (plain === undefined || !bytes) return;
  if (known.size >= MOST_REMEMBERED) known.clear();
  known.set(text, bytes);
}

/** Its bytes, if no symbol has a part in them. */
function encoded(
  unit: Unit,
  cursor: Cursor,
  first: string,
  range: Range,
): readonly number[] | undefined {
  const prefixes: number[] = [];
  let mnemonic = first;
  let where = range;
  for (let byte = prefixByte(mnemonic); byte !== undefined; byte = prefixByte(mnemonic)) {
    prefixes.push(byte);
    cursor.skipBlanks();
    const from = cursor.position;
    const next = cursor.match(WORD);
    if (next === undefined) {
      cursor.expectEnd();
      if (prefixes.length > 1)
        throw new Fault(range, 'an instruction is missing behind the prefixes');
      unit.section.write(withPrefixes([], prefixes), unit.origin, true);
      return undefined;
    }
    mnemonic = next.toLowerCase();
    where = cursor.range(from);
  }
  const operands: Operand[] = [];
  if (cursor.peek() !== '') {
    const parse = unit.syntax === 'att' ? parseAttOperand : parseIntelOperand;
    do operands.push(parse(unit, cursor));
    while (cursor.take(','));
    cursor.expectEnd(/^[%$\w[(]/.test(cursor.peek()) ? "put ',' between operands" : undefined);
  }
  const wrong = wrongPrefix(prefixes, mnemonic, operands);
  if (wrong !== undefined) throw new Fault(range, wrong);
  if (branch(unit, mnemonic, operands, prefixes, where)) return undefined;
  return new Encoding(unit, mnemonic, where, operands).write(prefixes);
}

/** One instruction on its way to bytes: its operands as text for the encoder, its symbol fields. */
class Encoding {
  readonly #fields: Field[] = [];
  readonly #immediates: { value: bigint; field: ImmediateField; range: Range }[] = [];
  readonly #unit: Unit;
  readonly #range: Range;
  readonly #form: Form;

  constructor(unit: Unit, mnemonic: string, range: Range, operands: readonly Operand[]) {
    this.#unit = unit;
    this.#range = range;
    const plain = operands.map(withoutDefaultSegment);
    this.#form = { mnemonic, operands: plain, syntax: unit.syntax };
  }

  /** The bytes that were written, if no symbol has a part in them. */
  write(prefixes: readonly number[]): readonly number[] | undefined {
    const { section, origin } = this.#unit;
    const bytes = withPrefixes(this.#bytes(), prefixes);
    const { fragment, offset } = section.here;
    const fixups: Fixup[] = [];
    for (const { mark, size, kind, value, range, last } of this.#fields) {
      const at = last ? bytes.length - size : find(bytes, mark, size);
      if (at < 0 || find(bytes.slice(at, at + size), mark, size) !== 0)
        throw new Fault(range, `'${this.#form.mnemonic}' cannot hold a symbol here`);
      bytes.fill(0, at, at + size);
      const base = offset + bytes.length;
      fixups.push({ fragment, offset: offset + at, size, kind, base, value, ...range });
    }
    section.fixups.push(...fixups);
    section.write(bytes, origin, true);
    return fixups.length === 0 ? bytes : undefined;
  }

  #bytes(): number[] {
    const { mnemonic, operands, syntax } = this.#form;
    const move = accumulatorMove(this.#form);
    if (move) return [...move.opcode, ...this.#wholeAddress(move.memory)];
    refuse(this.#form, this.#range);
    const accepted = accepts(this.#form);
    if (!accepted) {
      const reason = accepted === undefined ? 'mnemonic' : 'operands';
      throw encodingFault(reason, this.#form, this.#range);
    }
    for (const each of operands) if (each.kind === 'memory') checkAddress(each);
    const registers = operands.flatMap((each) => (each.kind === 'register' ? [each.name] : []));
    if (registers.length === operands.length) {
      const known = encodeByHand(mnemonic, registers);
      if (known) return known;
    }
    // GNU as, but not the encoder, takes the one-byte form for the breakpoint.
    const [first] = operands;
    const three =
      first?.kind === 'immediate' && first.value.kind === 'number' && first.value.value === 3n;
    if (mnemonic === 'int' && three) return [0xcc];
    const like = similar(mnemonic);
    const adapted = adapt(like ? { ...this.#form, mnemonic: like } : this.#form);
    let result = this.#ask(adapted);
    if (typeof result === 'string' && syntax === 'intel')
      for (const other of asAtt(adapted)) {
        if (typeof result !== 'string' || accepts(other) !== true) continue;
        this.#fields.length = 0;
        this.#immediates.length = 0;
        result = this.#ask(other);
      }
    if (typeof result === 'string') throw encodingFault(result, this.#form, this.#range);
    const count = prefixCount(result);
    // It takes some words for a prefix alone.
    if (count === result.length) throw encodingFault('mnemonic', this.#form, this.#range);
    // The encoder sometimes prefers AVX-512's form, which GNU as avoids where it can.
    if (result[count] === 0x62)
      throw new Fault(this.#range, `only an AVX-512 form of '${mnemonic}' is known here`);
    this.#checkTail(result);
    if (like) return fromSimilar(mnemonic, [...result]);
    return /^nop[wlq]?$/.test(mnemonic) ? repairNop([...result]) : [...result];
  }

  #ask(form: Form): Uint8Array | EncodingFailure {
    const { mnemonic, operands, syntax } = form;
    const texts = operands.map((operand, index) => this.#print(operand, index, form));
    const encoded = this.#unit.encoder.encode(`${mnemonic} ${texts.join(', ')}`, syntax);
    const whole = this.#immediates.find(({ field }) => field.size === 8);
    if (!whole || typeof encoded === 'string') return encoded;
    const bytes = encoded.slice();
    bytes.set(littleEndian(whole.value, 8), bytes.length - 8);
    return bytes;
  }

  /** Faults if the encoding does not end with the immediate it was given. */
  #checkTail(bytes: Uint8Array): void {
    const [only, second] = this.#immediates;
    if (!only || second) return;
    const { value, field, range } = only;
    const fits = [1, field.size, 8].some((size) => {
      if (size > bytes.length) return false;
      let tail = 0n;
      for (let at = 1; at <= size; at++) tail = (tail << 8n) | BigInt(bytes[bytes.length - at]);
      return BigInt.asIntN(field.bits, BigInt.asIntN(size * 8, tail)) === value;
    });
    // `shl $1` has a form without the number.
    if (!fits && value !== 1n)
      throw new Fault(range, `'${this.#form.mnemonic}' does not take the immediate ${value}`);
  }

  #wholeAddress(memory: MemoryOperand): Uint8Array {
    const value = memory.displacement ?? number(0);
    if (value.kind === 'number') return littleEndian(value.value, 8);
    const { range } = memory;
    const mark = IMMEDIATE_MARKS[8];
    this.#fields.push({ mark, size: 8, kind: 'either', value, range, last: true });
    return littleEndian(mark, 8);
  }

  #print(operand: Operand, index: number, form: Form): string {
    const att = form.syntax === 'att';
    switch (operand.kind) {
      case 'register':
        return `${operand.indirect ? '*' : ''}${att ? '%' : ''}${operand.name}`;
      case 'immediate':
        return `${att ? '$' : ''}${this.#immediate(operand, index, form)}`;
      case 'memory':
        return att ? this.#printAtt(operand) : this.#printIntel(operand);
    }
  }

  #immediate({ value, range }: ImmediateOperand, index: number, form: Form): bigint {
    const { mnemonic, operands, syntax } = form;
    const field = immediateField(mnemonic, operands, index);
    const target = operands[syntax === 'att' ? operands.length - 1 : 0];
    const whole = /^mov(?:q|absq?)?$/.test(mnemonic) && target?.kind === 'register';
    if (value.kind === 'number') {
      const known = checkImmediate(value.value, field, whole, range);
      this.#immediates.push({ value: known, field, range });
      // A whole word changes nothing else, and many are random: the encoder knows the instruction already.
      return field.size === 8 ? IMMEDIATE_MARKS[8] : known;
    }
    const mark = IMMEDIATE_MARKS[field.size];
    const kind = field.bits === 64 && field.size === 4 ? 'signed' : 'either';
    this.#fields.push({ mark, size: field.size, kind, value, range, last: true });
    return mark;
  }

  #displacement(memory: MemoryOperand): bigint | undefined {
    const { range, base, index } = memory;
    let { displacement: value } = memory;
    if (/^GOTPCREL(?:X|_NORELAX)?$/.test(memory.modifier ?? '') && base === 'rip' && value) {
      value = this.#unit.slot(value, memory.range.line.text.slice(range.from, range.to));
    } else if (memory.modifier === 'TPOFF' && base !== 'rip' && value) {
      value = fromThread(value, range);
    } else if (memory.modifier === 'GOTTPOFF' && base === 'rip' && value) {
      const name = memory.range.line.text.slice(range.from, range.to);
      value = this.#unit.slot(fromThread(value, range), name);
    } else if (/^(?:TLSGD|TLSLD|TLSDESC|DTPOFF)$/.test(memory.modifier ?? '')) {
      const reason = `'@${memory.modifier}' is for shared libraries: the image is linked statically`;
      throw new Fault(range, reason, 'compile with -ftls-model=local-exec');
    } else if (memory.modifier !== undefined) {
      const reason = `'@${memory.modifier}' is not supported here: the image is linked statically`;
      throw new Fault(range, reason, "name the symbol alone, as in 'name(%rip)'");
    }
    if (value === undefined) return undefined;
    if (value.kind === 'number') {
      this.#warnOfAddress(memory, value.value);
      const narrow = addressWidth(base ?? index ?? 'rax') === 32;
      const number = narrow ? BigInt.asIntN(32, value.value) : BigInt.asIntN(64, value.value);
      if (number >= -(1n << 31n) && number < 1n << 31n) return number;
      const reason = `the displacement ${value.value} does not fit in 32 bits`;
      throw new Fault(range, `${reason} (-2147483648 to 2147483647)`);
    }
    const kind = base === 'rip' || base === 'eip' ? 'relative' : 'signed';
    this.#fields.push({ mark: DISPLACEMENT_MARK, size: 4, kind, value, range, last: false });
    return DISPLACEMENT_MARK;
  }

  /** `movq 5, %rax` reads memory at 5, which hardly anyone means. */
  #warnOfAddress(memory: MemoryOperand, value: bigint): void {
    if (!memory.bare || this.#form.syntax !== 'att' || value < 0n || value >= BigInt(PAGE_SIZE))
      return;
    const { line, from, to } = memory.range;
    const text = line.text.slice(from, to);
    this.#unit.problems.warn(
      memory.range,
      `'${text}' is an address here`,
      `a number is '$${text}'`,
    );
  }

  #printAtt(memory: MemoryOperand): string {
    const { segment, base, index, scale, indirect } = memory;
    const front = `${indirect ? '*' : ''}${segment ? `%${segment}:` : ''}`;
    const number = this.#displacement(memory);
    // Without registers the encoder would make it relative to rip; riz says "none".
    if (!base && !index) return `${front}${number ?? 0}(,%riz,1)`;
    const inside = `${base ? `%${base}` : ''}${index ? `,%${index},${scale}` : ''}`;
    return `${front}${number ?? ''}(${inside})`;
  }

  #printIntel(memory: MemoryOperand): string {
    const { size, segment, base, index, scale } = memory;
    const width = size === 'oword' ? 'xmmword' : size;
    const front = `${width ? `${width} ptr ` : ''}${segment ? `${segment}:` : ''}`;
    const number = this.#displacement(memory);
    const terms = [base, index && `${index}*${scale}`].filter((term) => term !== undefined);
    if (terms.length === 0) terms.push('riz*1');
    const sum = terms.join('+');
    if (number === undefined) return `${front}[${sum}]`;
    return `${front}[${sum}${number < 0n ? number : `+${number}`}]`;
  }
}

function find(bytes: readonly number[], mark: bigint, size: number): number {
  for (let at = bytes.length - size; at >= 0; at--) {
    let same = true;
    for (let byte = 0; byte < size && same; byte++)
      same = bytes[at + byte] === Number((mark >> BigInt(8 * byte)) & 255n);
    if (same) return at;
  }
  return -1;
}
