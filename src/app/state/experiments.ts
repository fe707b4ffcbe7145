import { create } from 'zustand';
import type { Failure, Row } from '../../experiments/experiment.ts';
import type { ExperimentProgress } from '../../experiments/run.ts';

/** What is known of one experiment's latest run. */
export interface Shown {
  rows: readonly Row[];
  /** Rows of the run before, shown until the new ones are there. */
  previous: readonly Row[];
  failures: readonly Failure[];
  running: boolean;
  /** The rows are those of the run that was made when the page was built. */
  shipped: boolean;
  progress: ExperimentProgress | undefined;
  /** Why there is nothing to show, or no more. */
  problem: string | undefined;
}

const NOTHING: Shown = {
  rows: [],
  previous: [],
  failures: [],
  running: false,
  shipped: false,
  progress: undefined,
  problem: undefined,
};

/** By name of the experiment. */
export const useRuns = create<Readonly<Record<string, Shown>>>(() => ({}));

/** What is known of an experiment. */
export const shownOf = (name: string, runs = useRuns.getState()): Shown => runs[name] ?? NOTHING;

/** Adds to what is known of an experiment. */
export function note(name: string, news: Partial<Shown>): void {
  useRuns.setState((runs) => ({ [name]: { ...shownOf(name, runs), ...news } }));
}

/** Begins anew; the rows so far stay in sight. */
export function noteStart(name: string): void {
  const { rows, previous } = shownOf(name);
  note(name, { ...NOTHING, previous: rows.length > 0 ? rows : previous, running: true });
}
