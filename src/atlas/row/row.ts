import type { Cost } from '../../analysis/profile.ts';
import type { Entry, Family, Keeps } from '../catalogue/entry.ts';

/** What one switch costs, without time: means of those into contexts that have run. */
export interface PerSwitch extends Cost {
  /** Instructions that lock their memory, `xchg` with memory among them. */
  locked: number;
  /** Bytes of the instructions that the switches execute. */
  codeBytes: number;
  /** Instructions of a switch into a context that has never run. */
  firstEntry: number;
}

/** Cycles of a switch on a core. */
export interface RowCycles {
  /** Modelled: the first switch of the run, and one of a round trip that is repeated until it is warm. */
  cold: number | null;
  warm: number | null;
  /** The median of what a CPU took that the core models, where it was measured. */
  measured?: number;
}

/** How near a file is to the original, in a word and in words. */
export const EXACT = {
  bytes: ['bytes', 'the same bytes as the original'],
  instructions: ['exact', 'the same sequence of instructions as the original'],
  rewritten: [
    'anew',
    'written anew to what is known of the original: what it keeps, and where; the order and the number of its instructions may be other ones',
  ],
} as const satisfies Record<string, readonly [word: string, words: string]>;

/** A switch in the atlas: what the catalogue says of it, and what its run shows. Plain data. */
export interface AtlasRow {
  name: string;
  title: string;
  /** `your own`: one that no catalogue has. */
  family: Family | 'your own';
  origin: string;
  version?: string;
  licence: string;
  /** How near the lab's file is to the original; nothing where the lab has none. */
  exact?: keyof typeof EXACT;
  entry: string;
  leftOut?: string;
  /** Of one that was counted in the original: where it saves a context, and what else is worth saying. */
  note?: string;
  /** False where the lab has no file: `perSwitch` then has what was counted in the original. */
  run: boolean;
  /** Beside rsp and the address to go on at. */
  keeps: readonly Keeps[];
  /** Those of them that no run shows, as the lab's file lacks what keeps them: they are told from the original. */
  untried?: readonly Keeps[];
  perSwitch: Partial<PerSwitch> & Pick<PerSwitch, 'instructions'>;
  /** By core. */
  cycles: Readonly<Record<string, RowCycles>>;
  /** Whether a signal may arrive before any of its instructions; null where it was not run. */
  survivesInterruption: boolean | null;
  /** Before how many instructions one was tried, there and back, and how many of these it does not survive. */
  interruption?: { points: number; broken: number };
  /** How control is handed over. */
  ends: string;
  /** How it is called: `saves into rdi, resumes from rsi, address on the stack`. */
  shape?: string;
}

/** What a row takes from the catalogue. */
export function described({
  name,
  title,
  family,
  origin,
  version,
  licence,
  entry,
  leftOut,
}: Entry): Omit<
  AtlasRow,
  'run' | 'keeps' | 'perSwitch' | 'cycles' | 'survivesInterruption' | 'ends'
> {
  return {
    name,
    title,
    family,
    origin,
    ...(version && { version }),
    licence,
    entry,
    ...(leftOut && { leftOut }),
  };
}
