import type { ImageSymbol } from '../assembler/image.ts';
import { derived } from '../base/derived.ts';
import { functionOfInstruction } from '../trace/functions.ts';
import type { TraceReader } from '../trace/reader.ts';
import { fieldNamed } from './fields.ts';
import { sourceLine } from './lines.ts';
import { type Member, memberNamed } from './members.ts';
import { contextsNamed, noContext, suggestion, symbolsNamed } from './names.ts';
import { Problem } from './problem.ts';
import { type Register, registerNamed } from './registers.ts';
import {
  Both,
  Combined,
  Constant,
  InstructionTerm,
  MemoryTerm,
  Not,
  PositionTerm,
  SlotTerm,
  StretchTerm,
  type Term,
} from './term.ts';
import { numberOf, type Token, tokensOf } from './tokens.ts';

/** Memory reads within each other at most. */
const DEEPEST = 8;

type Operation = (a: bigint, b: bigint) => bigint | undefined;

const ARITHMETIC: readonly Readonly<Record<string, Operation>>[] = [
  { '&': (a, b) => a & b, '|': (a, b) => a | b, '^': (a, b) => a ^ b },
  { '<<': (a, b) => (b < 64n ? a << b : 0n), '>>': (a, b) => a >> (b < 64n ? b : 64n) },
  { '+': (a, b) => a + b, '-': (a, b) => a - b },
  {
    '*': (a, b) => a * b,
    '/': (a, b) => (b === 0n ? undefined : a / b),
    '%': (a, b) => (b === 0n ? undefined : a % b),
  },
];

const COMPARISONS: Readonly<Record<string, (a: bigint, b: bigint) => boolean>> = {
  '==': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};

const SIZED = /^([ui])(8|16|32|64)$/;

/** Reads a condition, or an address, that begins at `from` of the whole text. Throws a `Problem`. */
export class Expressions {
  readonly #reader: TraceReader;
  readonly #position: number;
  readonly #tokens: Token[];
  #next = 0;
  #depth = 0;

  /** @param position where `:12` and `frame` are looked for, and nothing else */
  constructor(reader: TraceReader, position: number, text: string, from = 0) {
    this.#reader = reader;
    this.#position = position;
    this.#tokens = tokensOf(text, from);
  }

  /** The whole text as one. */
  whole(): Term {
    const term = this.#either();
    const { kind, text, at } = this.#token;
    if (kind !== 'end') throw new Problem(`'${text}' is not expected here`, at);
    return term;
  }

  /** The whole text as `[address]`: the address. */
  address(): Term {
    this.#expect('[');
    this.#depth++;
    const term = this.#either();
    this.#expect(']');
    return term;
  }

