import { GENERAL } from '../../machine/registers.ts';
import type { TraceReader } from '../../trace/reader.ts';
import { Access } from '../../trace/trace.ts';

/** An operand of an executed instruction with its value before and after. */
export type Operand =
  | { kind: 'register'; slot: number; size: number; before: bigint; after: bigint }
  | { kind: 'memory'; address: number; size: number; before: bigint; after: bigint }
  | { kind: 'immediate'; value: bigint };

/** Names of the general registers' lower parts: `eax`, `ax`, `al`, … `r8d`, `r8w`, `r8b`. */
const PARTS = new Map<string, { slot: number; size: number }>(
  GENERAL.flatMap((name, slot) => {
    const word = name.slice(1);
    const parts: [string, number][] =
      slot < 8
        ? [
            [name, 8],
            [`e${word}`, 4],
            [word, 2],
            [word.endsWith('x') ? `${word[0]}l` : `${word}l`, 1],
          ]
        : [
            [name, 8],
            [`${name}d`, 4],
            [`${name}w`, 2],
            [`${name}b`, 1],
          ];
    return parts.map(([part, size]): [string, { slot: number; size: number }] => [
      part,
      { slot, size },
    ]);
  }),
);

/** Up to eight bytes of memory as a number; undefined where nothing is mapped. */
export function memoryValue(
  reader: TraceReader,
  address: number,
  size: number,
  position: number,
): bigint | undefined {
  const bytes = reader.read(address, size, position);
  return bytes?.reduceRight((value, byte) => (value << 8n) | BigInt(byte), 0n);
}

/**
 * The operands of a step, destination first as in Intel's syntax. Undefined if one of them is of
 * another kind than a general register, a memory access or a number.
 */
export function operands(reader: TraceReader, step: number): Operand[] | undefined {
  const instruction = reader.instruction(step);
  const list = /^\S+ (.*)$/.exec(instruction?.intel ?? '')?.[1];
  if (!list) return undefined;
  // A push or pop accesses memory besides its operands; of `pushq 8(%rax)` the load is the operand.
  const accesses = reader.accesses(step).filter(({ kind }) => kind < Access.kernelLoad);
  const result: Operand[] = [];
  for (const text of list.split(', ')) {
    const part = PARTS.get(text);
    if (part) {
      const mask = (1n << BigInt(8 * part.size)) - 1n;
      const before = reader.register(part.slot, step) & mask;
      result.push({
        kind: 'register',
        ...part,
        before,
        after: reader.register(part.slot, step + 1) & mask,
      });
    } else if (text.endsWith(']') && accesses.length > 0) {
      const { address, size } = accesses[0];
      const before = memoryValue(reader, address, size, step);
      const after = memoryValue(reader, address, size, step + 1);
      if (before === undefined || after === undefined) return undefined;
      result.push({ kind: 'memory', address, size, before, after });
    } else if (/^(0x[0-9a-f]+|-?\d+)$/.test(text)) {
      result.push({ kind: 'immediate', value: BigInt.asUintN(64, BigInt(text)) });
    } else return undefined;
  }
  return result;
}
