import type { Image } from '../assembler/image.ts';
import type { Context, Region, Stack } from './region.ts';

/** Everything a machine starts from: a run depends on nothing else. Plain data. */
export interface Launch {
  name: string;
  image: Image;
  contexts: Context[];
  stacks: Stack[];
  regions: Region[];
  /** Values of all slots. */
  registers: BigUint64Array;
  pc: number;
  /** Signals blocked at the start, bit n-1 for signal n. */
  mask: bigint;
  /** Makes the n-th system call (from 1) fail with an error number. */
  failCall?: { nth: number; errno: number };
}
