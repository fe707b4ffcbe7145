import type { Category } from '../analysis/category.ts';
import type { FlagsByUnit } from '../assembler/cpp/flags.ts';
import type { Image, SourceFiles } from '../assembler/image.ts';
import type { Diagnostic } from '../base/diagnostic.ts';
import type { Asked } from '../machine/scenarios/asked.ts';
import type { Scenario } from '../machine/scenarios/scenario.ts';
import type { Observed } from '../machine/shapes/find.ts';
import type { Loss } from '../timing/losses.ts';
import type { ON_CORE } from './core.ts';
import type { Figures, Timed } from './figures.ts';
import type { Parameters, Problem, Values } from './parameter.ts';

/** A part of a run, with how many requests began in it. */
export interface Phase extends Figures {
  requests: number;
}

/** One configuration and its figures: of the whole run where requests are served, else of a switch. */
export interface Row extends Figures {
  name: string;
  /** Name of the scenario that was run; it opens in the lab. */
  scenario: string;
  /** What sets it apart from the other rows, where a name alone does not say: stack size, pool. */
  setting?: Readonly<Record<string, string | number>>;
  /** While the pool fills, and after; with what main does before the first request and after the
   * last they add up to the whole run. */
  warmUp?: Phase;
  steady?: Phase;
  /** In the steady state, at the core's clock: modelled. */
  requestsPerSecond?: number;
  /** The same over that of the first row. */
  relativeThroughput?: number;
  /** The same by instructions alone: counted. */
  relativeInstructions?: number;
  /** Cycles of the first switch of all; `cycles` is that of a later one. */
  coldCycles?: number;
  /** Which callee-saved registers the switch first failed to keep, and where. */
  lost?: string;
  /** Instructions by what they are for. */
  categories?: Readonly<Record<Category, number>>;
  /** Cycles by what the instructions that took them are for. */
  cycleCategories?: Readonly<Record<Category, number>>;
  /** Cycles that a switch among many contexts loses, to what. */
  losses?: Readonly<Record<Loss, number>>;
}

/** A configuration that came to no figures. */
export interface Failure {
  name: string;
  /** What happened, at which step of which coroutine; a sentence without its full stop. */
  message: string;
  /** The run up to there, to be opened in the lab at `step`; none if nothing ran. */
  scenario?: Scenario;
  step?: number;
  /** What the assembler says of the sources. */
  diagnostics?: Diagnostic[];
}

/** What there is to assemble. */
export interface Sources {
  files: SourceFiles;
  /** The clock that limits assembling, in milliseconds. */
  now?: () => number;
  /** What the command line says of sources of one's own. */
  flags?: FlagsByUnit;
}

/** What a plan is made from. Who runs it brings the emulator, which a page that only shows
 * experiments does without. */
export interface PlanSources extends Sources {
  findConvention(image: Image, asked: Asked): Observed;
}

/** One run that an experiment makes. */
export interface Plan {
  name: string;
  setting?: Row['setting'];
  scenario: Scenario;
  /** Runs with the same word here compute the same. */
  answers: string;
  /** The figures of a run that ended well; or why it has none. */
  figures(run: Timed): Omit<Row, 'name' | 'scenario' | 'setting'> | string;
}

/** What every experiment has. */
type Common = Parameters & typeof ON_CORE;

/** A claim of the article as runs to make and figures to compare. */
export interface Experiment<P extends Common = Common> {
  /** As on the command line. */
  name: string;
  title: string;
  /** What the article says, in our words. */
  claim: string;
  parameters: P;
  /** The page comes with its rows for the parameters' defaults. */
  shipped?: boolean;
  /** Values with which its runs are short, and do all that longer ones do. */
  brief?: Readonly<Record<string, number>>;
  /** What to run; problems where values do not fit together or a routine is unknown. */
  plan(values: Values<P>, sources: PlanSources): Promise<Planned>;
  /** What the figures say about the claim, in a few sentences; nothing before the rows for it are there. */
  reading(rows: readonly Row[]): string;
  /** Adds to a row what compares it with the first one. */
  relate?(row: Row, first: Row): Row;
}

export type Planned = { ok: true; plans: Plan[] } | { ok: false; problems: Problem[] };

/** What a run of an experiment brought. */
export interface Result {
  experiment: string;
  parameters: Readonly<Record<string, string | number>>;
  /** 0 where nothing is random. */
  seed: number;
  core: { name: string; clockGHz: number };
  rows: Row[];
  failures: Failure[];
  /** True if it was ended early. */
  cancelled: boolean;
}

/** A request's share of a figure in the steady state. */
export function share({ steady }: Row, figure: keyof Figures): number {
  return steady ? steady[figure] / steady.requests : Number.NaN;
}