  get #token(): Token {
    return this.#tokens[this.#next];
  }

  /** Takes the next token if it is one of these. */
  #take(...texts: string[]): string | undefined {
    const { kind, text } = this.#token;
    if (kind === 'number' || kind === 'end' || !texts.includes(text)) return undefined;
    this.#next++;
    return text;
  }

  #expect(text: string): void {
    const { at } = this.#token;
    if (!this.#take(text)) throw new Problem(`'${text}' is missing here`, at);
  }

  #either(): Term {
    let term = this.#both();
    while (this.#take('||', 'or')) term = new Both(term, this.#both(), true);
    return term;
  }

  #both(): Term {
    let term = this.#comparison();
    while (this.#take('&&', 'and')) term = new Both(term, this.#comparison(), false);
    return term;
  }

  #comparison(): Term {
    const named = this.#named();
    if (named) return named;
    const a = this.#arithmetic(0);
    const { at } = this.#token;
    const operator = this.#take(...Object.keys(COMPARISONS));
    if (!operator) return a;
    const b = this.#arithmetic(0);
    if (/^(<|>=)$/.test(operator) && !a.signed && b instanceof Constant && b.value === 0n)
      throw new Problem(`nothing without a sign is below 0; i64(rax) ${operator} 0 has one`, at);
    return compared(a, operator, b);
  }

  /** `context == B`, `function == f`, `line == co.c:12`. */
  #named(): Term | undefined {
    const { kind, text } = this.#token;
    const tables: Readonly<Record<string, (name: string, at: number) => Term>> = {
      context: (name, at) => this.#inContext(name, at),
      function: (name, at) => this.#inFunction(name, at),
      line: (name, at) => this.#onLine(name, at),
    };
    if (kind !== 'name' || !Object.hasOwn(tables, text)) return undefined;
    this.#next++;
    const operator = this.#take('==', '!=');
    if (!operator)
      throw new Problem(`'${text}' is compared with a name: ${text} == …`, this.#token.at);
    const { at } = this.#token;
    const parts: Token[] = [];
    for (let part = this.#token; part.kind !== 'end'; part = this.#token) {
      if (part.kind === 'sign' && /^(&&|\|\||\)|!=|==)$/.test(part.text)) break;
      if (part.kind === 'name' && /^(and|or)$/.test(part.text)) break;
      parts.push(part);
      this.#next++;
    }
    // Blanks as they stood: `coroutine 3`, `co.c:12`.
    const name = parts
      .map((part, i) => {
        const before = parts[i - 1];
        const apart = before && before.at + before.text.length < part.at;
        return `${apart ? ' ' : ''}${part.text}`;
      })
      .join('');
    if (name === '') throw new Problem('a name is missing here', at);
    const term = tables[text](name, at);
    return operator === '==' ? term : new Not(term);
  }

  #inContext(name: string, at: number): Term {
    const contexts = contextsNamed(this.#reader, name);
    if (contexts.length === 0) throw new Problem(noContext(this.#reader, name), at);
    const { start, context } = this.#reader.history.spans;
    return new StretchTerm(
      start,
      Uint8Array.from(context, (each) => (contexts.includes(each) ? 1 : 0)),
    );
  }

  #inFunction(name: string, at: number): Term {
    const starts = new Set(this.#symbols(name, at).map(({ address }) => address));
    const functions = functionOfInstruction(this.#reader.trace);
    return new InstructionTerm(
      this.#reader,
      Uint8Array.from(functions, (each) => (each && starts.has(each.start) ? 1 : 0)),
    );
  }

  #onLine(text: string, at: number): Term {
    const name = text.includes(':') ? text : `:${text}`;
    const { all } = sourceLine(this.#reader, name, this.#position, at);
    const { instructions } = this.#reader.trace;
    return new InstructionTerm(
      this.#reader,
      Uint8Array.from(instructions, (_, i) => (all.has(i) ? 1 : 0)),
    );
  }

  #symbols(name: string, at: number): readonly ImageSymbol[] {
    const found = symbolsNamed(this.#reader, name);
    if (found.length === 0)
      throw new Problem(`nothing is called '${name}'${suggestion(this.#reader, name)}`, at);
    return found;
  }

  /** Operators that bind alike stand together: those of a higher level first. */
  #arithmetic(level: number): Term {
    const operations = ARITHMETIC[level];
    if (!operations) return this.#unary();
    let term = this.#arithmetic(level + 1);
    for (;;) {
      const operator = this.#take(...Object.keys(operations));
      if (!operator) return term;
      term = combine([term, this.#arithmetic(level + 1)], operations[operator]);
    }
  }

  #unary(): Term {
    switch (this.#take('-', '~', '!', 'not', '&')) {
      case '-': {
        const part = this.#unary();
        return part instanceof Constant
          ? new Constant(-(part.value ?? 0n))
          : combine([part], (a) => -a, true);
      }
      case '~':
        return combine([this.#unary()], (a) => ~a);
      case '!':
      case 'not':
        return new Not(this.#unary());
      case '&':
        return this.#addressOf();
      default:
        return this.#primary();
    }
  }

  /** `&counter`: where it lies, not what. */
  #addressOf(): Term {
    const { kind, text, at } = this.#token;
    if (kind !== 'name') throw new Problem("a name follows '&'", at);
    this.#next++;
    const member = memberNamed(this.#reader, text, at);
    if (member) return member.address;
    const field = fieldNamed(this.#reader, this.#bracketed(text), this.#position, at);
    if (field) return new Constant(BigInt(field.address));
    return new Constant(BigInt(this.#symbols(text, at)[0].address));
  }

  #primary(): Term {
    const { kind, text, at } = this.#token;
    if (this.#take('(')) {
      const term = this.#either();
      this.#expect(')');
      return term;
    }
    if (this.#take('[')) return this.#memory(8, false, at);
    if (kind === 'number') {
      this.#next++;
      const value = numberOf(text);
      if (value >= 1n << 64n) throw new Problem(`${text} has more than 64 bits`, at);
      return new Constant(value);
    }
    if (kind !== 'name') {
      const what = kind === 'end' ? 'something is missing here' : `'${text}' is not expected here`;
      throw new Problem(`${what}: a register, a number, [an address] or a name`, at);
    }
    this.#next++;
    const [, sign, bits] = SIZED.exec(text) ?? [];
    if (sign && this.#take('[')) return this.#memory(Number(bits) / 8, sign === 'i', at);
    if (sign && this.#take('(')) return this.#cast(BigInt(bits), sign === 'i');
    return this.#name(text, at);
  }

  #memory(size: number, signed: boolean, at: number): Term {
    if (++this.#depth > DEEPEST) throw new Problem(`memory is read at most ${DEEPEST} deep`, at);
    const address = this.#either();
    this.#expect(']');
    this.#depth--;
    return new MemoryTerm(this.#reader, address, size, signed);
  }

  #cast(bits: bigint, signed: boolean): Term {
    const part = this.#either();
    this.#expect(')');
    const width = Number(bits);
    return combine(
      [part],
      signed ? (a) => BigInt.asIntN(width, a) : (a) => BigInt.asUintN(width, a),
      signed,
    );
  }

  /** `A.gregs` goes on with `[RBX]`. */
  #bracketed(text: string): string {
    if (!text.includes('.') || !/gregs$/.test(text) || !this.#take('[')) return text;
    const { text: register } = this.#token;
    this.#next++;
    this.#expect(']');
    return `${text}[${register}]`;
  }

  #name(text: string, at: number): Term {
    const { history } = this.#reader;
    const register = registerNamed(text);
    if (register) return registerTerm(this.#reader, register, at);
    switch (text.replace(/^[%$]/, '').toLowerCase()) {
      case 'rip':
      case 'pc':
        return new PositionTerm((position) => this.#reader.pc(position));
      case 'step':
        return new PositionTerm((position) => position);
      case 'depth':
        return new StretchTerm(history.frames.topStart, depths(this.#reader));
      default:
        break;
    }
    const member = memberNamed(this.#reader, text, at);
    if (member) return this.#depth > 0 ? member.address : memberTerm(this.#reader, member, at);
    const symbols = symbolsNamed(this.#reader, text);
    const field =
      symbols.length === 0 && fieldNamed(this.#reader, this.#bracketed(text), this.#position, at);
    if (field) return objectTerm(this.#reader, field, at);
    const [symbol] = this.#symbols(text, at);
    // Within brackets a name is a place, as in assembly; elsewhere it is what lies there.
    if (symbol.kind === 'function' || this.#depth > 0) return new Constant(BigInt(symbol.address));
    return objectTerm(this.#reader, { ...symbol, name: text }, at);
  }
}

/** A comparison: with signs if a side has one. */
export function compared(a: Term, operator: string, b: Term): Term {
  const compare = COMPARISONS[operator];
  const signed = a.signed || b.signed;
  const of = (value: bigint) => (signed ? BigInt.asIntN(64, value) : value);
  return new Combined([a, b], (x, y) => (compare(of(x), of(y)) ? 1n : 0n), false);
}

/** Of constants a constant. */
function combine(parts: readonly Term[], operation: Operation, signed?: boolean): Term {
  const result = new Combined(parts, operation, signed);
  const value = parts.every((part) => part instanceof Constant) ? result.at(0) : undefined;
  return value === undefined ? result : new Constant(value, result.signed);
}

/** What lies in an object of 1, 2, 4 or 8 bytes. */
export function objectTerm(
  reader: TraceReader,
  { name, address, size }: { name: string; address: number; size: number },
  at: number,
): Term {
  return memberTerm(
    reader,
    { name, address: new Constant(BigInt(address)), size, signed: false },
    at,
  );
}

function memberTerm(
  reader: TraceReader,
  { name, address, size, signed }: Member,
  at: number,
): Term {
  if (![1, 2, 4, 8].includes(size))
    throw new Problem(
      `${name} has ${size} bytes; u64[${name}] is the first 8 of them, u32[${name} + 4] others`,
      at,
    );
  return new MemoryTerm(reader, address, size, signed);
}

/** A register of up to 64 bits. */
export function registerTerm(reader: TraceReader, register: Register, at: number): Term {
  const { slots, shift, size, name } = register;
  if (size > 64) throw new Problem(`${name} has 128 bits, and only 64 are compared`, at);
  const whole = new SlotTerm(reader, slots[0]);
  if (size === 64) return whole;
  return combine([whole], (a) => BigInt.asUintN(size, a >> BigInt(shift)));
}

/** By entry of `Frames.top`: how many frames are open, that of the context's first function too. */
const depths = derived(({ history }: TraceReader): Uint32Array => {
  const { parent, top } = history.frames;
  const depth = new Uint32Array(parent.length);
  for (let frame = 0; frame < parent.length; frame++)
    depth[frame] = parent[frame] < 0 ? 1 : depth[parent[frame]] + 1;
  return Uint32Array.from(top, (frame) => depth[frame]);
});
