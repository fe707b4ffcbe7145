import type { Instruction } from '../instruction.ts';

/**
 * What an SSE instruction does to floating-point numbers:
 * - `arithmetic`: a sum, product, quotient or square root
 * - `select`: the smaller or larger of two
 * - `compare`: two numbers, whose result is none
 * - `convert`: from single to double or back
 * - `integer`: from or to an integer
 */
export type SseKind = 'arithmetic' | 'select' | 'compare' | 'convert' | 'integer';

/** Words that a number of an operation begins at: its first operand (-1 of a unary one), its second or only one,
 * and, in the target, its result. An operand's words are numbered 0 to 3 in the target, 4 to 7 in the source. */
export type Lane = readonly [first: number, second: number, result: number];

/** An SSE instruction that can raise floating-point exceptions (Intel SDM volume 1, 11.5). */
export interface SseOperation {
  kind: SseKind;
  /** The mnemonic without its formats: `add`, `cvt`. */
  name: string;
  /** The operands are doubles, and the results; singles otherwise. */
  fromDouble: boolean;
  toDouble: boolean;
  /** Number of the target's register, and what kind of register it is. */
  to: number;
  target: 'xmm' | 'general' | 'mmx' | 'flags';
  /** Number of the source's XMM register; -1 if it lies in memory or in a register of another kind. */
  from: number;
  /** None of an `integer` operation. */
  lanes: readonly Lane[];
}

const BINARY = /^(addsub|add|sub|mul|div|sqrt|min|max|cmp|hadd|hsub|comi|ucomi)([sp])([sd])$/;
const CONVERSION = /^cvtt?([sp]s|[sp]d|dq|pi|si)2([sp]s|[sp]d|dq|pi|si)$/;

/** Prefixes, REX, opcode and ModRM. */
const ENCODING = /^(?:66|f2|f3|67|2e|36|3e|26|64|65)*(4.)?0f..(..)/;

const KINDS: Readonly<Record<string, SseKind>> = {
  min: 'select',
  max: 'select',
  cmp: 'compare',
  comi: 'compare',
  ucomi: 'compare',
};

/** What an instruction does to floating-point numbers in XMM registers; undefined if it can't raise exceptions.
 * It is known to be one of SSE to SSE3. */
export function sseOperation({ mnemonic, bytes }: Instruction): SseOperation | undefined {
  const binary = BINARY.exec(mnemonic);
  const conversion = CONVERSION.exec(mnemonic);
  const [, prefix = '40', modrm] = ENCODING.exec(bytes) ?? [];
  if (!modrm || !(binary || conversion)) return undefined;
  const rex = Number.parseInt(prefix, 16);
  const operands = Number.parseInt(modrm, 16);
  const to = ((operands >> 3) & 7) | ((rex & 4) << 1);
  const register = operands >= 0xc0 ? (operands & 7) | ((rex & 1) << 3) : -1;
  if (binary) {
    const [, name, many, format] = binary;
    const double = format === 'd';
    return {
      kind: KINDS[name] ?? 'arithmetic',
      name,
      fromDouble: double,
      toDouble: double,
      to,
      target: name.endsWith('comi') ? 'flags' : 'xmm',
      from: register,
      lanes: lanes(name, many === 'p', double),
    };
  }
  const [, source, result] = conversion as RegExpExecArray;
  const numbers = /^[sp][sd]$/;
  const converts = numbers.test(source) && numbers.test(result);
  const fromDouble = source.endsWith('d');
  const packed = source.startsWith('p') ? [0, 1] : [0];
  return {
    kind: converts ? 'convert' : 'integer',
    name: 'cvt',
    fromDouble,
    toDouble: result.endsWith('d'),
    to,
    target: result === 'si' ? 'general' : result === 'pi' ? 'mmx' : 'xmm',
    from: source === 'si' || source === 'pi' ? -1 : register,
    lanes: converts
      ? packed.map((i) => [-1, 4 + (fromDouble ? 2 * i : i), fromDouble ? i : 2 * i])
      : [],
  };
}

function lanes(name: string, packed: boolean, double: boolean): Lane[] {
  const step = double ? 2 : 1;
  const results = packed ? (double ? [0, 2] : [0, 1, 2, 3]) : [0];
  if (name === 'sqrt') return results.map((at) => [-1, 4 + at, at]);
  if (name === 'hadd' || name === 'hsub') return results.map((at) => [2 * at, 2 * at + step, at]);
  return results.map((at) => [at, 4 + at, at]);
}
