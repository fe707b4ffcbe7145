import { nameAddress } from '../../analysis/words/names.ts';
import { hex } from '../../base/hex.ts';
import { signalName } from '../../machine/kernel/signals.ts';
import { slotName } from '../../machine/registers.ts';
import type { Edits } from '../../trace/fork.ts';
import type { TraceReader } from '../../trace/reader.ts';

/** What a fork changes. */
export interface Change extends Edits {
  /** A signal arrives, whose handler, which the program has not installed, ruins all that it may. */
  fire?: true;
}

/** What a fork changes at a position, in words: `rbx = 0x7`, `SIGALRM arriving`. */
export function describeEdits(reader: TraceReader, position: number, edits: Change): string {
  const { registers = [], memory = [], signal, fire } = edits;
  return [
    ...registers.map(([slot, value]) => `${slotName(slot)} = ${hex(value)}`),
    ...memory.map(({ address, bytes }) => {
      const value = bytes.reduceRight((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
      return `${nameAddress(reader, address, position) ?? hex(address)} = ${hex(value)}`;
    }),
    ...(signal === undefined ? [] : [`${signalName(signal)} arriving`]),
    ...(fire ? ['SIGUSR2 arriving'] : []),
  ].join(', ');
}
