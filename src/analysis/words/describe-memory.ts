import { shortHex } from '../../base/hex.ts';
import { fieldAt, type UcontextField } from '../../machine/ucontext.ts';
import type { TraceReader } from '../../trace/reader.ts';
import { savedAt } from '../../trace/save-areas.ts';
import { number } from '../format.ts';
import { nameAddress } from './names.ts';

/** The field of a context's `ucontext_t` that an address lies in. */
export function savedField(
  reader: TraceReader,
  address: number,
  position: number,
): { context: string; field: UcontextField } | undefined {
  const { area } = savedAt(reader, address, position) ?? {};
  if (area?.kind !== 'ucontext') return undefined;
  const field = fieldAt(address - area.address);
  return field && { context: reader.trace.contexts[area.context].name, field };
}

/** Memory as a sentence speaks of it: `A's ucontext_t, field gregs[RBX]`, `stack B, top − 0x40`. */
export function describeMemory(
  reader: TraceReader,
  { address, size }: { address: number; size: number },
  position: number,
): string {
  const saved = savedField(reader, address, position);
  if (saved && size <= saved.field.size)
    return `${saved.context}'s ucontext_t, field ${saved.field.short}`;
  return nameAddress(reader, address, position) ?? shortHex(address);
}

/** A value, and what it is the address of: `0x403128 (A's ucontext_t, uc_sigmask)`. */
export function value(reader: TraceReader, bits: bigint, position: number): string {
  const name =
    bits < 4096n || bits >= 1n << 47n ? undefined : nameAddress(reader, Number(bits), position);
  return name ? `${shortHex(bits)} (${name})` : number(bits);
}
