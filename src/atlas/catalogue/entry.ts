/** Where a switch comes from, in the order in which tables list them. */
export const FAMILIES = [
  'glibc and the ladder',
  'operating systems',
  'language runtimes',
  'C and C++ libraries',
  'C library pairs',
  'Rust',
  'Zig',
  'Windows',
] as const;

export type Family = (typeof FAMILIES)[number];

/** What a switch may keep of a context beside rsp and the address to go on at, in the order in which it is told. */
export const KEEPS = [
  'callee-saved',
  'arguments',
  'rbx',
  'rbp',
  'r12',
  'r13',
  'r14',
  'r15',
  'rdi',
  'rsi',
  'rdx',
  'rcx',
  'r8',
  'r9',
  'rax',
  'r10',
  'r11',
  'rflags',
  'MXCSR',
  'x87 control word',
  'x87 environment',
  'signal mask',
  'xmm6–15',
  'shadow stack',
  'thread block',
  'thread pointer',
  'stack protector',
] as const;

/** `callee-saved` is rbx, rbp and r12 to r15, `arguments` the six registers that arguments are passed in; where some of
 * them are kept, these are named one by one. */
export type Keeps = (typeof KEEPS)[number];

/** How a switch hands over control once it is on the other stack. */
export type HandOver =
  | 'ret'
  | 'push, ret'
  | 'patched return address, ret'
  | 'pop, jmp'
  | 'jmp'
  | 'call';

/** All of it where there is more than one, as where a jump leads to the routine's own `ret`. */
export type Ends = HandOver | `${HandOver}, then ${HandOver}`;

/** What is known of every switch, whether the lab has it or not. */
interface Described {
  title: string;
  family: Family;
  /** The project, and its file or function where that helps to find it. */
  origin: string;
  /** The release, or the year that the source was read in; nothing where it has not changed for ages. */
  version?: string;
  /** SPDX names, and what has to be said of them. */
  licence: string;
  /** How a context begins that has never run: sentences. */
  entry: string;
  /** What the real thing does beside it: sentences. */
  leftOut?: string;
}

/** A switch that the lab has: all else about it is measured. */
export interface Exhibit extends Described {
  /** Its path below asm/, without the ending: `switches/libco`. */
  name: string;
  /** How near it is to the original: the same bytes, the same sequence of instructions, or written anew. */
  exact: 'bytes' | 'instructions' | 'rewritten';
  /** What of it a run can't show. */
  keepsBesides?: readonly Keeps[];
  /** Callee-saved registers that it loses, since it stands in its caller's code, whose compiler knows. */
  leavesToCaller?: string;
  facts?: undefined;
}

/** A switch of which there are facts alone, since its licence does not go with the lab's. */
export interface Mention extends Described {
  /** As if it had a file: `switches/libaco`. */
  name: string;
  facts: Facts;
  leavesToCaller?: undefined;
}

/** What was counted in the original's source, of a switch into a context that has run. */
export interface Facts {
  /** The last jump or ret included. */
  instructions: number;
  keeps: readonly Keeps[];
  ends: Ends;
  systemCalls?: number;
  /** Where a context is saved, and what else is worth saying. */
  note?: string;
}

export type Entry = Exhibit | Mention;
