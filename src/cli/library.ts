import { assemble as assembleUnits } from '../assembler/assemble.ts';
import { grade as judge } from '../grading/grade.ts';
import { figures, measure } from './commands/compare.ts';
import { recordProgram, withChanges } from './commands/run.ts';
import { findExercise, headers } from './exercise-files.ts';
import { findCore } from './find-core.ts';
import { programOf } from './programs.ts';
import { labFiles } from './source.ts';
import { records } from './trace-formats/records.ts';

/*
 * What `import … from 'swaplab'` gives: the terminal's commands as functions. Whatever comes back is plain data, of types that
 * stand here whole: a package has no other. What a person can cause and no result tells, such as a name that nothing
 * has, is thrown as an `Error` with a message to be shown.
 */

/** What is wrong with a source text, where, and what to do about it. Lines and columns count from 1. */
export interface Diagnostic {
  file: string;
  line: number;
  column: number;
  severity: 'error' | 'warning';
  message: string;
  hint?: string;
}

export interface Section {
  name: string;
  address: number;
  bytes: Uint8Array;
  /** In memory: more than `bytes` where the rest is zero. */
  size: number;
  writable: boolean;
  executable: boolean;
}

export interface Symbol {
  name: string;
  address: number;
  size: number;
  kind: 'function' | 'object';
  global: boolean;
}

export type Assembled =
  | { ok: true; sections: Section[]; symbols: Symbol[]; warnings: Diagnostic[] }
  | { ok: false; diagnostics: Diagnostic[] };

/**
 * Assembles GNU as sources, with the C preprocessor's directives, and links them. They may include the lab's headers.
 * @param units texts by path, linked in this order
 */
export async function assemble(
  units: Readonly<Record<string, string>>,
  { syntax = 'att' }: { syntax?: 'att' | 'intel' } = {},
): Promise<Assembled> {
  const files = { ...labFiles(), ...units };
  const result = await assembleUnits({ files, units: Object.keys(units), syntax });
  if (!result.ok) return result;
  const { sections, symbols } = result.image;
  return { ok: true, sections, symbols, warnings: result.warnings };
}

/** How a run ended: `finished`, `exited`, `faulted`, `killed`, `budget used up` and so on. */
export interface Outcome {
  kind: string;
  /** Of `finished`: what the entry function returned. */
  result?: number;
  /** Of `exited`. */
  code?: number;
  /** Of `killed` and `stopped`. */
  signal?: number;
  /** Of `faulted`: the signal's name, and one sentence. */
  fault?: { signal: string; pc: number; message: string };
}

/** A load or store; address and value in hexadecimal, the value as it is after the step. */
export interface Access {
  address: string;
  size: number;
  value: string;
  kernel?: true;
}

/** One instruction that was executed. What may need 64 bits is text in hexadecimal. */
export interface Step {
  step: number;
  context: string;
  pc: string;
  symbol: string;
  text: string;
  /** New values of the registers that it changed. */
  registers: Record<string, string>;
  loads: Access[];
  stores: Access[];
}

/** A switch from one context to another: its first step, and the one behind its last. */
export interface Switch {
  start: number;
  end: number;
  from: string;
  to: string;
}

/** A run from its beginning to its end. */
export interface Run {
  name: string;
  outcome: Outcome;
  /** How many steps it took. */
  length: number;
  switches: Switch[];
  /** Its steps in order, each made when it is asked for. */
  steps(): Iterable<Step>;
}

/**
 * Runs a scenario or routine of the lab by its name in `swaplab list`, or a file by its path: assembly, C, a linked program.
 * @param max steps after which the run ends; a million unless said, more of a linked program
 * @param seed what time, random bytes and the process's number follow from
 */
export async function record(
  name: string,
  options: { max?: number; seed?: number } = {},
): Promise<Run> {
  const program = withChanges(await programOf([name], {}), options);
  const { reader } = await recordProgram(program, options.max);
  const { trace, history } = reader;
  const { start, end, from, to } = history.switches;
  const context = (index: number) => trace.contexts[index].name;
  return {
    name: trace.name,
    outcome: trace.outcome,
    length: trace.steps,
    switches: Array.from(start, (first, i) => ({
      start: first,
      end: end[i],
      from: context(from[i]),
      to: context(to[i]),
    })),
    steps: () => records(reader),
  };
}

/** What instructions are for. */
export type Category =
  | 'callee-saved'
  | 'argument registers'
  | 'FP environment'
  | 'signal mask'
  | 'stack switch'
  | 'control flow'
  | 'other';

export interface Cost {
  instructions: number;
  loads: number;
  stores: number;
  bytesLoaded: number;
  bytesStored: number;
  syscalls: number;
}

/** What a switch through a routine costs. */
export interface Compared {
  name: string;
  /** The mean of the run's switches. */
  perSwitch: Cost;
  byCategory: Record<Category, Cost>;
  /** Modelled on a core: the first switch, one that is repeated, and that by category. */
  cycles: {
    core: string;
    cold: number | null;
    warm: number | null;
    byCategory: Record<Category, number>;
    /** Instructions that the core has no figure for. */
    unknown: string[];
  };
  /** What it does not keep though it has to, and the step at which that shows. */
  lost?: { step: number; message: string };
}

/**
 * Counts what a switch costs through each of some routines, as `swaplab compare` does.
 * @param core by its name in `swaplab cores`, or the path of one's own
 */
export async function compare(
  names: readonly string[],
  { core = 'zen5' }: { core?: string } = {},
): Promise<Compared[]> {
  const on = await findCore(core);
  const compared: Compared[] = [];
  for (const name of names) compared.push(figures(await measure([name], on, {}, undefined)));
  return compared;
}

/** One demand of an exercise, judged. */
export interface Check {
  name: string;
  passed: boolean;
  /** False for one that a run which broke off did not come to. */
  judged: boolean;
  message: string;
  /** Points to be had for it, and what it got: below 0 for a condition that was broken. */
  points: number;
  score: number;
  step?: number;
  line?: number;
}

export interface Verdict {
  exercise: string;
  passed: boolean;
  score: number;
  maxScore: number;
  checks: Check[];
  /** Instructions a call, of a submission that passed. */
  instructions?: number;
  /** What a warm switch takes in cycles, where the exercise asks for that: modelled on a core, and measured where the same
   * instructions were. */
  cycles?: { core: string; modelled: number; measured?: { cpu: string; cycles: number } };
  seed: number;
}

/**
 * Judges a submission, in this thread: unlike `swaplab grade` nothing ends one that hangs the grader itself.
 * @param exercise an exercise's id, or the folder of one of your own
 * @param seed what the rounds are made from; the text decides if there is none
 */
export async function grade(
  exercise: string,
  submission: { path: string; text: string },
  { seed }: { seed?: number } = {},
): Promise<Verdict> {
  const options = { headers: headers(), lab: labFiles(), ...(seed !== undefined && { seed }) };
  const { failing: _, ...verdict } = await judge(findExercise(exercise), submission, options);
  return verdict;
}
