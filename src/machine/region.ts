/** A mapped range of guest memory. */
export interface Region {
  name: string;
  kind: 'text' | 'data' | 'heap' | 'stack' | 'thread' | 'mmap';
  start: number;
  /** In bytes, a multiple of 4096. */
  size: number;
  readable: boolean;
  writable: boolean;
  executable: boolean;
  /** Content at the start of the run; bytes past its end are zero. */
  bytes: Uint8Array;
  /** Steps between which the region is mapped: [from, to). */
  from: number;
  to: number;
}

/** A stack that the machine knows: lowest address `low`, first address above it `high`. */
export interface Stack {
  /** Index of the context that owns it. */
  context: number;
  name: string;
  low: number;
  high: number;
  /** The unmapped page under it: [low - 4096, low). */
  guard: boolean;
}

/** One flow of control with a stack of its own. */
export interface Context {
  /** `A`, `B`, … */
  name: string;
  /** Where it is saved while it does not run. `pointer`: eight bytes that hold its rsp. */
  saveArea?: { kind: 'ucontext' | 'pointer'; address: number; symbol: string };
}
