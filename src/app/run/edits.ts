import { nameAddress } from '../../analysis/words/names.ts';
import { hex } from '../../base/hex.ts';
import { signalName } from '../../machine/kernel/signals.ts';
import { slotName } from '../../machine/registers.ts';
import type { Edits } from '../../trace/fork.ts';
import type { TraceReader } from '../../trace/reader.ts';

/** What a fork changes at a position, in words: `rbx = 0x7`, `SIGALRM arriving`. */
export function describeEdits(reader: TraceReader, position: number, edits: Edits): string {
  const { registers = [], memory = [], signal } = edits;
  return [
    ...registers.map(([slot, value]) => `${slotName(slot)} = ${hex(value)}`),
    ...memory.map(({ address, bytes }) => {
      const value = bytes.reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
      return `${nameAddress(reader, address, position) ?? hex(address)} = ${hex(value)}`;
    }),
    ...(signal === undefined ? [] : [`${signalName(signal)} arriving`]),
  ].join(', ');
}
