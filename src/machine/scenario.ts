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
  /** Symbol of the function to enter. `_start` ends the run by a system call; any other function
   * ends it by returning. */
  entry: string;
  /** Context A, which runs first, then the others. Contexts that the run makes by moving rsp
   * elsewhere are found by themselves. */
  contexts: ScenarioContext[];
  /** Makes the n-th system call (from 1) fail with an error number. */
  failCall?: { nth: number; errno: number };
}

export interface ScenarioContext {
  name: string;
  /** Symbol of the `ucontext_t`, or of the pointer, that the context is saved in. */
  save?: { kind: 'ucontext' | 'pointer'; symbol: string };
  /** A stack of its own, besides the main one: lowest address and size in bytes. */
  stack?: { low: number; size: number };
  /** For a context that is saved in a pointer: the function it begins in, and the routine that is
   * to find it suspended on its stack. */
  begin?: { body: string; routine: string };
}
