import type { AssembleOptions } from '../../assembler/assemble.ts';
import type { SourceFiles } from '../../assembler/image.ts';
import type { Coming } from '../kernel/process-state.ts';
import type { Asked } from './asked.ts';

/** What to run: which sources, where to enter, which contexts there are. */
export interface Scenario {
  name: string;
  title: string;
  /** Two or three sentences: what happens and what to look for. */
  summary: string;
  /** Paths of the sources, each a unit of its own, linked together. */
  units: string[];
  /** Path of the unit under study, the one shown first. */
  routine: string;
  /** The unit under study is a person's own: its names are kept apart from the other units'. */
  apart?: boolean;
  /** Units of the same person that the one under study is linked with. They are among `units`. */
  companions?: readonly string[];
  /** Its thread has the block that Windows keeps of a thread, where gs points. */
  windows?: boolean;
  /** How its routine is called is to be found out before it can be assembled (`resolveScenario`). */
  asked?: Asked;
  /** The program is read from these bytes of an ELF file; no unit is assembled. */
  elf?: Uint8Array;
  /** What its program is started with. Arguments and environment are for one that a kernel starts: an ELF file, or
   * entered at `_start`. */
  start?: Start;
  /** Sources that come with the scenario, by path: generated ones. */
  texts?: Readonly<Record<string, string>>;
  /** What its units lack is taken from the lab's library. */
  library?: boolean;
  /** Symbol of the function to enter. `_start` ends the run by a system call; any other function
   * ends it by returning. */
  entry: string;
  /** Context A, which runs first, then the others. Contexts that the run makes by moving rsp
   * elsewhere are found by themselves. */
  contexts: ScenarioContext[];
  /** Makes the n-th system call (from 1) fail with an error number. */
  failCall?: { nth: number; errno: number };
  /** Signals that come from outside, at steps of the run. */
  signals?: readonly Coming[];
  /** Parameters of the program: what the 8-byte words at these symbols hold when it begins. */
  settings?: Readonly<Record<string, bigint>>;
  coroutines?: ScenarioCoroutines;
  lists?: readonly ScenarioList[];
}

/** What a process begins with. */
export interface Start {
  /** What follows the program's own name in `argv`. */
  arguments?: string[];
  /** `NAME=value`; `ENVIRONMENT` unless said. */
  environment?: string[];
  /** What can be read from standard input. */
  stdin?: Uint8Array;
  /** All that a real system would choose at random comes from it; 1 unless said. */
  seed?: number;
}

/** What is to be assembled for a scenario, taken from `files` and its own texts. */
export function sourcesOf(
  { units, routine, apart, companions = [], texts, library }: Scenario,
  files: SourceFiles,
) {
  const all = texts ? { ...files, ...texts } : files;
  const more = {
    ...(apart && { apart: [routine, ...companions] }),
    ...(library && { library }),
  };
  return { files: all, units, ...more } satisfies AssembleOptions;
}

/** Functions of the guest at which contexts are made and dropped while the run goes on. */
interface ScenarioCoroutines {
  /** Symbol. When its first instruction is about to execute, rdi is the context object, rsi the
   * lowest address of its stack, rdx the stack's size in bytes. */
  made: string;
  /** Symbol. When its first instruction is about to execute, rdi is the context object. */
  dropped: string;
  /** What a context object is: a `ucontext_t`, or words of which the one at `offset` (0 unless said)
   * holds the context's rsp. */
  save: 'ucontext' | 'pointer';
  offset?: number;
}

/** A linked list to show. */
export interface ScenarioList {
  name: string;
  /** Symbol of the word that points to the first node; 0 in it means an empty list. */
  head: string;
  /** Offset in a node of the word that points to the next one; 0 in it ends the list. */
  next: number;
  /** Offset in a node of a context object: the node stands for that coroutine. */
  context?: number;
  /** What such a coroutine is meanwhile: `in the pool`. */
  state?: string;
}

export interface ScenarioContext {
  name: string;
  /** Symbol of the `ucontext_t`, or of the object with the context's rsp `offset` bytes from its
   * start, that the context is saved in. */
  save?: { kind: 'ucontext' | 'pointer'; symbol: string; offset?: number };
  /** A stack of its own, besides the main one: lowest address and size in bytes. */
  stack?: { low: number; size: number };
  /** For a context that is saved in a pointer: the function it begins in, and the routine that is
   * to find it suspended on its stack. */
  begin?: { body: string; routine: string };
}
