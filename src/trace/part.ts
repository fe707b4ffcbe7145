import type { Trace } from './trace.ts';

/** What a recording has more of than when it was last looked at, as much as timing needs. */
export interface Part {
  /** By step: its instruction, and where its entries of the access log end, counted from the run's beginning. */
  pc: Uint32Array;
  accessEnd: Uint32Array;
  /** Entries of the access log. */
  address: Float64Array;
  size: Uint8Array;
  kind: Uint8Array;
  calls: Trace['calls'];
  /** All so far, of whatever part. */
  instructions: Trace['instructions'];
  regions: Trace['regions'];
}
