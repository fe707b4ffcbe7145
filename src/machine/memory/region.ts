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
  /** Content at `since`; bytes past its end are zero. */
  bytes: Uint8Array;
  /** It grows down as far as this when it is accessed there; a multiple of 4096. */
  growsTo?: number;
  /** Steps between which the region is mapped, with these permissions: [from, to). */
  from: number;
  to: number;
  /** The step at which its memory was mapped, where that was not `from`: munmap or mprotect of other
   * pages, or of these, made another region of it. */
  since?: number;
}

/** A stack that the machine knows: lowest address `low`, first address above it `high`. */
export interface Stack {
  /** Index of the context that owns it. */
  context: number;
  name: string;
  low: number;
  high: number;
  /** The page under it, [low - 4096, low), can't be accessed. */
  guard: boolean;
  /** It is a context's only while the handler of a signal runs there: an alternate stack. */
  alternate?: true;
  /** Nothing tells where it ends but what else lies below: it may be smaller. */
  atMost?: true;
  /** What the guest's allocator handed out for it: the function that was asked, an address in the call
   * that asked, and the bytes asked for. */
  block?: { by: string; call: number; size: number };
  /** Positions at which it is that context's: [from, to). Later the same memory can be another's. */
  from: number;
  to: number;
}

/** One flow of control with a stack of its own. */
export interface Context {
  /** `A`, `B`, …; `coroutine 1`, `coroutine 2`, … for those that the guest makes. */
  name: string;
  /** The number of one that the guest made, in the order of making, from 1. */
  coroutine?: number;
  /** Positions at which it exists: [from, to). */
  from: number;
  to: number;
  /** Nobody declared it: control ran on a stack of its own. */
  found?: true;
  /** It has run before the run began: in a fork. */
  entered?: boolean;
  /** Where it is saved while it does not run. `pointer`: eight bytes that hold its rsp. */
  saveArea?: { kind: 'ucontext' | 'pointer'; address: number; symbol?: string };
}

/** Where the guest makes contexts and drops them: `ScenarioCoroutines` with addresses. */
export interface Coroutines {
  made: number;
  dropped: number;
  save: 'ucontext' | 'pointer';
  /** Of what is saved in a context object. */
  offset: number;
  /** How many were made before the run began: more than 0 in a fork. */
  count: number;
}

/** A linked list in guest memory: `ScenarioList` with addresses. */
export interface List {
  name: string;
  /** Address of the word that points to the first node. */
  head: number;
  next: number;
  context?: number;
  state?: string;
}
