import { joined, pack, unpack } from './packed.ts';
import type { Trace } from './trace.ts';

/** A trace as a file: MAGIC, then the trace as `pack` has it. */
const MAGIC = 'swaptrc2';

/** The bytes of a trace: the same for the same trace, and made to be gzipped. */
export function encodeTrace(trace: Trace): Uint8Array {
  return joined([new TextEncoder().encode(MAGIC), ...pack(trace)]);
}

/** The trace that `encodeTrace` made these bytes from. Throws an Error that says what is wrong. */
export function decodeTrace(bytes: Uint8Array): Trace {
  if (new TextDecoder().decode(bytes.subarray(0, MAGIC.length)) !== MAGIC)
    throw new Error('not a trace of this version of the lab');
  return unpack(bytes.subarray(MAGIC.length), 'trace') as Trace;
}
