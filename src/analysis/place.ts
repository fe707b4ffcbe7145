import { fieldAt, UCONTEXT_SIZE, type UcontextField } from '../machine/ucontext.ts';
import type { TraceReader } from '../trace/reader.ts';
import { hex, number } from './format.ts';
import { nameAddress } from './names.ts';

/** The field of a context's `ucontext_t` that an address lies in. */
export function savedField(
  reader: TraceReader,
  address: number,
): { context: string; field: UcontextField } | undefined {
  for (const { name, saveArea } of reader.trace.contexts) {
    if (saveArea?.kind !== 'ucontext') continue;
    const offset = address - saveArea.address;
    const field = offset >= 0 && offset < UCONTEXT_SIZE ? fieldAt(offset) : undefined;
    if (field) return { context: name, field };
  }
  return undefined;
}

/** Memory as a sentence speaks of it: `A's ucontext_t, field gregs[RBX]`, `stack B, top − 0x40`. */
export function place(
  reader: TraceReader,
  { address, size }: { address: number; size: number },
  position: number,
): string {
  const saved = savedField(reader, address);
  if (saved && size <= saved.field.size)
    return `${saved.context}'s ucontext_t, field ${saved.field.short}`;
  return nameAddress(reader, address, position) ?? hex(address);
}

/** A value, and what it is the address of: `0x403128 (A's ucontext_t, uc_sigmask)`. */
export function value(reader: TraceReader, bits: bigint, position: number): string {
  const name =
    bits < 4096n || bits >= 1n << 47n ? undefined : nameAddress(reader, Number(bits), position);
  return name ? `${hex(bits)} (${name})` : number(bits);
}
