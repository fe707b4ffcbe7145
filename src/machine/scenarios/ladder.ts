/** What a routine keeps beyond rsp and the six callee-saved registers. */
interface Kept {
  /** Argument registers that it loads from the context it resumes. */
  arguments: 'all' | 'rdi and rsi' | 'none';
  /** x87 environment and MXCSR. */
  fpEnvironment: boolean;
  signalMask: boolean;
}

/** One version of RethinkDB's switch. */
export interface Rung {
  /** As in `swaplab list`. */
  name: string;
  path: string;
  /** When RethinkDB had it, as far as is known. */
  date: string;
  title: string;
  keeps: Kept;
}

const rung = (name: string, date: string, title: string, keeps: Kept): Rung => ({
  name,
  path: `asm/${name}.S`,
  date,
  title,
  keeps,
});

/** From libc's routine to the lightweight one, in the order in which RethinkDB got there. */
export const LADDER: readonly Rung[] = [
  rung('glibc-2.12/swapcontext', '2010', 'libc’s swapcontext', {
    arguments: 'all',
    fpEnvironment: true,
    signalMask: true,
  }),
  rung('rethinkdb/1-no-signal-mask', 'December 2010', 'the signal mask gone', {
    arguments: 'all',
    fpEnvironment: true,
    signalMask: false,
  }),
  rung('rethinkdb/2-no-fp-environment', 'a day later', 'floating point and saved arguments gone', {
    arguments: 'rdi and rsi',
    fpEnvironment: false,
    signalMask: false,
  }),
  rung('rethinkdb/3-no-arguments', 'soon after', 'the last two arguments gone', {
    arguments: 'none',
    fpEnvironment: false,
    signalMask: false,
  }),
  rung('rethinkdb/lightweight', 'February 2011', 'everything on the context’s own stack', {
    arguments: 'none',
    fpEnvironment: false,
    signalMask: false,
  }),
];
