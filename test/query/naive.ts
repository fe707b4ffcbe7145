import { systemCallArity, systemCallNumber } from '../../src/machine/kernel/system-calls.ts';
import { CALL_ARGUMENTS, GENERAL, Slot } from '../../src/machine/registers.ts';
import type { TraceReader } from '../../src/trace/reader.ts';
import { isStore } from '../../src/trace/trace.ts';

/** Answers worked out step by step, from what the reader says of each. */
export type Naive = (reader: TraceReader, step: number) => boolean;

export const writes =
  (slot: number): Naive =>
  (reader, step) =>
    reader.instruction(step)?.writes.includes(slot) ||
    reader.changes(step).some((each) => each.slot === slot);

export const reads =
  (slot: number): Naive =>
  (reader, step) => {
    const { flow, reads: all = [] } = reader.instruction(step) ?? {};
    if (flow !== 'syscall') return all.includes(slot);
    const arity = systemCallArity(systemCallNumber(reader.register(Slot.rax, step)));
    return all.includes(slot) && !CALL_ARGUMENTS.slice(arity).includes(slot);
  };

export const changes =
  (value: (reader: TraceReader, position: number) => unknown): Naive =>
  (reader, step) =>
    value(reader, step) !== value(reader, step + 1);

export const accesses =
  (store: boolean, address: number, size: number): Naive =>
  (reader, step) =>
    reader
      .accesses(step)
      .some(
        (each) =>
          isStore(each.kind) === store &&
          each.address < address + size &&
          each.address + each.size > address,
      );

export const appears =
  (value: bigint): Naive =>
  (reader, step) => {
    const kept = (slot: number) =>
      slot < GENERAL.length || slot >= Slot.xmm0 || slot === Slot.fsbase;
    if (reader.changes(step).some(({ slot, after }) => after === value && kept(slot))) return true;
    return reader.accesses(step).some(({ kind, address, size }) => {
      if (!isStore(kind)) return false;
      for (let at = 0; at < size; at += 8) {
        const bytes = Math.min(8, size - at);
        const stored = number(reader.read(address + at, bytes, step + 1));
        const bits = 8 * bytes;
        const signed = BigInt.asIntN(64, value);
        const fits = value < 1n << BigInt(bits) || BigInt.asIntN(bits, signed) === signed;
        if (fits && stored === BigInt.asUintN(bits, value)) return true;
      }
      return false;
    });
  };

/** Bytes as a number, the lowest first. */
export function number(bytes: Uint8Array | undefined): bigint | undefined {
  return bytes?.reduceRight((all, byte) => (all << 8n) | BigInt(byte), 0n);
}
