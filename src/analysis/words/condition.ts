import { FLAGS, Slot } from '../../machine/registers.ts';
import type { TraceReader } from '../../trace/reader.ts';

/** What the flags must be for a condition to hold, by its suffix (Intel SDM volume 1, table B-1). */
const CONDITIONS: Readonly<Record<string, string>> = {
  o: 'OF = 1',
  no: 'OF = 0',
  b: 'CF = 1',
  ae: 'CF = 0',
  e: 'ZF = 1',
  ne: 'ZF = 0',
  be: 'CF = 1 or ZF = 1',
  a: 'CF = 0 and ZF = 0',
  s: 'SF = 1',
  ns: 'SF = 0',
  p: 'PF = 1',
  np: 'PF = 0',
  l: 'SF ≠ OF',
  ge: 'SF = OF',
  le: 'ZF = 1 or SF ≠ OF',
  g: 'ZF = 0 and SF = OF',
};

/** The condition in a mnemonic such as `jae`, `setne` or `cmovl`: `CF = 0`. */
export function conditionOf(mnemonic: string): string | undefined {
  const suffix = /^(?:j|set|cmov)(\w+)$/.exec(mnemonic)?.[1];
  if (suffix === 'rcxz') return 'rcx = 0';
  return suffix === undefined ? undefined : CONDITIONS[suffix];
}

/** `CF = 1, ZF = 0`: the named bits of rflags at a position. */
export function flagValues(reader: TraceReader, bits: number, position: number): string {
  const rflags = reader.register(Slot.rflags, position);
  return FLAGS.filter(({ bit }) => bits & (1 << bit))
    .map(({ name, bit }) => `${name} = ${(rflags >> BigInt(bit)) & 1n}`)
    .join(', ');
}
