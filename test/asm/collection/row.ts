import type { Watched } from '../lab.ts';

/** What a switch of the collection takes and keeps, counted by hand in its source. */
export interface Row {
  /** Its file: `asm/switches/NAME.S`. */
  name: string;
  /** Instructions of a switch into a context that has run. */
  again: number;
  /** Into one that has not, where its own adapter makes that; what the lab makes of a suspended context begins like any
   * other. */
  first?: number;
  /** Where the two directions differ: from the context that was made back to the one that made it. */
  back?: number;
  /** Whom it keeps of those watched, besides rsp; the callee-saved registers unless said. */
  keeps?: readonly Watched[];
  systemCalls?: number;
  /** Before how many of its instructions a signal breaks it, there and back; none unless said. */
  breaks?: number;
  /** Of the file's text, what is replaced by what, and what is lost then. */
  mutant?: readonly [from: string, to: string, lost: Watched];
}

export const CALLEE_SAVED = ['rbx', 'rbp', 'r12', 'r13', 'r14', 'r15'] as const;

/** What has to survive by Microsoft's convention. */
export const MICROSOFT = [...CALLEE_SAVED, 'rdi', 'rsi', 'xmm'] as const;

/** The control bits of floating point. */
export const CONTROL = ['mxcsr', 'fcw'] as const;
