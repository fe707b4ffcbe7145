import { nameSymbol } from '../../analysis/words/names.ts';
import { compiledAt } from '../../assembler/lookup.ts';
import { hex, hexBytes } from '../../base/hex.ts';
import { slotName } from '../../machine/registers.ts';
import type { MemoryAccess, TraceReader } from '../../trace/reader.ts';
import { Access, isStore } from '../../trace/trace.ts';

/** One step as the formats write it. Numbers that may need 64 bits are text in hexadecimal. */
interface StepRecord {
  step: number;
  context: string;
  pc: string;
  symbol: string;
  text: string;
  /** The line that it was compiled from, where the file has `.loc`. */
  source?: { file: string; line: number };
  /** New values of the registers it changed. */
  registers: Record<string, string>;
  loads: AccessRecord[];
  stores: AccessRecord[];
}

/** One load or store. Its numbers are written in hexadecimal. */
export interface AccessRecord {
  address: string;
  size: number;
  /** The bytes as one little-endian number, as they are after the step. */
  value: string;
  /** Set on what the kernel did in a system call. */
  kernel?: true;
}

/** The steps of a trace, in order. */
export function* records(reader: TraceReader): Iterable<StepRecord> {
  const { trace } = reader;
  const symbols = trace.instructions.map(({ address }) => nameSymbol(reader, address) ?? '');
  const sources = trace.instructions.map(({ address }) => {
    const span = compiledAt(trace.image, address);
    return span && { file: span.file, line: span.line };
  });
  for (let step = 0; step < trace.steps; step++) {
    const { address, att } = trace.instructions[trace.pc[step]];
    const source = sources[trace.pc[step]];
    const accesses = reader.accesses(step);
    const some = (stores: boolean) =>
      accesses
        .filter((access) => isStore(access.kind) === stores)
        .map((access) => accessRecord(reader, access, step));
    yield {
      step,
      context: trace.contexts[reader.context(step)].name,
      pc: hex(address),
      symbol: symbols[trace.pc[step]],
      text: att,
      ...(source && { source }),
      registers: Object.fromEntries(
        reader.changes(step).map(({ slot, after }) => [slotName(slot), hex(after)]),
      ),
      loads: some(false),
      stores: some(true),
    };
  }
}

function accessRecord(reader: TraceReader, access: MemoryAccess, step: number): AccessRecord {
  const { address, size, kind } = access;
  const bytes = reader.read(address, size, step + 1) ?? new Uint8Array();
  const digits = hexBytes(bytes).reverse();
  const value = `0x${digits.join('').replace(/^0+(?=.)/, '')}`;
  return {
    address: hex(address),
    size,
    value,
    ...(kind >= Access.kernelLoad && { kernel: true }),
  };
}
